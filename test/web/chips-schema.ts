import { buildSchema, type GraphQLSchema } from "graphql";

const SDL = /* GraphQL */ `
  "The questions of this graph."
  type Query {
    "Chips whose figure exceeds the reference's."
    chipsExceeding(reference: String!): [ChipComparison!]!
  }
  type ChipComparison {
    chip: Chip!
    value: Float
    unit: String!
    ratio: Float
    claims: [Claim!]!
  }
  type Chip {
    name: String!
    nameZh: String
    designedBy: CompanyConnection!
  }
  type CompanyConnection {
    nodes: [Company!]!
  }
  type Company {
    name: String!
  }
  type Claim {
    document: Document!
    paragraph: String!
    statement: String!
  }
  type Document {
    id: ID!
  }
`;

const COMPARISON = {
  chip: { name: "Ascend 910C", nameZh: "昇腾910C", designedBy: { nodes: [{ name: "Huawei" }] } },
  value: 12032,
  unit: "TPP",
  ratio: 5.08,
  claims: [
    {
      document: { id: "document:article-1" },
      paragraph: "P5",
      statement: "The Ascend 910C has a TPP of 12032.",
    },
  ],
};

/** A small hand-made schema that the page's first question fits. */
export function chipsSchema(): GraphQLSchema {
  const schema = buildSchema(SDL);
  const field = schema.getQueryType()?.getFields()["chipsExceeding"];
  if (field !== undefined) field.resolve = () => [COMPARISON];
  return schema;
}
