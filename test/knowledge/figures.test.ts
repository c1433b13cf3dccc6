import { describe, expect, test } from "vitest";
import { figuresOf, possibleFigures, type FigureClaim } from "../../src/knowledge/index.js";
import type { NodeType } from "../../src/model/index.js";
import { declare } from "../../src/app.js";

const chip = declare().model.types.get("Chip") as NodeType;

let number = 0;
function claim(predicate: string, value: number, more: Partial<FigureClaim> = {}): FigureClaim {
  number += 1;
  return {
    id: `claim:c${String(number).padStart(3, "0")}`,
    predicate,
    value,
    valueMax: null,
    comparator: "=",
    modality: "ASSERTED",
    knownFrom: "2025-12-10",
    qualifiers: [],
    document: { id: "document:a", documentClass: "PRESS" },
    ...more,
  };
}

const VENDOR = { id: "document:v", documentClass: "VENDOR" };
const either = { basis: "EITHER" } as const;

describe("figures of a node", () => {
  test("a vendor's figure is accepted before one of the press, which says so", () => {
    const claims = [claim("FP16", 733), claim("FP16", 989.5, { document: VENDOR })];
    const figures = figuresOf(chip, claims, { ...either, metric: "FP16" });
    expect(figures.map(({ value, accepted, reason }) => [value, accepted, reason])).toEqual([
      [989.5, true, "It comes first of 2: vendor, asserted, known from 2025-12-10."],
      [733, false, "vendor is accepted before press."],
    ]);
  });

  test("claims that say the same stand behind one figure", () => {
    const claims = [claim("TPP", 2368), claim("TPP", 2368, { document: VENDOR })];
    const [figure, ...others] = figuresOf(chip, claims, { ...either, metric: "TPP" });
    expect(others).toEqual([]);
    expect(figure).toMatchObject({
      value: 2368,
      accepted: true,
      reason: "It is the only one stated.",
    });
    expect(figure?.claims).toHaveLength(2);
  });

  test("a sparse rate is shown and never accepted, nor derived from", () => {
    const sparse = claim("FP16", 1979, {
      qualifiers: [{ name: "dense", value: "false" }],
      document: VENDOR,
    });
    const figures = figuresOf(chip, [sparse], either);
    expect(figures).toEqual([
      expect.objectContaining({ metric: "FP16", value: 1979, dense: false, accepted: false }),
    ]);
    const both = figuresOf(chip, [sparse, claim("FP16", 989.5)], { ...either, metric: "TPP" });
    expect(both).toEqual([
      expect.objectContaining({
        value: 15832,
        basis: "DERIVED",
        working: "16 × 989.5 FP16 = 15,832",
      }),
    ]);
  });

  test("TPP is the highest over the formats; TF32 is shown by both widths and decides nothing", () => {
    const claims = [claim("FP16", 100), claim("INT8", 300), claim("TF32", 1000)];
    const figures = figuresOf(chip, claims, { ...either, metric: "TPP" });
    expect(figures.map(({ value, accepted, working }) => [value, accepted, working])).toEqual([
      [2400, true, "8 × 300 INT8 = 2,400"],
      [19000, false, "19 × 1,000 TF32 = 19,000"],
      [32000, false, "32 × 1,000 TF32 = 32,000"],
    ]);
  });

  test("a figure of figures rests on all of their claims", () => {
    const claims = [claim("FP16", 148), claim("DIE_AREA", 814)];
    const [density] = figuresOf(chip, claims, { ...either, metric: "PERFORMANCE_DENSITY" });
    expect(density?.value).toBeCloseTo(2.909, 3);
    expect(density).toMatchObject({ basis: "DERIVED", accepted: true, unit: "TPP/mm²" });
    expect(new Set(density?.claims)).toEqual(new Set(claims));
  });

  test("what rests on an unknown figure is not there, rather than 0", () => {
    expect(
      figuresOf(chip, [claim("FP16", 148)], { ...either, metric: "PERFORMANCE_DENSITY" }),
    ).toEqual([]);
    const none = [claim("TPP", 148), claim("DIE_AREA", 0)];
    expect(figuresOf(chip, none, { ...either, metric: "PERFORMANCE_DENSITY" })).toEqual([]);
  });

  test("the basis asked for leaves out the other, and never changes what is accepted", () => {
    const claims = [claim("TPP", 15840), claim("FP16", 733)];
    const of = (basis: "STATED" | "DERIVED") =>
      figuresOf(chip, claims, { basis, metric: "TPP" }).map(({ value, accepted }) => [
        value,
        accepted,
      ]);
    expect(of("STATED")).toEqual([[15840, true]]);
    expect(of("DERIVED")).toEqual([[11728, false]]);
  });

  test("credits of the documents behind a figure are said once each", () => {
    const document = { id: "document:e", documentClass: "DATA_SET", credit: "Epoch AI, CC BY 4.0" };
    const [figure] = figuresOf(
      chip,
      [claim("FP16", 1, { document }), claim("FP16", 1, { document })],
      { ...either, metric: "FP16" },
    );
    expect(figure?.credits).toEqual(["Epoch AI, CC BY 4.0"]);
  });
});

