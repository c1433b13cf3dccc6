import { isEvidence, type GraphModel } from "../model/index.js";
import { category, otherCategory } from "./bloom/category.js";
import { metadata } from "./bloom/metadata.js";
import { nodeProperties } from "./bloom/node-properties.js";
import { relationshipType } from "./bloom/relationship-type.js";
import { contentTime, stableUuid } from "./bloom/stable-id.js";
import { template } from "./bloom/template.js";
import { labelTypes } from "./labels.js";
import type { NamedQuery } from "./named-query.js";
import { PALETTE } from "./palette.js";

const NAME = "chipgraph";

function labels(model: GraphModel): object {
  return Object.fromEntries(
    labelTypes(model).map((type) => [
      type.name,
      nodeProperties(model, type).map(({ name, dataType }) => ({
        propertyKey: name,
        type: type.name,
        dataType,
      })),
    ]),
  );
}

/** What the perspective holds apart from the times, which follow from it. */
function content(model: GraphModel, queries: readonly NamedQuery[]) {
  const kinds = [...model.kinds.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const relations = [...model.relations.values()].sort((a, b) => (a.type < b.type ? -1 : 1));
  return {
    kinds: [...kinds.filter(({ hidden }) => !hidden), ...kinds.filter(({ hidden }) => hidden)],
    labels: labels(model),
    relationshipTypes: relations.map((relation) => relationshipType(model, relation)),
    templates: queries.flatMap((query) =>
      query.phrase === undefined ? [] : [template(model, query.phrase, query)],
    ),
    hiddenRelationshipTypes: relations
      .filter((relation) => isEvidence(model, relation))
      .map(({ type }) => type),
    metadata: metadata(model),
  };
}

/**
 * Makes the perspective with which a reader opens the graph in Neo4j Bloom.
 *
 * Every kind is a category with the colour of its family; evidence is there but hidden. The queries
 * that have a phrase are its search phrases. Ids and times follow from the content alone.
 *
 * @see https://neo4j.com/docs/bloom-user-guide/current/bloom-perspectives/
 */
export function perspective(model: GraphModel, queries: readonly NamedQuery[]): object {
  const { kinds, ...parts } = content(model, queries);
  const time = contentTime([
    kinds.map(({ name, family, caption }) => [name, family, caption]),
    parts,
  ]);
  return {
    name: NAME,
    id: stableUuid(NAME),
    version: "2.21.0",
    type: "STANDARD_PERSPECTIVE",
    createdAt: time,
    lastEditedAt: time,
    hideUncategorisedData: false,
    maxLimitToastMsgEnabled: false,
    parentPerspectiveId: null,
    categories: [
      otherCategory(time),
      ...kinds.map((kind, at) => category(model, kind, at + 1, time)),
    ],
    labels: parts.labels,
    relationshipTypes: parts.relationshipTypes,
    templates: parts.templates,
    sceneActions: [],
    hiddenRelationshipTypes: parts.hiddenRelationshipTypes,
    hiddenCategories: kinds.flatMap(({ hidden }, at) => (hidden ? [at + 1] : [])),
    palette: { colors: Object.values(PALETTE), currentIndex: 0 },
    metadata: parts.metadata,
  };
}
