import type { Operation } from "./operation.js";

interface Company<Chips> {
  readonly id: string;
  readonly name: string;
  readonly designs: Chips;
}
type Pages = Readonly<Record<"first" | "last", { readonly nodes: Company<{ nodes: unknown }>[] }>>;

const fromConnection = ({ nodes }: Pages["first"]): unknown =>
  nodes.map((company) => ({ ...company, designs: company.designs.nodes }));

/** As large an answer in two pages of 500, from both ends: for servers that give no longer pages. */
export const largeResultInPages: Operation = {
  name: "largeResultInPages",
  title: "500 + 500 roots × 5 children",
  resultGrows: false,
  variants: Array.from({ length: 20 }, (_none, at) => ({ size: 481 + at })),
  asked: {
    chipgraph: {
      text: `query ($size: Int!) {
        first: companies(orderBy: [{ name: ASC }], first: $size) { nodes { id name
          designs(orderBy: [{ name: ASC }], first: 5) { nodes { id name } } } }
        last: companies(orderBy: [{ name: DESC }], first: $size) { nodes { id name
          designs(orderBy: [{ name: ASC }], first: 5) { nodes { id name } } } }
      }`,
      answer: ({ first, last }: Pages) => [fromConnection(first), fromConnection(last)],
    },
    neo4jGraphql: {
      text: `query ($size: Int!) {
        first: companies(sort: [{ name: ASC }], limit: $size) { id name
          designs(sort: [{ name: ASC }], limit: 5) { id name } }
        last: companies(sort: [{ name: DESC }], limit: $size) { id name
          designs(sort: [{ name: ASC }], limit: 5) { id name } }
      }`,
      answer: ({ first, last }: { first: unknown; last: unknown }) => [first, last],
    },
  },
  missing: { handWritten: "two statements are two requests there" },
};
