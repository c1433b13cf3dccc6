import type { ModelMistake } from "../errors/index.js";
import { didYouMean } from "../util/index.js";
import type { NodeType, RelationType } from "./graph-model.js";

/** Names that the query language keeps for itself: types of the contract and words of filters. */
const KEPT_TYPES: ReadonlySet<string> = new Set([
  "Path",
  "View",
  "Node",
  "Step",
  "Subgraph",
  "Figure",
  "PageInfo",
  "Query",
  "Mutation",
  "Subscription",
  "Contradiction",
  "Difference",
  "Condition",
  "Rule",
  "Search",
  "EntityKind",
  "NameMatch",
  "LetterCase",
  "SortDirection",
]);

/** Root fields that every graph has. */
const KEPT_ROOTS: readonly string[] = ["node", "nodes", "search"];

/** Words with a meaning of their own in filters, connections and edges. */
const KEPT_FIELDS: ReadonlySet<string> = new Set([
  "and",
  "or",
  "not",
  "edge",
  "cursor",
  "node",
  "count",
]);

/** Fields that edges have by themselves. */
const KEPT_EDGE_FIELDS: ReadonlySet<string> = new Set([...KEPT_FIELDS, "claims", "sources"]);

/** Endings that name the types made from a kind. */
const KEPT_ENDINGS = /(?:Filter|Order|Connection|Edge|Aggregate|Range|Summary)$/u;

function typeMistakes(type: NodeType): readonly ModelMistake[] {
  const mistakes: ModelMistake[] = [];
  const add = (message: string, field?: string): void => {
    mistakes.push({ where: field === undefined ? type.name : `${type.name}.${field}`, message });
  };
  if (KEPT_TYPES.has(type.name) && type.roots) {
    add(`${type.name} is a type of the query language; name the kind otherwise.`);
  }
  if (KEPT_ENDINGS.test(type.name)) {
    add(`names that end like "${type.name}" are made from kinds; name the kind otherwise.`);
  }
  for (const name of [...type.properties.keys(), ...type.relations.keys()]) {
    if (KEPT_FIELDS.has(name)) {
      add(`field ${name} is a word of filters and edges; name the field otherwise.`, name);
    }
  }
  for (const name of type.relations.keys()) {
    if (type.properties.has(name)) add(`${name} is both a property and a relation.`, name);
  }
  for (const { name, folded } of type.properties.values()) {
    if (folded !== undefined && !type.properties.has(folded)) {
      add(`it is folded into ${folded}, which is none of its properties.`, name);
    }
  }
  if (type.kind === "kind" && !type.properties.has(type.caption)) {
    const meant = didYouMean(type.caption, type.properties.keys());
    add(`its caption ${type.caption} is none of its properties.${meant}`);
  }
  if (![...type.properties.values()].some((property) => property.role === "id")) {
    add("it has no property with the role id.");
  }
  return mistakes;
}

/** Fields of one name that lead to one type are served by one connection, whose edges must agree. */
function sharedConnections(types: ReadonlyMap<string, NodeType>): readonly ModelMistake[] {
  const mistakes: ModelMistake[] = [];
  const first = new Map<string, { readonly relation: RelationType; readonly where: string }>();
  for (const type of types.values()) {
    for (const { name, target, relation, cardinality } of type.relations.values()) {
      if (cardinality === "one") continue;
      const where = `${type.name}.${name}`;
      const other = first.get(`${name} ${target}`);
      if (other === undefined) first.set(`${name} ${target}`, { relation, where });
      else if (
        other.relation.propertiesName !== relation.propertiesName ||
        other.relation.evidence !== relation.evidence
      ) {
        mistakes.push({
          where,
          message: `${other.where} leads to ${target} as well, by ${other.relation.type} with other properties; give one another name.`,
        });
      }
    }
  }
  return mistakes;
}

/** Checks a model for what would collide or mean nothing, and gives all mistakes together. */
export function validateModel(
  types: ReadonlyMap<string, NodeType>,
  relations: ReadonlyMap<string, RelationType>,
): readonly ModelMistake[] {
  const mistakes: ModelMistake[] = [];
  const roots = new Map(KEPT_ROOTS.map((root) => [root, "the query language"]));
  for (const type of types.values()) {
    mistakes.push(...typeMistakes(type));
    if (!type.roots) continue;
    for (const root of [type.singularField, type.pluralField]) {
      const other = roots.get(root);
      if (other !== undefined) {
        mistakes.push({
          where: type.name,
          message: `root field ${root} is also that of ${other}; give one a pluralField of its own.`,
        });
      }
      roots.set(root, type.name);
    }
  }
  mistakes.push(...sharedConnections(types));
  for (const relation of relations.values()) {
    if (!/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/u.test(relation.type)) {
      mistakes.push({
        where: relation.type,
        message: "a relation's type is written in capitals with underscores, such as DESIGNS.",
      });
    }
    for (const name of relation.properties.keys()) {
      if (KEPT_EDGE_FIELDS.has(name)) {
        mistakes.push({
          where: `${relation.propertiesName ?? relation.type}.${name}`,
          message: `property ${name} of ${relation.type} is a word of edges; name it otherwise.`,
        });
      }
    }
  }
  return mistakes;
}
