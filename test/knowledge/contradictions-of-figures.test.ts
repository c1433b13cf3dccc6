import { describe, expect, test } from "vitest";
import type { ClaimRecord } from "../../src/knowledge/index.js";
import { NVL, SXM, figure, find, ofKind, summary, variantsOfModel } from "./toy-contradictions.js";

const causes = (...claims: readonly ClaimRecord[]): readonly string[] => summary(find(...claims));

describe("the same figure with different values", () => {
  test("is told with the gap to the accepted one, and with the claims of both sides", () => {
    const claims = [figure("MEMORY_CAPACITY", 146), figure("MEMORY_CAPACITY", 141, "set")];
    const [found] = find(...claims);
    expect(found).toMatchObject({
      kind: "DIFFERENT_VALUES",
      status: "OPEN",
      severity: "MEDIUM",
      about: ["chip:model"],
      gapPercent: 3.5,
      probableCause: "NONE_FOUND",
      claims: claims.map(({ id }) => id).sort(),
    });
    expect(found?.explanation).toContain("141 (Data set) GB, against 146 (Text A)");
    expect(found?.explanationZh).toContain("146");
  });

  test("is one contradiction however many values there are, and keeps its id", () => {
    const claims = [345, 314, 280.8, 256, 125].map((value) => figure("FP16", value, "set"));
    const [first, ...more] = find(...claims);
    expect(more).toEqual([]);
    expect(first?.claims).toHaveLength(5);
    expect(find(...claims.slice(0, 3))[0]?.id).toBe(first?.id);
  });

  test("a tenfold value points at the unit, and so do eightfold and GiB for GB", () => {
    const bandwidth = (value: number): readonly string[] =>
      causes(figure("MEMORY_BANDWIDTH", 1800, "sheet"), figure("MEMORY_BANDWIDTH", value, "set"));
    expect(bandwidth(18_000)).toEqual(["DIFFERENT_VALUES OPEN UNIT"]);
    expect(bandwidth(225)).toEqual(["DIFFERENT_VALUES OPEN UNIT"]);
    expect(bandwidth(1932.7)).toEqual(["DIFFERENT_VALUES OPEN UNIT"]);
    expect(bandwidth(10_300)).toEqual(["DIFFERENT_VALUES OPEN NONE_FOUND"]);
  });

  test("a double rate points at sparsity, a double memory at two dies", () => {
    expect(causes(figure("FP16", 990, "sheet"), figure("FP16", 1979))).toEqual([
      "DIFFERENT_VALUES OPEN SPARSE_FOR_DENSE",
    ]);
    expect(causes(figure("DIE_AREA", 814, "sheet"), figure("DIE_AREA", 1628))).toEqual([
      "DIFFERENT_VALUES OPEN TWO_DIES_ADDED",
    ]);
  });

  test("sparsity explains it where somebody states that very rate as sparse", () => {
    const sparse = figure("FP16", 1979, "sheet", { qualifiers: { dense: false } });
    const claims = [figure("FP16", 989.5, "sheet"), sparse];
    expect(find(...claims)).toEqual([]);
    expect(causes(...claims, figure("FP16", 1979))).toEqual([
      "DIFFERENT_VALUES EXPLAINED SPARSE_FOR_DENSE",
    ]);
  });

  test("a typing error has no cause", () => {
    const claims = [figure("FP16", 1307.4, "sheet"), figure("FP16", 312, "blog")];
    expect(find(...claims)).toMatchObject([
      { probableCause: "NONE_FOUND", severity: "MEDIUM", gapPercent: 76.1 },
    ]);
  });

  test("a plan and what came of it are of different scope", () => {
    const plan = figure("MEMORY_CAPACITY", 128, "sheet", { modality: "ANNOUNCED" });
    expect(causes(plan, figure("MEMORY_CAPACITY", 112, "set"))).toEqual([
      "DIFFERENT_VALUES EXPLAINED SCOPE",
    ]);
  });

  test("the gap counts less where only estimates or nobody's documents are against it", () => {
    const estimate = figure("FP16", 500, "set", { qualifiers: { estimate: true } });
    const severities = [estimate, figure("FP16", 500, "set")].map(
      (other) => find(figure("FP16", 400, "sheet"), other)[0]?.severity,
    );
    expect(severities).toEqual(["MEDIUM", "HIGH"]);
  });
});

