import { expect, test } from "vitest";
import { projectKnowledge, type ClaimRecord } from "../../src/knowledge/index.js";
import { model, predicates } from "./declared.js";
import { claim, document, entity, knowledgeOf } from "./toy-knowledge.js";

const CLASSES = ["CURATION", "REGULATION", "VENDOR", "DATA_SET", "PRESS", "OTHER"];
const documents = CLASSES.map((documentClass) =>
  document(documentClass, documentClass, { documentClass }),
);

function accepted(claims: readonly ClaimRecord[]): unknown {
  const chip = entity("chip:one", "Chip", "One");
  const projection = projectKnowledge(model, predicates, knowledgeOf([...documents, chip], claims));
  return projection.nodes.get("chip:one")?.properties["tppClaimIds"];
}

const figure = (key: string, more: Partial<Omit<ClaimRecord, "about">>): ClaimRecord =>
  claim(key, "TPP", {
    subject: "chip:one",
    value: 1,
    unit: "TPP",
    document: "document:PRESS",
    ...more,
  });

test("the class of the source comes first", () => {
  const claims = CLASSES.map((name, at) =>
    figure(`z${9 - at}`, {
      document: `document:${name}`,
      modality: at < 3 ? "OPINION" : "ASSERTED",
    }),
  );
  expect(accepted([...claims].reverse())).toEqual(claims.map(({ id }) => id));
});

test("then how surely it is said, then the later known, then the id", () => {
  const claims = [
    figure("e", { modality: "ASSERTED", knownFrom: "2025-01-02" }),
    figure("d", { modality: "ASSERTED", knownFrom: "2025-01-01" }),
    figure("c", { modality: "ANNOUNCED" }),
    figure("b", { modality: "REPORTED" }),
    figure("a", { modality: "FORECAST" }),
    figure("0", { modality: "OPINION" }),
    figure("1", { modality: "UNCERTAIN" }),
  ];
  expect(accepted([...claims].reverse())).toEqual(claims.map(({ id }) => id));
});
