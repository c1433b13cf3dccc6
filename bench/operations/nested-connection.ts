import type { Operation } from "./operation.js";
import { pageSizes } from "./variants.js";

interface Edges<One> {
  readonly edges: readonly { readonly node: One }[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}
interface Company {
  readonly id: string;
  readonly name: string;
}
type Chip = { readonly id: string; readonly name: string };

const inCommon = (
  connection: Edges<Company>,
  chipsOf: (company: never) => Edges<Chip>,
): unknown => ({
  more: connection.pageInfo.hasNextPage,
  nodes: connection.edges.map(({ node }) => {
    const chips = chipsOf(node as never);
    return {
      id: node.id,
      name: node.name,
      more: chips.pageInfo.hasNextPage,
      chips: chips.edges.map((edge) => edge.node),
    };
  }),
});

/** A connection with edges and page information, and one below each of its nodes. */
export const nestedConnection: Operation = {
  name: "nestedConnection",
  title: "connection of 20 with a nested connection of 5",
  resultGrows: false,
  variants: pageSizes({ first: 20, chips: 5 }),
  asked: {
    chipgraph: {
      text: `query ($first: Int!, $chips: Int!) {
        companies(orderBy: [{ name: ASC }], first: $first) { pageInfo { hasNextPage }
          edges { cursor node { id name
            designs(orderBy: [{ name: ASC }], first: $chips) { pageInfo { hasNextPage }
              edges { cursor node { id name } } } } } }
      }`,
      answer: ({ companies }: { companies: Edges<Company> }) =>
        inCommon(companies, ({ designs }: { designs: Edges<Chip> }) => designs),
    },
    neo4jGraphql: {
      text: `query ($first: Int!, $chips: Int!) {
        companiesConnection(sort: [{ name: ASC }], first: $first) { pageInfo { hasNextPage }
          edges { cursor node { id name
            designsConnection(sort: [{ node: { name: ASC } }], first: $chips) { pageInfo { hasNextPage }
              edges { cursor node { id name } } } } } }
      }`,
      answer: ({ companiesConnection }: { companiesConnection: Edges<Company> }) =>
        inCommon(
          companiesConnection,
          ({ designsConnection }: { designsConnection: Edges<Chip> }) => designsConnection,
        ),
    },
    handWritten: {
      text: `MATCH (m:Company) WITH m ORDER BY m.name LIMIT $first + 1
        CALL (m) {
          MATCH (m)-[:DESIGNS]->(c:Chip) WITH c ORDER BY c.name LIMIT $chips + 1
          RETURN collect({id: c.id, name: c.name}) AS chips
        }
        RETURN m.id AS id, m.name AS name, size(chips) > $chips AS more, chips[..$chips] AS chips
        ORDER BY m.name`,
      answer: (rows: readonly unknown[], { first }) => ({
        more: rows.length > Number(first),
        nodes: rows.slice(0, Number(first)),
      }),
    },
    postgraphile: {
      text: `query ($first: Int!, $chips: Int!) {
        companies(orderBy: [NAME_ASC], first: $first) { pageInfo { hasNextPage }
          edges { cursor node { id: rowId name
            chipsByDesignerId(orderBy: [NAME_ASC], first: $chips) { pageInfo { hasNextPage }
              edges { cursor node { id: rowId name } } } } } }
      }`,
      answer: ({ companies }: { companies: Edges<Company> }) =>
        inCommon(
          companies,
          ({ chipsByDesignerId }: { chipsByDesignerId: Edges<Chip> }) => chipsByDesignerId,
        ),
    },
  },
};
