import type { Operation } from "./operation.js";
import { pageSizes } from "./variants.js";

/** Takes the pages of a Relay-style answer apart, at any depth: a list where there was a page. */
function unpaged(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpaged);
  if (typeof value !== "object" || value === null) return value;
  if ("nodes" in value) return unpaged(value.nodes);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, unpaged(part)]));
}

/** A company's chips, their makers, those makers' chips, and so on: five levels. */
export const fiveLevels: Operation = {
  name: "fiveLevels",
  title: "five levels deep, 10 × 3 × 2 × 3 × 2, ordered",
  resultGrows: false,
  variants: pageSizes({ first: 10, chips: 3, makers: 2 }),
  asked: {
    chipgraph: {
      text: `query ($first: Int!, $chips: Int!, $makers: Int!) {
        companies(orderBy: [{ name: ASC }], first: $first) { nodes { name
          designs(orderBy: [{ name: ASC }], first: $chips) { nodes { name
            manufacturedBy(orderBy: [{ name: ASC }], first: $makers) { nodes { name
              designs(orderBy: [{ name: ASC }], first: $chips) { nodes { name
                manufacturedBy(orderBy: [{ name: ASC }], first: $makers) { nodes { name } } } } } } } } } }
      }`,
      answer: ({ companies }: { companies: unknown }) => unpaged(companies),
    },
    neo4jGraphql: {
      text: `query ($first: Int!, $chips: Int!, $makers: Int!) {
        companies(sort: [{ name: ASC }], limit: $first) { name
          designs(sort: [{ name: ASC }], limit: $chips) { name
            manufacturedBy(sort: [{ name: ASC }], limit: $makers) { name
              designs(sort: [{ name: ASC }], limit: $chips) { name
                manufacturedBy(sort: [{ name: ASC }], limit: $makers) { name } } } } }
      }`,
      answer: ({ companies }: { companies: unknown }) => companies,
    },
    handWritten: {
      text: `MATCH (a:Company) WITH a ORDER BY a.name LIMIT $first
        CALL (a) { MATCH (a)-[:DESIGNS]->(b:Chip) WITH b ORDER BY b.name LIMIT $chips
          CALL (b) { MATCH (b)<-[:MANUFACTURES]-(c:Company) WITH c ORDER BY c.name LIMIT $makers
            CALL (c) { MATCH (c)-[:DESIGNS]->(d:Chip) WITH d ORDER BY d.name LIMIT $chips
              CALL (d) { MATCH (d)<-[:MANUFACTURES]-(e:Company) WITH e ORDER BY e.name LIMIT $makers
                RETURN collect({name: e.name}) AS es }
              RETURN collect({name: d.name, manufacturedBy: es}) AS ds }
            RETURN collect({name: c.name, designs: ds}) AS cs }
          RETURN collect({name: b.name, manufacturedBy: cs}) AS bs }
        RETURN a.name AS name, bs AS designs ORDER BY a.name`,
      answer: (rows: unknown) => rows,
    },
  },
};
