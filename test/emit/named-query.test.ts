import { describe, expect, test } from "vitest";
import { readNamedQuery } from "../../src/emit/index.js";

const TEXT = `// Question: What does a company design?
// Phrase: What $company designs
// Parameter: $company String, such as a Company.name: any name of the company
// Columns: company, product
//
// A remark: not part of the header.
MATCH (company) RETURN company, product;
`;

describe("readNamedQuery", () => {
  test("reads the header and the statement", () => {
    expect(readNamedQuery("a.cypher", TEXT)).toEqual({
      file: "a.cypher",
      question: "What does a company design?",
      phrase: "What $company designs",
      parameters: [
        {
          name: "company",
          type: "String",
          label: "Company",
          property: "name",
          description: "any name of the company",
        },
      ],
      columns: ["company", "product"],
      statement: "MATCH (company) RETURN company, product",
    });
  });

  test.each([
    ["no question", TEXT.replace("Question", "Answer"), /a\.cypher.*which question/u],
    ["no columns", TEXT.replace("Columns", "Rows"), /a\.cypher.*which columns/u],
    ["a parameter in another form", TEXT.replace("such as", "like"), /a\.cypher.*\$name Type/u],
    ["two statements", `${TEXT}RETURN 1;`, /a\.cypher must hold one/u],
  ])("refuses a file with %s", (_name, text, message) => {
    expect(() => readNamedQuery("a.cypher", text)).toThrow(message);
  });
});
