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
]);

/** Words with a meaning of their own in filters, connections and edges. */
const KEPT_FIELDS: ReadonlySet<string> = new Set(["and", "or", "not", "edge", "cursor", "node"]);

/** Endings that name the types made from a kind. */
const KEPT_ENDINGS = /(?:Filter|Order|Connection|Edge|Aggregate)$/u;

function typeMistakes(type: NodeType): readonly string[] {
  const messages: string[] = [];
  if (KEPT_TYPES.has(type.name) && type.roots) {
    messages.push(`${type.name} is a type of the query language; name the kind otherwise.`);
  }
  if (KEPT_ENDINGS.test(type.name)) {
    messages.push(
      `names that end like "${type.name}" are made from kinds; name the kind otherwise.`,
    );
  }
  for (const name of [...type.properties.keys(), ...type.relations.keys()]) {
    if (KEPT_FIELDS.has(name)) {
      messages.push(`field ${name} is a word of filters and edges; name the field otherwise.`);
    }
  }
  for (const name of type.relations.keys()) {
    if (type.properties.has(name)) messages.push(`${name} is both a property and a relation.`);
  }
  if (type.kind === "kind" && !type.properties.has(type.caption)) {
    const meant = didYouMean(type.caption, type.properties.keys());
    messages.push(`its caption ${type.caption} is none of its properties.${meant}`);
  }
  if (![...type.properties.values()].some((property) => property.role === "id")) {
    messages.push("it has no property with the role id.");
  }
  return messages;
}

/** Checks a model for what would collide or mean nothing, and gives all mistakes together. */
export function validateModel(
  types: ReadonlyMap<string, NodeType>,
  relations: ReadonlyMap<string, RelationType>,
): readonly ModelMistake[] {
  const mistakes: ModelMistake[] = [];
  const roots = new Map<string, string>();
  for (const type of types.values()) {
    for (const message of typeMistakes(type)) mistakes.push({ where: type.name, message });
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
  for (const relation of relations.values()) {
    if (!/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/u.test(relation.type)) {
      mistakes.push({
        where: relation.type,
        message: "a relation's type is written in capitals with underscores, such as DESIGNS.",
      });
    }
    for (const name of relation.properties.keys()) {
      if (KEPT_FIELDS.has(name)) {
        mistakes.push({ where: relation.type, message: `property ${name} is a word of edges.` });
      }
    }
  }
  return mistakes;
}
