import { invariant } from "../../errors/index.js";
import type { GraphModel } from "../../model/index.js";
import type { NamedQuery, QueryParameter } from "../named-query.js";
import { contentTime, stableNumber } from "./stable-id.js";

function parameter(model: GraphModel, file: string, from: QueryParameter): object {
  const { name, type, label, property } = from;
  invariant(
    model.types.get(label)?.properties.has(property),
    `${file}: the values for $${name} cannot come from ${label}.${property}, which does not exist.`,
  );
  return {
    name: `$${name}`,
    dataType: type,
    suggestionLabel: label,
    suggestionProp: property,
    cypher: null,
    collapsed: false,
    suggestionBoolean: false,
  };
}

/** A search phrase of Bloom made from a hand-written query. */
export function template(model: GraphModel, phrase: string, query: NamedQuery): object {
  const { file, question, parameters, statement } = query;
  return {
    name: question,
    id: `tmpl:${stableNumber(file)}`,
    createdAt: contentTime(query),
    text: phrase,
    cypher: statement,
    params: parameters.map((one) => parameter(model, file, one)),
    isUpdateQuery: null,
    isWriteTransactionChecked: null,
    hasCypherErrors: false,
  };
}
