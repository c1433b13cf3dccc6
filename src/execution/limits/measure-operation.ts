import {
  Kind,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { applies, isIncluded } from "../../compiler/index.js";
import { invariant } from "../../errors/index.js";
import { fieldCost, type Cost } from "./field-cost.js";
import type { Given, Statistics } from "./list-size.js";
import type { OperationMeasure } from "./operation-limits.js";

/** An operation with what decides how much it asks for. */
export interface Measured {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** As coerced for the operation. */
  readonly variableValues: Readonly<Record<string, unknown>>;
}

type Fielded = GraphQLObjectType | GraphQLInterfaceType;

/** What is counted below one object. */
interface Counts extends Cost {
  readonly fields: number;
  readonly aliases: number;
  readonly depth: number;
}

/** The fields with one response key, of one type. */
interface Selected {
  /** The type whose field it is; undefined where it is the object's own. */
  readonly condition: string | undefined;
  readonly key: string;
  readonly nodes: FieldNode[];
}

const NOTHING: Counts = Object.freeze({ fields: 0, aliases: 0, depth: 0, once: 0, each: 0 });

class Measurement {
  readonly #known = new Map<string, Counts>();
  readonly #numbers = new Map<FieldNode, number>();

  constructor(
    private readonly request: Measured,
    private readonly statistics: Statistics,
  ) {}

  /** Counts what a type's selection sets ask for. */
  of(type: GraphQLCompositeType, sets: readonly SelectionSetNode[], isRoot = false): Counts {
    const costs = new Map<string | undefined, Cost>();
    const keys = new Map<string, Set<string>>();
    let [fields, aliases, depth] = [0, 0, 0];
    for (const { condition, key, nodes } of this.#collect(type, sets)) {
      const name = nodes[0]?.name.value ?? "";
      // Asks neither the graph nor its answer.
      if (name === "__schema" || name === "__type") continue;
      const counts = this.#field(condition ?? type.name, name, nodes, isRoot);
      fields += 1 + counts.fields;
      aliases += counts.aliases;
      keys.set(name, (keys.get(name) ?? new Set()).add(key));
      depth = Math.max(depth, counts.depth);
      const { once, each } = costs.get(condition) ?? NOTHING;
      costs.set(condition, { once: once + counts.once, each: each + counts.each });
    }
    for (const { size } of keys.values()) aliases += size - 1;
    return { fields, aliases, depth, ...this.#dearest(type, costs) };
  }

  /** Counts a field without itself: what stands below it, and what it costs. */
  #field(of: string, name: string, nodes: readonly FieldNode[], isRoot: boolean): Counts {
    const { schema, variableValues } = this.request;
    const type = schema.getType(of) as Fielded;
    const field = name.startsWith("__") ? undefined : type.getFields()[name];
    const [first] = nodes;
    if (field === undefined || first === undefined) return NOTHING;
    const named = getNamedType(field.type);
    const isComposite = isCompositeType(named);
    const below = isComposite ? this.#below(named, nodes) : NOTHING;
    const given = argumentsOf(field, first, variableValues);
    const basis = { schema, statistics: this.statistics };
    return {
      ...below,
      depth: below.depth + (isComposite ? 1 : 0),
      ...fieldCost({ field, given, below }, isRoot, basis),
    };
  }

  /** Counts a selection once, at however many places a fragment brings it. */
  #below(type: GraphQLCompositeType, nodes: readonly FieldNode[]): Counts {
    const key = `${type.name} ${nodes.map((node) => this.#numberOf(node)).join()}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const counts = this.of(type, sets);
    this.#known.set(key, counts);
    return counts;
  }

  #numberOf(node: FieldNode): number {
    const number = this.#numbers.get(node) ?? this.#numbers.size;
    this.#numbers.set(node, number);
    return number;
  }

  /** Groups the fields of a selection by response key; below an interface by kinds as well. */
  #collect(type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): Iterable<Selected> {
    const selected = new Map<string, Selected>();
    const isOpen = isAbstractType(type);
    const visited = new Set<string>();
    const walk = (set: SelectionSetNode, condition: string | undefined): void => {
      for (const node of set.selections) {
        if (!isIncluded(node, this.request)) continue;
        if (node.kind === Kind.FIELD) {
          const key = node.alias?.value ?? node.name.value;
          const place = `${condition ?? ""} ${key}`;
          const known = selected.get(place);
          if (known === undefined) selected.set(place, { condition, key, nodes: [node] });
          else known.nodes.push(node);
          continue;
        }
        const isSpread = node.kind === Kind.FRAGMENT_SPREAD;
        if (isSpread && visited.has(node.name.value)) continue;
        if (isSpread) visited.add(node.name.value);
        const fragment = isSpread ? this.request.fragments[node.name.value] : node;
        invariant(fragment, "Validation lets no unknown fragment through.");
        const on = fragment.typeCondition?.name.value ?? condition;
        walk(fragment.selectionSet, !isOpen || on === type.name ? undefined : on);
      }
    };
    for (const set of sets) walk(set, undefined);
    return selected.values();
  }

  /** Each node is of one kind: the one whose fragments cost most together decides. */
  #dearest(type: GraphQLCompositeType, costs: ReadonlyMap<string | undefined, Cost>): Cost {
    const { once = 0, each = 0 } = costs.get(undefined) ?? {};
    if (!isAbstractType(type) || costs.size === 0) return { once, each };
    let dearest: Cost = { once, each };
    for (const { name } of this.request.schema.getPossibleTypes(type)) {
      let sum = 0;
      for (const [condition, cost] of costs) {
        if (applies(condition, name, this.request)) sum += cost.once;
      }
      if (sum > dearest.once) dearest = { once: sum, each };
    }
    return dearest;
  }
}

/** Reads a field's arguments; what is wrong with them is told when the field is answered. */
function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variableValues: Measured["variableValues"],
): Given {
  if ((node.arguments ?? []).length === 0) return {};
  try {
    return getArgumentValues(field, node, variableValues);
  } catch {
    return {};
  }
}

/**
 * Counts how much an operation asks for: fields with those of fragments, aliases of one field beyond
 * the first in one selection, composite fields below each other, and what it costs in nodes read.
 *
 * Takes a valid operation; without statistics sizes that it does not say are taken as pages.
 */
export function measureOperation(request: Measured, statistics: Statistics): OperationMeasure {
  const type = request.schema.getRootType(request.operation.operation);
  invariant(type, "Validation lets no operation through that the schema does not serve.");
  const measurement = new Measurement(request, statistics);
  const counts = measurement.of(type, [request.operation.selectionSet], true);
  const { fields, aliases, depth, once } = counts;
  return { fields, aliases, depth, cost: Math.round(once) };
}
