import type { Operation } from "./operation.js";
import { pageSizes } from "./variants.js";

interface Maker {
  readonly name: string;
}
interface Chip<Makers> {
  readonly name: string;
  readonly manufacturedBy: Makers;
}
interface MadeChip {
  readonly name: string;
  readonly manufactures: Page<{ readonly maker: Maker }>;
}
interface Page<One> {
  readonly nodes: readonly One[];
}
interface Company<Chips> {
  readonly id: string;
  readonly name: string;
  readonly designs: Chips;
}

/** Companies with their chips and those chips' makers, each level ordered and cut. */
export const threeLevels: Operation = {
  name: "threeLevels",
  title: "20 companies → 5 chips each → 3 makers each, ordered",
  resultGrows: false,
  variants: pageSizes({ first: 20, chips: 5, makers: 3 }),
  asked: {
    chipgraph: {
      text: `query ($first: Int!, $chips: Int!, $makers: Int!) {
        companies(orderBy: [{ name: ASC }], first: $first) { nodes { id name
          designs(orderBy: [{ name: ASC }], first: $chips) { nodes { name ... on Chip {
            manufacturedBy(orderBy: [{ name: ASC }], first: $makers) { nodes { name } } } } } } }
      }`,
      answer: ({ companies }: { companies: Page<Company<Page<Chip<Page<Maker>>>>> }) =>
        companies.nodes.map((company) => ({
          ...company,
          designs: company.designs.nodes.map(({ name, manufacturedBy }) => ({
            name,
            manufacturedBy: manufacturedBy.nodes,
          })),
        })),
    },
    neo4jGraphql: {
      text: `query ($first: Int!, $chips: Int!, $makers: Int!) {
        companies(sort: [{ name: ASC }], limit: $first) { id name
          designs(sort: [{ name: ASC }], limit: $chips) { name
            manufacturedBy(sort: [{ name: ASC }], limit: $makers) { name } } }
      }`,
      answer: ({ companies }: { companies: unknown }) => companies,
    },
    handWritten: {
      text: `MATCH (m:Company) WITH m ORDER BY m.name LIMIT $first
        CALL (m) {
          MATCH (m)-[:DESIGNS]->(c:Chip) WITH c ORDER BY c.name LIMIT $chips
          CALL (c) {
            MATCH (c)<-[:MANUFACTURES]-(k:Company) WITH k ORDER BY k.name LIMIT $makers
            RETURN collect({name: k.name}) AS makers
          }
          RETURN collect({name: c.name, manufacturedBy: makers}) AS chips
        }
        RETURN m.id AS id, m.name AS name, chips AS designs ORDER BY m.name`,
      answer: (rows: unknown) => rows,
    },
    postgraphile: {
      // It has no order by a related row's name; no chip has more makers than are wanted by default.
      text: `query ($first: Int!, $chips: Int!) {
        companies(orderBy: [NAME_ASC], first: $first) { nodes { id: rowId name
          designs: chipsByDesignerId(orderBy: [NAME_ASC], first: $chips) { nodes { name
            manufactures { nodes { maker { name } } } } } } }
      }`,
      answer: (
        { companies }: { companies: Page<Company<Page<MadeChip>>> },
        { makers }: Readonly<Record<string, unknown>>,
      ) =>
        companies.nodes.map((company) => ({
          ...company,
          designs: company.designs.nodes.map(({ name, manufactures }) => ({
            name,
            manufacturedBy: manufactures.nodes
              .map(({ maker }) => maker)
              .sort((a, b) => (a.name < b.name ? -1 : 1))
              .slice(0, Number(makers)),
          })),
        })),
    },
  },
};