describe("rounding", () => {
  test("a gap of up to one per cent is explained by it", () => {
    expect(find(figure("TPP", 20_918, "sheet"), figure("TPP", 20_800, "set"))).toMatchObject([
      { status: "EXPLAINED", probableCause: "ROUNDING", severity: "LOW", gapPercent: 0.6 },
    ]);
  });

  test("numbers that are one number written less finely are no contradiction", () => {
    expect(find(figure("FP16", 989.5, "sheet"), figure("FP16", 990))).toEqual([]);
    expect(find(figure("FP16", 989.5, "sheet"), figure("FP16", 989))).toEqual([]);
    // One digit may stand for much, but not for more than one per cent.
    expect(find(figure("FP16", 1040, "sheet"), figure("FP16", 1000))).toHaveLength(1);
  });
});

describe("what is no contradiction", () => {
  const sheet = figure("FP16", 400, "sheet");

  test("another scope", () => {
    for (const qualifiers of [{ dense: false }, { per: "superchip" }, { precision: "FP8" }]) {
      expect(find(sheet, figure("FP16", 800, "set", { qualifiers }))).toEqual([]);
    }
  });

  test("but what only describes the claim is no scope", () => {
    for (const qualifiers of [{ dense: true }, { confidence: "B" }, { precision: "BF16" }]) {
      expect(find(sheet, figure("FP16", 800, "set", { qualifiers }))).toHaveLength(1);
    }
  });

  test("another time of validity", () => {
    const before = figure("FP16", 300, "set", { validTo: "2024-12-31" });
    const after = figure("FP16", 400, "set", { validFrom: "2025-01-01" });
    expect(find(before, after)).toEqual([]);
    expect(find(before, after, figure("FP16", 500, "blog"))).toHaveLength(1);
  });

  test("an opinion, a forecast or a denial", () => {
    for (const modality of ["OPINION", "FORECAST", "DENIED"]) {
      expect(find(sheet, figure("FP16", 800, "set", { modality }))).toEqual([]);
    }
  });

  test("but a figure put without certainty is told, one step lower", () => {
    const unsure = figure("FP16", 700, "set", { modality: "UNCERTAIN" });
    expect(find(sheet, unsure)).toMatchObject([{ severity: "MEDIUM", gapPercent: 75 }]);
  });

  test("bounds and ranges that leave room for the other", () => {
    expect(find(sheet, figure("FP16", 300, "set", { comparator: ">" }))).toEqual([]);
    expect(find(sheet, figure("FP16", 410, "set", { comparator: "approx" }))).toEqual([]);
    const range = { comparator: "range", valueMax: 500 };
    expect(find(sheet, figure("FP16", 350, "set", range))).toEqual([]);
    expect(find(sheet, figure("FP16", 450, "set", range))).toHaveLength(1);
    expect(find(sheet, figure("FP16", 450, "set", { comparator: ">=" }))).toHaveLength(1);
  });
});

