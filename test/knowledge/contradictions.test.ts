import * as fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import {
  findContradictions,
  type ClaimRecord,
  type Contradiction,
  type ContradictionKind,
  type Knowledge,
} from "../../src/knowledge/index.js";
import { holdsForAll } from "../fixtures/holds-for-all.js";
import { claimsOf, realKnowledge } from "../support/real-knowledge.js";
import { context, ofKind } from "./toy-contradictions.js";

const TEXTS = ["document:article-1", "document:article-2"];

let texts: Knowledge;
let found: readonly Contradiction[];

beforeAll(async () => {
  texts = claimsOf(await realKnowledge(), ...TEXTS);
  found = findContradictions(context, texts);
});

const about = (kind: ContradictionKind, ...ids: readonly string[]): readonly Contradiction[] =>
  ofKind(found, kind).filter((one) => ids.every((id) => one.about.includes(id)));

describe("the two texts", () => {
  test("I01: the FP16 of H200 does not give its TPP", () => {
    expect(about("STATED_AGAINST_DERIVED", "chip:h200")).toMatchObject([
      {
        status: "OPEN",
        severity: "HIGH",
        gapPercent: 26.0,
        claims: ["claim:h200_fp16", "claim:h200_tpp"],
      },
    ]);
  });

  test("I02: nor does that of the Ascend 910C", () => {
    expect(about("STATED_AGAINST_DERIVED", "chip:ascend-910c")).toMatchObject([
      { status: "OPEN", gapPercent: 6.4, claims: ["claim:c910_fp16", "claim:c910_tpp"] },
    ]);
  });

  test("I04: six times H20 is 6.69 by TPP and 4.95 by FP16", () => {
    const [ratio] = about("RATIO", "chip:h200", "chip:h20");
    expect(ratio).toMatchObject({ status: "EXPLAINED", probableCause: "ROUNDING" });
    expect(ratio?.explanation).toContain("= 6.69");
    expect(ratio?.explanation).toContain("= 4.95");
  });

  test("I05: the announcement of 8 and 9 December has two clocks", () => {
    expect(about("DIFFERENT_DATES", "event:trump-h200-announcement-dec-2025")).toMatchObject([
      {
        status: "EXPLAINED",
        probableCause: "DATE_ZONE",
        claims: ["claim:trump_ann_8", "claim:trump_ann_9"],
      },
    ]);
  });

  test("I06: seven days later is counted from the hearing", () => {
    expect(about("INTERVAL", "event:us-senate-hearing-2025-12-02")).toMatchObject([
      { status: "EXPLAINED", probableCause: "SCOPE" },
    ]);
  });

  test("I11: MetaX is listed and about to list", () => {
    expect(about("EXCLUSIVE_STATES", "company:metax")).toMatchObject([
      { status: "OPEN", claims: ["claim:mx_listed", "claim:mx_soon"] },
    ]);
  });

  test("I18: half a year is 4.3 to 5.3 months", () => {
    const [interval] = about("INTERVAL", "policy:h20-unban-jul-2025");
    expect(interval).toMatchObject({ status: "EXPLAINED", probableCause: "ROUNDING" });
    expect(interval?.explanation).toContain("4.3–5.3");
  });

  test("I28: two chips exceed the H20 by derived figures only", () => {
    expect(about("BASIS", "chip:mlu690", "chip:kunlunxin-p800")).toMatchObject([
      { claims: ["claim:h20_tpp", "claim:mlu_fp16", "claim:p800_fp16"] },
    ]);
  });

  test("and nothing else", () => expect(found).toHaveLength(8));
});

describe("a view", () => {
  test("without the claims of one side has no contradiction", () => {
    const first = findContradictions(context, claimsOf(texts, "document:article-1"));
    expect(first).toEqual([]);
    const second = findContradictions(context, claimsOf(texts, "document:article-2"));
    expect(ofKind(second, "DIFFERENT_DATES")).toEqual([]);
    expect(second).toHaveLength(found.length - 1);
  });
});

describe("the search", () => {
  test("gives the same whatever the order of the records", async () => {
    const claims = [...texts.claims];
    const shuffled = fc.shuffledSubarray(claims, { minLength: claims.length });
    await holdsForAll(shuffled, 20, (other) => {
      const again = findContradictions(context, { ...texts, claims: new Map(other) });
      expect(again).toEqual(found);
    });
  });

  test("never finds more by leaving claims out than it names", async () => {
    const claims = [...texts.claims];
    await holdsForAll(fc.subarray(claims), 50, (some) => {
      const kept = new Map(some);
      for (const { claims: sides, about: ids } of findContradictions(context, {
        ...texts,
        claims: kept,
      })) {
        expect(sides.filter((id) => !kept.has(id))).toEqual([]);
        expect(ids.filter((id) => !texts.entities.has(id))).toEqual([]);
        expect(sides.length).toBeGreaterThan(1);
      }
    });
  });

  test("does not compare all with all", () => {
    // Copies of the texts, each about entities of its own, are read as often as there are copies.
    const renamed = (text: string, copy: number): string =>
      text.replaceAll(/"((?:chip|claim|event|company|deal|policy):[^"]+)"/gu, `"$1-${copy}"`);
    const readsOf = (copies: number): number => {
      let reads = 0;
      const counted = (claim: ClaimRecord): ClaimRecord =>
        new Proxy(claim, {
          get: (target, name) => {
            reads += 1;
            return target[name as keyof ClaimRecord];
          },
        });
      const all = Array.from({ length: copies }, (_, copy) => copy);
      const copyOf = <Value>(values: Iterable<Value>): readonly Value[] =>
        all.flatMap((copy) => JSON.parse(renamed(JSON.stringify([...values]), copy)) as Value[]);
      findContradictions(context, {
        entities: new Map(copyOf(texts.entities.values()).map((one) => [one.id, one])),
        claims: new Map(copyOf(texts.claims.values()).map((one) => [one.id, counted(one)])),
        paragraphs: new Map(),
      });
      return reads;
    };
    expect(readsOf(20) / readsOf(2)).toBeLessThan(15);
  });
});
