import type { Operation } from "./operation.js";

/** Whether a chip may go somewhere, by which rule. */
export const verdict: Operation = {
  name: "verdict",
  title: "verdict on a chip",
  resultGrows: false,
  variants: Array.from({ length: 60 }, (_none, at) => ({ chip: `chip:c${1 + at * 7}` })),
  asked: {
    chipgraph: {
      text: `query ($chip: String!) {
        exportVerdict(chip: $chip, destination: "CN", on: "2025-06-01") {
          chip { name } summary { gate outcome flips } gates { gate outcome paragraphs rule { id citation } }
        }
      }`,
      answer: (data: unknown) => data,
    },
  },
  missing: { neo4jGraphql: "judges nothing", handWritten: "judges nothing" },
};
