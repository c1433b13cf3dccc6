import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
} from "graphql";

/** Draws numbers between 0 and 1 from a seed, the same ones each time (mulberry32). */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** True so often of 1. */
  chance(share: number): boolean {
    return this.next() < share;
  }

  upTo(most: number): number {
    return Math.floor(this.next() * (most + 1));
  }

  one<Value>(values: readonly Value[]): Value {
    const found = values[this.upTo(values.length - 1)];
    if (found === undefined) throw new Error("There is nothing to choose from.");
    return found;
  }

  some<Value>(values: readonly Value[], most: number): readonly Value[] {
    const count = Math.min(values.length, 1 + this.upTo(most - 1));
    return [...values].sort(() => this.next() - 0.5).slice(0, count);
  }
}

/** What is asked of, so that questions find something. */
export interface Known {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly documents: readonly string[];
  /** The ids of each kind. */
  readonly byKind: ReadonlyMap<string, readonly string[]>;
}

/** Arguments of root fields that name an entity by its id or by a name. */
const NAMING = new Set(["id", "name", "names", "reference", "below", "chip", "of"]);

const DAYS = ["2023-01-01", "2025-12-10", "2026-03-01"];
/** Deeper filters than this say little, and few of them find anything. */
const DEEPEST_FILTER = 3;

/** Makes values of input types, as JSON: what variables hold. */
export class RandomValues {
  constructor(
    private readonly dice: Dice,
    private readonly known: Known,
  ) {}

  /** A value for an argument of a field that tells of a kind; undefined where it is left out. */
  argument(argument: GraphQLArgument, kind: string): unknown {
    const { dice } = this;
    // Mostly what there is: a field that is only refused shows little.
    if (NAMING.has(argument.name) && dice.chance(0.95)) {
      const ids = this.known.byKind.get(kind) ?? this.known.ids;
      return argument.name === "names" ? [dice.one(ids), dice.one(ids)] : dice.one(ids);
    }
    const isRequired = isNonNullType(argument.type) && argument.defaultValue === undefined;
    if (["after", "before"].includes(argument.name)) return undefined;
    if (!isRequired && dice.chance(argument.name === "view" ? 0.8 : 0.55)) return undefined;
    return this.value(argument.type, argument.name, 0);
  }

  value(type: GraphQLInputType, name: string, depth: number): unknown {
    const { dice } = this;
    const inner = getNullableType(type);
    if (isListType(inner)) {
      const length = ["and", "or"].includes(name) ? 1 + dice.upTo(1) : dice.upTo(2);
      return Array.from({ length }, () => this.value(inner.ofType, name, depth + 1));
    }
    if (isEnumType(inner)) return dice.one(inner.getValues()).name;
    if (isInputObjectType(inner)) {
      const fields = Object.values(inner.getFields());
      return inner.name === "View" ? this.#view(fields) : this.#object(fields, name, depth);
    }
    return this.#scalar(inner.name, name);
  }

  #view(fields: readonly GraphQLInputField[]): unknown {
    const { dice, known } = this;
    const chosen = dice.some(fields, 2).map(({ name }) => {
      const isList = name.toLowerCase().includes("documents");
      return [name, isList ? dice.some(known.documents, 3) : dice.one(DAYS)];
    });
    return Object.fromEntries(chosen) as unknown;
  }

  #object(fields: readonly GraphQLInputField[], name: string, depth: number): unknown {
    const { dice } = this;
    const isFlat = (field: GraphQLInputField): boolean => {
      const type = getNullableType(field.type);
      return !isListType(type) && (!isInputObjectType(type) || !type.name.includes("Relation"));
    };
    const open = depth < DEEPEST_FILTER ? fields : fields.filter(isFlat);
    const required = fields.filter(({ type }) => isNonNullType(type));
    const most = name === "orderBy" ? 1 : 2;
    const chosen = new Set([...required, ...dice.some(open.length > 0 ? open : fields, most)]);
    return Object.fromEntries(
      [...chosen].map((field) => [field.name, this.value(field.type, field.name, depth + 1)]),
    ) as unknown;
  }

  #scalar(type: string, name: string): unknown {
    const { dice, known } = this;
    switch (type) {
      case "ID":
        return dice.one(known.ids);
      case "Boolean":
        return dice.chance(0.5);
      case "Int":
        return name === "decimals" ? dice.upTo(3) : dice.upTo(6);
      case "Float":
        return dice.one([0, 1, 96, 733, 2368, 4800, 15840]);
      case "Date":
        return dice.one(DAYS);
      default:
        return dice.chance(0.7) ? dice.one(known.names) : dice.one(["CN", "US", "a", "H", "中"]);
    }
  }
}