describe("a model and its variants", () => {
  const memory = (value: number, of = {}): ReturnType<typeof figure> =>
    figure("MEMORY_CAPACITY", value, "set", of);

  test("a figure that a variant has is right, whichever it is", () => {
    const known = [...variantsOfModel, memory(141, SXM), memory(94, NVL)];
    expect(find(...known, figure("MEMORY_CAPACITY", 94))).toEqual([]);
  });

  test("one that none has stays open", () => {
    const claims = [...variantsOfModel, memory(141, SXM), memory(141, NVL)];
    const [found] = find(...claims, figure("MEMORY_CAPACITY", 146));
    expect(found).toMatchObject({
      kind: "DIFFERENT_VALUES",
      status: "OPEN",
      probableCause: "NONE_FOUND",
      gapPercent: 3.5,
      about: ["chip:model", "chip:model-nvl", "chip:model-sxm"],
    });
  });

  test("a slip of the unit is seen against the variants as well", () => {
    const bandwidth = figure("MEMORY_BANDWIDTH", 18_000, "set", SXM);
    const claims = [...variantsOfModel, bandwidth, figure("MEMORY_BANDWIDTH", 1800)];
    expect(causes(...claims)).toEqual(["DIFFERENT_VALUES OPEN UNIT"]);
  });

  test("one among theirs may be another variant's, which settles nothing", () => {
    const claims = [
      ...variantsOfModel,
      figure("TPP", 6400, "set", SXM),
      figure("TPP", 4480, "set", NVL),
    ];
    expect(causes(...claims, figure("TPP", 5120))).toEqual(["DIFFERENT_VALUES OPEN VARIANT"]);
  });

  test("two values of the model that lie among the variants' may be others', which settles nothing", () => {
    const nodes = [figure("TPP", 6400, "set", SXM), figure("TPP", 4480, "set", NVL)];
    const claims = [...variantsOfModel, ...nodes, figure("TPP", 6016, "set"), figure("TPP", 5120)];
    expect(causes(...claims)).toContain("DIFFERENT_VALUES OPEN VARIANT");
    const outside = [...claims.slice(0, -1), figure("TPP", 7000)];
    expect(causes(...outside)).toContain("DIFFERENT_VALUES OPEN NONE_FOUND");
  });

  test("two values of the model are explained when one is a variant's", () => {
    const claims = [...variantsOfModel, memory(141, SXM), memory(94, NVL)];
    expect(causes(...claims, memory(141), figure("MEMORY_CAPACITY", 94))).toEqual([
      "DIFFERENT_VALUES EXPLAINED VARIANT",
    ]);
  });
});

