import type { GraphQLObjectType, GraphQLSchema } from "graphql";
import type { ModelMistake } from "../errors/index.js";
import { buildProperties } from "./build-properties.js";
import type { EvidenceListRole, KindRole, RelationRole } from "./extensions.js";
import type { EvidenceModel, NodeType, RelationType } from "./graph-model.js";
import { partExtension } from "./read-extension.js";

const KIND_ROLES: readonly KindRole[] = [
  "node",
  "entity",
  "claim",
  "name",
  "document",
  "observation",
  "state",
  "paragraph",
  "excerpt",
  "graph",
];

const RELATION_ROLES: readonly RelationRole[] = [
  "named",
  "mentions",
  "subject",
  "object",
  "attributed-to",
  "reported-by",
  "stated-in",
  "covers",
  "observed",
  "state-of",
  "observed-by-claim",
  "state-by-claim",
  "paragraph-of",
  "has-excerpt",
  "excerpt-of",
  "took-part-in",
  "concerns",
];

const LIST_ROLES: readonly EvidenceListRole[] = [
  "claim-ids",
  "documents",
  "known-from",
  "known-to",
  "valid-from",
  "valid-to",
  "modality",
  "places",
  "sources",
  "live",
];

/** Picks for each role the one declaration that plays it; a role without one is a mistake. */
function pick<Role extends string, Found>(
  roles: readonly Role[],
  what: string,
  find: (role: Role) => Found | undefined,
  mistakes: ModelMistake[],
): Record<Role, Found> {
  const picked = new Map<Role, Found>();
  for (const role of roles) {
    const found = find(role);
    if (found === undefined) {
      mistakes.push({ where: "the ontology", message: `no ${what} has the role "${role}".` });
    } else picked.set(role, found);
  }
  return Object.fromEntries(picked) as Record<Role, Found>;
}

/** Finds the kinds, relations and properties that the evidence layer uses by role. */
export function buildEvidence(
  schema: GraphQLSchema,
  types: ReadonlyMap<string, NodeType>,
  relations: ReadonlyMap<string, RelationType>,
  mistakes: ModelMistake[],
): EvidenceModel {
  const listTypes = Object.values(schema.getTypeMap()).filter(
    (type) => partExtension(type)?.role === "evidence",
  );
  const lists = listTypes.flatMap((type) => [
    ...buildProperties(type as GraphQLObjectType, mistakes).values(),
  ]);
  return {
    kinds: pick(
      KIND_ROLES,
      "kind",
      (role) => [...types.values()].find((type) => type.role === role),
      mistakes,
    ) as EvidenceModel["kinds"],
    relations: pick(
      RELATION_ROLES,
      "relation",
      (role) => [...relations.values()].find((relation) => relation.role === role),
      mistakes,
    ) as EvidenceModel["relations"],
    lists: pick(
      LIST_ROLES,
      "evidence property",
      (role) => lists.find((property) => property.role === role)?.name,
      mistakes,
    ),
  };
}
