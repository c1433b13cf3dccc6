import type { Operation } from "./operation.js";
import { thresholds } from "./variants.js";

/** A filter on related chips, by one of its quantifiers. */
function quantified(
  quantifier: "all" | "none" | "single",
  condition: string,
  onChipgraph: boolean,
): Operation {
  return {
    name: `has${quantifier[0]?.toUpperCase()}${quantifier.slice(1)}`,
    title: `companies of whose chips ${quantifier} is above a TPP, ordered, 20`,
    resultGrows: false,
    variants: thresholds(0.3, 0.6),
    asked: {
      ...(onChipgraph
        ? {
            chipgraph: {
              text: `query ($tpp: Float!) {
                companies(where: { designs: { ${quantifier}: { chip: { tpp: { gt: $tpp } } } } }, orderBy: [{ name: ASC }], first: 20) {
                  nodes { id name }
                }
              }`,
              answer: ({ companies }: { companies: { nodes: unknown } }) => companies.nodes,
            },
          }
        : {}),
      neo4jGraphql: {
        text: `query ($tpp: Float!) {
          companies(where: { designs: { ${quantifier}: { tpp: { gt: $tpp } } } }, sort: [{ name: ASC }], limit: 20) { id name }
        }`,
        answer: ({ companies }: { companies: unknown }) => companies,
      },
      handWritten: {
        text: `MATCH (m:Company) WHERE ${condition}
          RETURN m.id AS id, m.name AS name ORDER BY m.name LIMIT 20`,
        answer: (rows: unknown) => rows,
      },
    },
    missing: onChipgraph ? {} : { chipgraph: "there is no such filter yet" },
  };
}

/** Filters that no other operation has: no related node, all of them, exactly one. */
export const relationFilters: readonly Operation[] = [
  quantified("none", "NOT EXISTS { MATCH (m)-[:DESIGNS]->(c:Chip) WHERE c.tpp > $tpp }", true),
  quantified("single", "COUNT { MATCH (m)-[:DESIGNS]->(c:Chip) WHERE c.tpp > $tpp } = 1", false),
];