describe("a stated figure against the derived one", () => {
  test("is told with formula and gap, within one document", () => {
    const [found, ...more] = find(figure("FP16", 733), figure("TPP", 15_840));
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      kind: "STATED_AGAINST_DERIVED",
      status: "OPEN",
      severity: "HIGH",
      gapPercent: 26,
      probableCause: "NONE_FOUND",
    });
    expect(found?.formula).toMatch(/: 16 × 733 = 11,728$/u);
  });

  test("a better source does not hide what a document says against itself", () => {
    const own = [figure("FP16", 733), figure("TPP", 15_840)];
    const sheet = [figure("FP16", 989.5, "sheet"), figure("TPP", 15_832, "sheet")];
    const found = ofKind(find(...own, ...sheet), "STATED_AGAINST_DERIVED");
    expect(found).toHaveLength(1);
    expect(found[0]?.claims).toEqual(own.map(({ id }) => id).sort());
  });

  test("across documents where no document has both sides", () => {
    const claims = [figure("FP16", 733), figure("TPP", 15_840, "set")];
    expect(summary(find(...claims))).toEqual(["STATED_AGAINST_DERIVED OPEN NONE_FOUND"]);
  });

  test("is none within the rounding of what it follows from", () => {
    expect(find(figure("FP16", 990), figure("TPP", 15_840))).toEqual([]);
    expect(find(figure("FP16", 989.5), figure("TPP", 15_832))).toEqual([]);
    expect(summary(find(figure("FP16", 1307.4), figure("TPP", 20_800)))).toEqual([
      "STATED_AGAINST_DERIVED EXPLAINED ROUNDING",
    ]);
  });

  test("is explained by a number format that another document gives", () => {
    const claims = [figure("FP16", 1125), figure("TPP", 28_000), figure("FP4", 7000, "set")];
    expect(summary(find(...claims))).toEqual(["STATED_AGAINST_DERIVED EXPLAINED SCOPE"]);
    // TF32 may be read as 32 bits wide, which decides nothing but tells where a figure is from.
    const wide = [figure("FP8", 2517), figure("TF32", 671), figure("TPP", 21_472)];
    expect(summary(find(...wide))).toEqual(["STATED_AGAINST_DERIVED EXPLAINED SCOPE"]);
  });

  test("is explained by variants when each side is another's", () => {
    const claims = [figure("FP16", 800), figure("TPP", 12_032)];
    const known = [...variantsOfModel, figure("FP16", 800, "sheet", SXM)];
    const both = [...known, figure("FP16", 752, "sheet", NVL)];
    const of = (more: typeof known): readonly string[] =>
      summary(ofKind(find(...claims, ...more), "STATED_AGAINST_DERIVED"));
    expect(of(known)).toEqual(["STATED_AGAINST_DERIVED OPEN NONE_FOUND"]);
    expect(of(both)).toEqual(["STATED_AGAINST_DERIVED EXPLAINED VARIANT"]);
  });

  test("is explained by versions that have no node, when each side is another's", () => {
    const version = (value: number, name: string): ClaimRecord =>
      figure("FP16", value, "sheet", { qualifiers: { version: name } });
    const claims = [figure("FP16", 800), figure("TPP", 12_032), version(800, "first")];
    expect(causes(...claims)).toEqual(["STATED_AGAINST_DERIVED OPEN NONE_FOUND"]);
    expect(causes(...claims, version(752, "second"))).toEqual([
      "STATED_AGAINST_DERIVED EXPLAINED VARIANT",
    ]);
  });

  test("holds for quotients and products as well", () => {
    const density = [figure("TPP", 2368), figure("DIE_AREA", 1017)];
    expect(find(...density, figure("PERFORMANCE_DENSITY", 2.33))).toEqual([]);
    expect(find(...density, figure("PERFORMANCE_DENSITY", 2.91))).toMatchObject([
      { kind: "STATED_AGAINST_DERIVED", gapPercent: 20 },
    ]);
    const cluster = [figure("TPP", 12_032), figure("MAX_CLUSTER_SIZE", 384)];
    expect(find(...cluster, figure("CLUSTER_TPP", 4_620_288))).toEqual([]);
    expect(find(...cluster, figure("CLUSTER_TPP", 4_000_000))).toHaveLength(1);
  });
});

describe("figures that are derived only", () => {
  const OTHER = { subject: "chip:other" };

  test("make two answers where somebody else's stated one is lower", () => {
    expect(find(figure("FP16", 560), figure("TPP", 2368, "a", OTHER))).toMatchObject([
      { kind: "BASIS", severity: "LOW", about: ["chip:model"] },
    ]);
    expect(find(figure("FP16", 100), figure("TPP", 2368, "a", OTHER))).toEqual([]);
    expect(find(figure("FP16", 560))).toEqual([]);
  });

  test("say how firmly what they follow from is put forward", () => {
    const said = (more: object): string | undefined =>
      find(figure("FP16", 560, "a", more), figure("TPP", 2368, "a", OTHER))[0]?.explanation;
    expect(said({})).toContain("Model 8,960. What");
    expect(said({ modality: "ANNOUNCED" })).toContain("Model 8,960 (planned). What");
    expect(said({ modality: "UNCERTAIN" })).toContain("Model 8,960 (unsure). What");
    const estimate = { qualifiers: { estimate: true }, modality: "UNCERTAIN" };
    expect(said(estimate)).toContain("Model 8,960 (of an estimate). What");
  });

  test("do not where the variants of a model state it", () => {
    const claims = [figure("FP16", 990), figure("TPP", 2368, "a", OTHER)];
    const variant = figure("TPP", 15_832, "set", SXM);
    expect(ofKind(find(...claims, ...variantsOfModel, variant), "BASIS")).toEqual([]);
  });
});
