import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  type GraphQLField,
  type GraphQLSchema,
} from "graphql";
import {
  RELATED_PAGE,
  ROOT_PAGE,
  fieldMeaning,
  rootMeaning,
  type FieldMeaning,
  type RootMeaning,
} from "../../api/index.js";
import { filterCost } from "./filter-cost.js";
import {
  UNTOLD,
  listSize,
  relatedNodes,
  pageSize,
  type Given,
  type Statistics,
} from "./list-size.js";

/** What a selection costs, in nodes read: once, and for each entry of the list that it is about. */
export interface Cost {
  readonly once: number;
  readonly each: number;
}

/** A field that is selected, with what is known of where it stands. */
export interface CostedField {
  readonly field: GraphQLField<unknown, unknown>;
  readonly given: Given;
  /** What is selected below it. */
  readonly below: Cost;
}

/** What the costs of fields follow from beside the fields themselves. */
export interface CostBasis {
  readonly schema: GraphQLSchema;
  readonly statistics: Statistics;
}

// A cost of 1 is a node that is read, some four microseconds of the embedded engine; the others are
// as many nodes as would take the time that they were measured to take.

/** What a value of a node or an edge costs. */
const VALUE = 0.1;

/** What a figure over a whole list costs, however long it is. */
const WHOLE_LIST = 20;

/** What it costs to look for a text in what one node is called or says. */
const SEARCHED = 60;

/** How many nodes a search is taken to look at where nothing tells how many there are. */
const SEARCHED_NODES = 300;

/** What it costs to work a field of a node out, such as a verdict. */
const COMPUTED = 500;

/** What it costs to compare figures of nodes by their names. */
const COMPARED = 1000;

/** What it costs to work a root field out from everything that a view lets through, or to change it. */
const ANALYSED = 20_000;

const once = (cost: number): Cost => ({ once: cost, each: 0 });
const each = (cost: number): Cost => ({ once: 0, each: cost });

/** A list whose entries are what is selected below. */
function entries({ once: shared, each: entry }: Cost, size: number): number {
  return shared + size * entry;
}

/** What an answer is made of that code works out; the lists in it are of no known length. */
function answerCost({ field, below }: CostedField, { statistics }: CostBasis): Cost {
  const type = getNamedType(field.type);
  const cost = entries(below, UNTOLD);
  if (!isCompositeType(type)) return once(VALUE);
  if (!isListType(getNullableType(field.type))) return once(cost);
  const isPage = field.name === "nodes" || field.name === "edges";
  return isPage ? each(1 + cost) : once(listSize(type.name, UNTOLD, statistics) * (1 + cost));
}

/** What it costs to work a field out of every node of a kind. */
function eachCost(
  every: Extract<RootMeaning, { kind: "analysis" }>["each"],
  statistics: Statistics,
): number {
  return every === undefined ? 0 : COMPUTED * (statistics?.nodes.get(every.kind) ?? ROOT_PAGE);
}

function rootCost(root: CostedField, meaning: RootMeaning, basis: CostBasis): Cost {
  const { given, below } = root;
  const { statistics } = basis;
  switch (meaning.kind) {
    case "list":
    case "listing":
    case "search": {
      const all = statistics?.nodes.get(meaning.type.name);
      const size = pageSize(given, ROOT_PAGE, all);
      const filter = filterCost(given, meaning.type.name, all ?? ROOT_PAGE, basis);
      const looksForText = meaning.kind === "search" || given["search"] != null;
      const searched = looksForText ? SEARCHED * (all ?? SEARCHED_NODES) : 0;
      return once(entries(below, size) + filter + searched);
    }
    case "single":
      return once(1 + below.once);
    case "node": {
      const { ids } = given;
      return once((Array.isArray(ids) ? ids.length : 1) * (1 + below.once));
    }
    case "question": {
      const all = statistics?.nodes.get(meaning.type.name) ?? ROOT_PAGE;
      const isList = isListType(getNullableType(root.field.type));
      const filter = filterCost(given, meaning.type.name, all, basis);
      return once(COMPARED + filter + (isList ? all : 1) * entries(below, UNTOLD));
    }
    case "lifted":
      return once(1 + COMPUTED + entries(below, UNTOLD));
    case "analysis": {
      const worked = ANALYSED + eachCost(meaning.each, statistics);
      if (!meaning.connection) return once(worked + answerCost(root, basis).once);
      return once(worked + entries(below, pageSize(given, ROOT_PAGE, undefined)));
    }
    default: {
      const never: never = meaning;
      return never;
    }
  }
}

function innerCost(inner: CostedField, meaning: FieldMeaning, basis: CostBasis): Cost {
  const { below, given } = inner;
  const { statistics } = basis;
  switch (meaning.kind) {
    case "relation": {
      const { field } = meaning;
      if (field.cardinality === "one") return once(1 + below.once);
      const all = relatedNodes(field, statistics);
      const size = pageSize(given, RELATED_PAGE, statistics && all);
      return once(entries(below, size) + filterCost(given, field.target, all, basis));
    }
    case "connection-nodes":
    case "connection-edges":
      return each(1 + below.once);
    case "connection-total-count":
    case "connection-aggregate":
    case "connection-groups":
      return once(WHOLE_LIST + below.once);
    case "edge-claims":
      return once(
        listSize(getNamedType(inner.field.type).name, UNTOLD, statistics) * (1 + below.once),
      );
    case "edge-matched-name":
      return once(1 + below.once);
    case "computed":
      return once(COMPUTED + answerCost(inner, basis).once);
    case "answer-part":
      return answerCost(inner, basis);
    default:
      // Part of what has been read already.
      return once(isCompositeType(getNamedType(inner.field.type)) ? below.once : VALUE);
  }
}

/** Says what a field costs with all that is selected below it; introspection costs nothing. */
export function fieldCost(field: CostedField, isRoot: boolean, basis: CostBasis): Cost {
  if (isRoot) {
    const meaning = rootMeaning(field.field);
    return meaning === undefined
      ? once(ANALYSED + answerCost(field, basis).once)
      : rootCost(field, meaning, basis);
  }
  const meaning = fieldMeaning(field.field);
  return meaning === undefined ? answerCost(field, basis) : innerCost(field, meaning, basis);
}
