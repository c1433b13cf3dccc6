import {
  And,
  AnyElement,
  Call,
  Comparison,
  Constant,
  ElementAt,
  ListComprehension,
  ListOf,
  Minus,
  Not,
  Property,
  Variable,
  type Expression,
} from "../../cypher/index.js";
import {
  partName,
  claimedLists,
  claimedValues,
  type NodeType,
  type PropertyType,
} from "../../model/index.js";
import type { Lowering } from "./lowering.js";

/** Names of the parallel lists that a view tests. */
interface Lists {
  readonly documents: string;
  readonly knownFrom: string;
  readonly knownTo: string;
  readonly validFrom: string;
  readonly validTo: string;
}

/** The tests of a view on one entry of parallel lists: one claim must pass all of them. */
function entryInView(lowering: Lowering, of: Variable, lists: Lists, at: Variable): Expression {
  const entry = (name: string): Expression => ElementAt(Property(of, name), at);
  const knownAt = lowering.parameter(lowering.knownAt);
  const { documents, exceptDocuments, validAt } = lowering.view ?? {};
  return And([
    ...(documents === undefined
      ? []
      : [Comparison(entry(lists.documents), "IN", lowering.parameter(documents))]),
    ...(exceptDocuments === undefined
      ? []
      : [Not(Comparison(entry(lists.documents), "IN", lowering.parameter(exceptDocuments)))]),
    Comparison(entry(lists.knownFrom), "<=", knownAt),
    Comparison(entry(lists.knownTo), ">", knownAt),
    ...(validAt === undefined
      ? []
      : [
          Comparison(entry(lists.validFrom), "<=", lowering.parameter(validAt)),
          Comparison(entry(lists.validTo), ">=", lowering.parameter(validAt)),
        ]),
  ]);
}

/** The indexes of a list that may be absent. */
function indexes(of: Variable, list: string): Expression {
  const known = Call("coalesce", Property(of, list), ListOf([]));
  return Call("range", Constant(0), Minus(Call("size", known), Constant(1)));
}

function evidenceNames({ model }: Lowering): Lists {
  const { lists } = model.evidence;
  return {
    documents: lists.documents,
    knownFrom: lists["known-from"],
    knownTo: lists["known-to"],
    validFrom: lists["valid-from"],
    validTo: lists["valid-to"],
  };
}

function anyClaimInView(lowering: Lowering, of: Variable): Expression {
  const { lists } = lowering.model.evidence;
  const named = evidenceNames(lowering);
  if (lowering.view === undefined) {
    return Comparison(Property(of, lists.live), "=", Constant(true));
  }
  const at = Variable("at");
  return AnyElement(at, indexes(of, named.documents), entryInView(lowering, of, named, at));
}

/** The test that a node stands in the view; undefined for names, which hold in every view. */
export function nodeInView(
  lowering: Lowering,
  node: Variable,
  type: NodeType,
): Expression | undefined {
  return type.role === "name" ? undefined : anyClaimInView(lowering, node);
}

/** The test that an edge holds in the view; undefined for edges between pieces of evidence. */
export function edgeInView(
  lowering: Lowering,
  edge: Variable,
  evidence: boolean,
): Expression | undefined {
  return evidence ? undefined : anyClaimInView(lowering, edge);
}

/** The places of an edge's claims that the view lets through. */
export function placesInView(lowering: Lowering, edge: Variable): Expression {
  return listInView(lowering, edge, lowering.model.evidence.lists.places);
}

/** The ids of an edge's claims that the view lets through. */
export function edgeClaimsInView(lowering: Lowering, edge: Variable): Expression {
  return listInView(lowering, edge, lowering.model.evidence.lists["claim-ids"]);
}

function listInView(lowering: Lowering, edge: Variable, list: string): Expression {
  const named = evidenceNames(lowering);
  const at = Variable("at");
  return ListComprehension(
    at,
    indexes(edge, named.documents),
    entryInView(lowering, edge, named, at),
    ElementAt(Property(edge, list), at),
  );
}

/** Picks from the lists of a claimed property what the view lets through, accepted first. */
export function claimedInView(
  lowering: Lowering,
  node: Variable,
  property: PropertyType,
  list: "values" | "claim-ids" = "values",
  also?: (value: Expression) => Expression,
): Expression {
  const lists = claimedLists(property.claimed ?? property.name);
  const at = Variable("at");
  const value = ElementAt(Property(node, claimedValues(property.name)), at);
  const inView = entryInView(lowering, node, lists, at);
  return ListComprehension(
    at,
    indexes(node, lists.documents),
    also === undefined ? inView : And([inView, also(value)]),
    list === "values" ? value : ElementAt(Property(node, lists.claimIds), at),
  );
}

/** A property of a node as the view has it: identity as stored, figures chosen from claims. */
export function propertyInView(
  lowering: Lowering,
  node: Variable,
  property: PropertyType,
  prefix?: string,
): Expression {
  const name = prefix === undefined ? property.name : partName(prefix, property.name);
  if (property.claimed === undefined || lowering.view === undefined) return Property(node, name);
  return Call("head", claimedInView(lowering, node, property));
}
