import { QueryError, invariant } from "../../errors/index.js";
import type { GraphModel, NodeType, PropertyType, RelationField } from "../../model/index.js";
import { LIMITS, queryTooLarge } from "../limits.js";
import {
  allOf,
  type FilterOperator,
  type FilterPlan,
  type Quantifier,
  type Related,
} from "./filter-plan.js";
import type { FigureBasis } from "./figure-basis.js";
import { Input, type Binding, type InputValue, type Reader } from "./input.js";

type Given = Readonly<Record<string, unknown>>;

/** A part of a filter: what was given, where to read it again, how to name it. */
interface Part {
  readonly given: Given;
  readonly read: Reader<Given>;
  readonly label: string;
  /** How many relations stand above. */
  readonly depth: number;
  /** How many filters stand above. */
  readonly nesting: number;
}

function below(part: Part, name: string): Part {
  return {
    given: part.given[name] as Given,
    read: (binding) => part.read(binding)[name] as Given,
    label: `${part.label}.${name}`,
    depth: part.depth,
    nesting: part.nesting + 1,
  };
}

/** A filter or operand that was given as null means nothing; say what would. */
function refuseNull(part: Part, name: string): void {
  if (part.given[name] !== null) return;
  throw new QueryError(
    "BAD_USER_INPUT",
    `${part.label}.${name} is null, and null compares with nothing; ask isNull: true for what is unknown, or leave it out.`,
  );
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

function planOperator(part: Part, operator: FilterOperator): Input {
  const label = `${part.label}.${operator}`;
  const insensitive = part.given["mode"] === "INSENSITIVE";
  const lower = (value: unknown): InputValue =>
    insensitive && typeof value === "string" ? value.toLowerCase() : (value as InputValue);
  return Input(label, (binding) => {
    const value = part.read(binding)[operator];
    // Said when values are bound: how many there are is no part of a plan's shape.
    if (operator === "between" && (value as readonly unknown[]).length !== 2) {
      throw new QueryError("BAD_USER_INPUT", `${label} takes two values: [from, to].`);
    }
    if (operator === "someMatches") return foldOperand(label, value as string, binding);
    return Array.isArray(value) ? value.map(lower) : lower(value);
  });
}

/** The property that holds a list of texts folded. */
function foldedProperty(property: PropertyType): PropertyType {
  invariant(property.folded, `${property.name} is not folded.`);
  return { ...property, name: property.folded };
}

/** Folds what a text is to contain; of one that leaves nothing, everything would. */
function foldOperand(label: string, given: string, { foldText }: Binding): string {
  const key = foldText(given);
  if (key !== "") return key;
  throw new QueryError("BAD_USER_INPUT", `${label} is "${given}"; give it a letter or a digit.`);
}

function planProperty(
  property: PropertyType,
  part: Part,
  prefix: string | undefined,
  type?: NodeType,
): readonly FilterPlan[] {
  if (property.type.kind === "value") {
    const { parts } = property.type;
    return Object.keys(part.given).flatMap((name) => {
      refuseNull(part, name);
      const found = parts.find((candidate) => candidate.name === name);
      invariant(found, `The schema lets no unknown part ${name} through.`);
      return planProperty(found, below(part, name), property.flattened);
    });
  }
  const basis = (part.given["basis"] ?? "STATED") as FigureBasis;
  const figure = type === undefined || basis === "STATED" ? undefined : { type, basis };
  return Object.keys(part.given)
    .filter((name) => name !== "mode" && name !== "basis")
    .map((name): FilterPlan => {
      refuseNull(part, name);
      if (name === "isNull") {
        return { kind: "Known", property, prefix, figure, known: part.given[name] !== true };
      }
      const operator = name as FilterOperator;
      return {
        kind: "Compare",
        property: operator === "someMatches" ? foldedProperty(property) : property,
        prefix,
        figure,
        operator,
        insensitive: part.given["mode"] === "INSENSITIVE",
        empty: name === "isEmpty" ? part.given[name] === true : isEmptyList(part.given[name]),
        input: planOperator(part, operator),
      };
    });
}

/** Plans what a relation must carry itself, where the filter of its nodes says so. */
function planEdge({ relation }: RelationField, related: Part): FilterPlan | undefined {
  if (related.given["edge"] === undefined) return undefined;
  const edge = below(related, "edge");
  const filters = Object.keys(edge.given).flatMap((name) => {
    refuseNull(edge, name);
    const property = relation.properties.get(name);
    invariant(property, `The schema lets no unknown property ${name} through.`);
    return planProperty(property, below(edge, name), undefined);
  });
  return allOf(filters);
}

function planRelation(model: GraphModel, node: NodeType, part: Part, name: string): FilterPlan[] {
  const field = node.relations.get(name);
  invariant(field, `The schema lets no unknown relation ${name} through.`);
  const target = model.types.get(field.target);
  invariant(target, `${name} leads to no type of the model.`);
  const depth = part.depth + 1;
  if (depth > LIMITS.depth) queryTooLarge("relations deep in a filter", depth, LIMITS.depth);
  const relation = { ...below(part, name), depth };
  if (field.cardinality === "one") {
    const filter = planPart(model, target, relation);
    return [{ kind: "Related", field, quantifier: "some", filter, edge: undefined, joined: [] }];
  }
  const meeting = (quantifier: Quantifier, related: Part): Related => ({
    kind: "Related",
    field,
    quantifier,
    filter: planPart(model, target, related),
    edge: planEdge(field, related),
    joined: [],
  });
  return Object.keys(relation.given).flatMap((quantifier): readonly FilterPlan[] => {
    refuseNull(relation, quantifier);
    const part = below(relation, quantifier);
    if (quantifier !== "count") return [meeting(quantifier as Quantifier, part)];
    return planCount(part, (counted) => meeting("some", counted));
  });
}

/** Plans comparisons of how many related nodes there are, or how many `of` them meet a filter. */
function planCount(part: Part, counting: (counted: Part) => Related): readonly FilterPlan[] {
  const operators = Object.keys(part.given).filter((name) => name !== "of");
  if (operators.length === 0) {
    throw new QueryError(
      "BAD_USER_INPUT",
      `${part.label} compares with nothing; give it a number, such as {gte: 1}.`,
    );
  }
  if (part.given["of"] !== undefined) refuseNull(part, "of");
  const counted =
    part.given["of"] === undefined ? { ...part, given: {}, read: () => ({}) } : below(part, "of");
  const related = counting(counted);
  return operators.map((name) => {
    refuseNull(part, name);
    const operator = name as FilterOperator;
    return { kind: "Counted", related, operator, input: planOperator(part, operator) };
  });
}

/** Plans a list of filters under `and` or `or`. */
function planList(
  model: GraphModel,
  node: NodeType,
  part: Part,
  name: string,
): readonly FilterPlan[] {
  return (part.given[name] as readonly Given[]).map((given, at) =>
    planPart(model, node, {
      given,
      read: (binding) => (part.read(binding)[name] as readonly Given[])[at] as Given,
      label: `${part.label}.${name}[${at}]`,
      depth: part.depth,
      nesting: part.nesting + 1,
    }),
  );
}

function planPart(model: GraphModel, node: NodeType, part: Part): FilterPlan {
  if (part.nesting > LIMITS.nesting) {
    queryTooLarge("filters deep", part.nesting, LIMITS.nesting);
  }
  const filters = Object.keys(part.given).flatMap((name): readonly FilterPlan[] => {
    refuseNull(part, name);
    if (name === "edge") return [];
    if (name === "and") return planList(model, node, part, name);
    if (name === "or") return [{ kind: "AnyOf", filters: planList(model, node, part, name) }];
    if (name === "not")
      return [{ kind: "NoneOf", filter: planPart(model, node, below(part, name)) }];
    const property = node.properties.get(name);
    if (property !== undefined) return planProperty(property, below(part, name), undefined, node);
    if (node.relations.has(name)) return planRelation(model, node, part, name);
    const kind = [...model.kinds.values()].find(({ singularField }) => singularField === name);
    invariant(kind, `The schema lets no unknown field ${name} through.`);
    const inner = planPart(model, kind, below(part, name));
    return [allOf([{ kind: "OfKind", label: kind.name }, inner])];
  });
  return allOf(filters);
}

/**
 * Plans a filter over the nodes of a type.
 *
 * Takes the filter as given and how to read it from another request of the same shape; gives
 * undefined where there is none. Errors: BAD_USER_INPUT for operands that are null.
 */
export function planFilter(
  model: GraphModel,
  node: NodeType,
  given: unknown,
  read: Reader<unknown>,
): FilterPlan | undefined {
  if (given === undefined || given === null) return undefined;
  return planPart(model, node, {
    given: given as Given,
    read: (binding) => read(binding) as Given,
    label: "where",
    depth: 0,
    nesting: 0,
  });
}
