import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from "graphql";
import { fieldMeaning } from "../../api/index.js";
import type { SelectedField } from "./selection.js";

/** How the response keys begin under which an answer tells the claims behind it; no name has a space. */
export const EVIDENCE = "claims behind ";

type Fielded = GraphQLObjectType | GraphQLInterfaceType;

function hidden(
  name: string,
  meaning: SelectedField["meaning"],
  fields: readonly SelectedField[] = [],
): SelectedField {
  return {
    responseKey: EVIDENCE + name,
    name,
    meaning,
    arguments: {},
    branches: fields.length === 0 ? [] : [{ kinds: undefined, fields }],
  };
}

/** The field of an edge or an answer that lists claims, which nodes have as a relation instead. */
function claimsField(parent: Fielded, claim: GraphQLNamedType): readonly SelectedField[] {
  return Object.values(parent.getFields()).flatMap((field) => {
    const meaning = fieldMeaning(field);
    const kinds: readonly string[] = ["edge-claims", "question-part", "answer-part"];
    if (meaning === undefined || !kinds.includes(meaning.kind)) return [];
    if (getNamedType(field.type) !== claim) return [];
    return [hidden(field.name, meaning, idField(claim))];
  });
}

function idField(type: GraphQLNamedType): readonly SelectedField[] {
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()["id"] : undefined;
  const meaning = field === undefined ? undefined : fieldMeaning(field);
  return meaning === undefined ? [] : [hidden("id", meaning)];
}

/** Where a page's nodes are asked for without its edges, the edges' claims are asked for as well. */
function edgesField(
  parent: Fielded,
  selected: readonly SelectedField[],
  claim: GraphQLNamedType,
): readonly SelectedField[] {
  const edges = parent.getFields()["edges"];
  if (edges === undefined) return [];
  const meaning = fieldMeaning(edges);
  const kinds = selected.map((field) => field.meaning.kind);
  if (meaning?.kind !== "connection-edges" || !kinds.includes("connection-nodes")) return [];
  const edge = getNamedType(edges.type) as Fielded;
  const claims = claimsField(edge, claim);
  return claims.length === 0 ? [] : [hidden("edges", meaning, claims)];
}

/**
 * Of an answer that lists no claims itself: those of its parts, whether they are asked for or not,
 * such as the claims behind each gate of a verdict.
 */
function partsField(parent: Fielded, claim: GraphQLNamedType): readonly SelectedField[] {
  if (claimsField(parent, claim).length > 0) return [];
  return Object.values(parent.getFields()).flatMap((field) => {
    const meaning = fieldMeaning(field);
    const part = getNamedType(field.type);
    const isPart = meaning?.kind === "answer-part" && meaning.node === undefined;
    if (!isPart || !(isObjectType(part) || isInterfaceType(part))) return [];
    const claims = claimsField(part, claim);
    return claims.length === 0 ? [] : [hidden(field.name, meaning, claims)];
  });
}

/**
 * Gives what must be selected besides so that an answer can name the claims it rests on.
 *
 * Takes the type, the fields selected of it, and the type of claims: the claims of each edge, of
 * each figure and date, of each answer that lists some, and the id of each claim that is shown.
 */
export function evidenceFields(
  parent: Fielded,
  selected: readonly SelectedField[],
  claim: GraphQLNamedType,
): readonly SelectedField[] {
  const behind = selected.flatMap(({ responseKey, meaning }): readonly SelectedField[] => {
    if (meaning.kind === "property" && meaning.property.claimed !== undefined) {
      return [hidden(responseKey, { kind: "claims-behind", of: meaning.property })];
    }
    const isOne = meaning.kind === "relation" && meaning.field.cardinality === "one";
    return isOne && !meaning.field.relation.evidence
      ? [hidden(responseKey, { kind: "claims-behind", of: meaning.field })]
      : [];
  });
  return [
    ...behind,
    ...(parent === claim ? idField(claim) : []),
    ...claimsField(parent, claim),
    ...edgesField(parent, selected, claim),
    ...partsField(parent, claim),
  ];
}

/** Collects the ids of all claims that an answer with such fields rests on, sorted. */
export function claimsBehind(answer: unknown): readonly string[] {
  const found = new Set<string>();
  const visit = (value: unknown, isEvidence: boolean): void => {
    if (typeof value === "string" && isEvidence) found.add(value);
    if (typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) {
      for (const entry of value) visit(entry, isEvidence);
      return;
    }
    for (const [key, entry] of Object.entries(value)) {
      // The type of a claim is told beside its id.
      if (key === "__typename") continue;
      visit(entry, isEvidence || key.startsWith(EVIDENCE));
    }
  };
  visit(answer, false);
  return [...found].sort();
}
