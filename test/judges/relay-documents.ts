// What a page written with Relay asks; only Relay's compiler reads this file.
declare function graphql(strings: TemplateStringsArray): unknown;

export const chips = graphql`
  query ChipsQuery($count: Int!, $where: ChipFilter, $view: View) {
    ...ChipList_query @arguments(count: $count, where: $where, view: $view)
  }
`;

export const chipList = graphql`
  fragment ChipList_query on Query
  @refetchable(queryName: "ChipListPageQuery")
  @argumentDefinitions(
    count: { type: "Int", defaultValue: 25 }
    cursor: { type: "String" }
    where: { type: "ChipFilter" }
    view: { type: "View" }
  ) {
    chips(first: $count, after: $cursor, where: $where, orderBy: [{ tpp: DESC }], view: $view)
      @connection(key: "ChipList_chips", filters: ["where", "view"]) {
      totalCount
      edges {
        node {
          id
          ...ChipCard_chip
        }
      }
    }
  }
`;

export const chipCard = graphql`
  fragment ChipCard_chip on Chip {
    id
    name
    nameZh
    tpp
    designedBy(first: 3) {
      edges {
        node {
          id
          name
        }
        sources
      }
    }
  }
`;

export const company = graphql`
  query CompanyQuery($name: String!, $count: Int!, $cursor: String) {
    company(name: $name) {
      name
      designs(last: $count, before: $cursor) @connection(key: "Company_designs") {
        edges {
          node {
            id
            ... on Chip {
              tpp
            }
          }
        }
      }
    }
  }
`;

export const anything = graphql`
  query AnythingQuery($id: ID!, $view: View) {
    node(id: $id, view: $view) {
      __typename
      id
      ... on Chip {
        ...ChipCard_chip @alias
      }
    }
  }
`;

export const retract = graphql`
  mutation RetractMutation($claims: [ID!]!, $reason: String!) {
    retractClaims(ids: $claims, reason: $reason) {
      __typename
    }
  }
`;
