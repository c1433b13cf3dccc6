import { expect, test } from "vitest";
import { ask, entryOf } from "./ask.js";
import { chip, H200, H200_NVL } from "./chips.js";

const duty = (one: typeof H200): ReturnType<typeof entryOf> =>
  entryOf(ask(one, "2026-02-01"), "us-section-232-2026-01");

const SXM = { ...H200, id: "chip:h200-sxm" };

test("a model without figures takes its variants as alternatives", () => {
  const model = chip("h200", "nvidia", {}, { variants: [SXM, H200_NVL] });
  expect(duty(model)).toMatchObject({
    outcome: "INDETERMINATE",
    flips: true,
    outcomes: ["DUTY", "NO_DUTY"],
  });
  const agreed = chip("h200", "nvidia", {}, { variants: [SXM, { ...SXM, id: "chip:h200-b" }] });
  expect(duty(agreed)).toMatchObject({ outcome: "DUTY", flips: false });
});

test("a figure of its own goes before those of variants, which fill the gaps", () => {
  const model = chip("h200", "nvidia", { tpp: [15_840] }, { variants: [SXM, H200_NVL] });
  expect(duty(model)).toMatchObject({ outcome: "DUTY", flips: false });
});

test("a variant that says nothing leaves the model open", () => {
  const silent = chip("h200-x", "nvidia", {});
  const model = chip("h200", "nvidia", {}, { variants: [SXM, silent] });
  expect(duty(model).outcome).toBe("INDETERMINATE");
});

test("a derived density goes with the TPP that it was derived from", () => {
  // By each TPP with its own density the chip is on the list only once; by mixing it would be twice.
  const tpp = (value: number, claim: string): object => ({
    metric: "TPP",
    value,
    basis: "STATED",
    claims: [claim],
  });
  const density = (value: number, claim: string): object => ({
    metric: "PERFORMANCE_DENSITY",
    value,
    basis: "DERIVED",
    claims: [claim, "claim:area"],
  });
  const figures = [tpp(1500, "claim:a"), tpp(3000, "claim:b")] as const;
  const densities = [density(1.5, "claim:a"), density(1.55, "claim:b")] as const;
  const list = (some: readonly object[]): unknown => {
    const one = { ...chip("one", "amd", {}), figures: some as never };
    return entryOf(ask(one, "2024-06-01"), "us-3a090-2023-10");
  };
  expect(list([...figures, ...densities])).toMatchObject({
    outcome: "NOT_CONTROLLED",
    flips: false,
  });
  // 3000 at 4 is listed, 1500 at 2 is not: 3000 at 2, which nobody says, would be as well.
  const far = [density(2, "claim:a"), density(4, "claim:b")];
  expect(list([...figures, ...far])).toMatchObject({
    outcomes: ["NOT_CONTROLLED", "CONTROLLED"],
    outcome: "INDETERMINATE",
  });
});

test("many rivals are asked as well as few, and quickly", () => {
  const many = Array.from({ length: 40 }, (_, at) => 15_000 + at);
  const one = chip("h200", "nvidia", { tpp: many, dram: many.map((value) => value - 10_200) });
  expect(duty(one)).toMatchObject({ outcome: "DUTY", flips: false });
  const beside = chip("h200", "nvidia", { tpp: [...many, 13_000], dram: [4800, 4801] });
  expect(duty(beside)).toMatchObject({ outcome: "INDETERMINATE", flips: true });
});

test("the claims behind every figure that was asked are told", () => {
  expect(duty(H200).claims).toEqual(
    expect.arrayContaining([
      "claim:h200-TPP-0",
      "claim:h200-TPP-1",
      "claim:h200-MEMORY_BANDWIDTH-0",
    ]),
  );
});
