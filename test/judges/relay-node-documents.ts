// Fragments that Relay itself fetches again by id; only Relay's compiler reads this file.
declare function graphql(strings: TemplateStringsArray): unknown;

export const fresh = graphql`
  fragment Fresh_chip on Chip @refetchable(queryName: "FreshQuery") {
    id
    tpp
  }
`;
