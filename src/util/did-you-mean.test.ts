import { expect, test } from "vitest";
import { didYouMean } from "./did-you-mean.js";

const known = ["NVIDIA", "Huawei", "Hua Hong", "H20", "H200", "H100"];

test.each([
  ["NVIDA", ' Did you mean "NVIDIA"?'],
  ["nvidia", ' Did you mean "NVIDIA"?'],
  ["H20O", ' Did you mean "H20" or "H200"?'],
  ["Hua", ' Did you mean "Huawei" or "Hua Hong"?'],
  ["H", ' Did you mean "H20", "H100" or "H200"?'],
  ["Siemens", ""],
  ["", ""],
])("%s", (given, said) => {
  expect(didYouMean(given, known)).toBe(said);
});

test("a word known twice is named once", () => {
  expect(didYouMean("H2O", ["H20", "H20"])).toBe(' Did you mean "H20"?');
});

test("a very long word is told from short ones without being compared with them", () => {
  const names = Array.from({ length: 5000 }, (_, at) => `name ${at}`);
  const start = performance.now();
  expect(didYouMean("a".repeat(1_000_000), names)).toBe("");
  expect(performance.now() - start).toBeLessThan(1000);
});