describe("possible figures of a node", () => {
  const possible = (claims: readonly FigureClaim[], metric: string) =>
    possibleFigures(chip, claims)
      .filter((figure) => figure.metric === metric)
      .map(({ value }) => value);

  test("all stated values are possible, and nothing derived beside them", () => {
    const claims = [
      claim("TPP", 15840),
      claim("FP16", 733),
      claim("TPP", 15832, { document: VENDOR }),
    ];
    expect(possible(claims, "TPP")).toEqual([15832, 15840]);
  });

  test("where none is stated, each stated rate gives one, the accepted first", () => {
    const claims = [claim("FP16", 653.7), claim("FP16", 148, { document: VENDOR })];
    expect(possible(claims, "TPP")).toEqual([2368, 10459.2]);
  });

  test("a rate that another format always exceeds gives none", () => {
    const claims = [claim("FP16", 100), claim("FP16", 120), claim("INT8", 220), claim("INT8", 260)];
    // 16 × 100 is never the highest, since INT8 gives 1,760 at least.
    const [accepted, ...others] = possible(claims, "TPP");
    expect(accepted).toBe(1760);
    expect(others.sort()).toEqual([1920, 2080]);
  });

  test("each combination of what a quotient rests on", () => {
    const claims = [claim("TPP", 2896), claim("DIE_AREA", 724), claim("DIE_AREA", 789)];
    const values = possible(claims, "PERFORMANCE_DENSITY").map(
      (value) => Math.round(value * 100) / 100,
    );
    expect(values).toEqual([4, 3.67]);
  });

  test("a disputed width is a possibility beside the accepted reading", () => {
    const claims = [claim("FP8", 2517), claim("TF32", 671)];
    expect(possible(claims, "TPP")).toEqual([20136, 21472]);
  });
});

describe("figures that rest on bounds", () => {
  const more = { comparator: ">" };

  test("a rate that is only bounded gives a bounded figure, with its working", () => {
    const [tpp] = figuresOf(chip, [claim("FP16", 990, more)], { ...either, metric: "TPP" });
    expect(tpp).toMatchObject({
      value: 15840,
      comparator: ">",
      accepted: true,
      working: "16 × > 990 FP16 ⇒ > 15,840",
    });
  });

  test("another format that is only bounded from below leaves the highest open", () => {
    const claims = [claim("FP16", 733), claim("FP8", 1000, more)];
    const [tpp] = figuresOf(chip, claims, { ...either, metric: "TPP" });
    expect(tpp).toMatchObject({ value: 11728, comparator: ">=" });
    expect(tpp?.claims).toHaveLength(2);
  });

  test("what follows from an approximate figure is approximate, in every possibility", () => {
    const claims = [claim("FP16", 780, { comparator: "approx" }), claim("DIE_AREA", 800)];
    for (const metric of ["TPP", "PERFORMANCE_DENSITY"]) {
      const [figure] = figuresOf(chip, claims, { ...either, metric });
      expect(figure?.comparator).toBe("approx");
      const possible = possibleFigures(chip, claims).filter((each) => each.metric === metric);
      expect(possible.map(({ comparator }) => comparator)).toEqual(["approx"]);
    }
  });
});
