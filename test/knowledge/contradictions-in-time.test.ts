import { describe, expect, test } from "vitest";
import type { ClaimRecord } from "../../src/knowledge/index.js";
import { merge } from "../../src/knowledge/contradictions/find-contradictions.js";
import { figure, find, ofKind, summary } from "./toy-contradictions.js";
import { claim } from "./toy-knowledge.js";

const B = { document: "document:b" };

const dated = (key: string, about: string, more: Partial<Omit<ClaimRecord, "about">> = {}) =>
  claim(key, "MARKED", { subject: "event:show", dates: "event:show", about, ...more });

describe("one event with two dates", () => {
  const office = claim("office", "HOLDS_OFFICE_AT", {
    subject: "person:first",
    object: "agency:office",
  });
  const publisher = claim("publisher", "PUBLISHED_BY", {
    subject: "document:b",
    object: "media-outlet:daily",
    ...B,
  });
  const days = [
    dated("eighth", "2025-12-08", { attributedTo: ["person:first"] }),
    dated("ninth", "2025-12-09", B),
  ];

  test("is explained by the clocks of those who made and reported it", () => {
    const [found, ...more] = find(...days, office, publisher);
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      kind: "DIFFERENT_DATES",
      status: "EXPLAINED",
      probableCause: "DATE_ZONE",
      about: ["event:show"],
      claims: ["claim:eighth", "claim:ninth"],
    });
    expect(found?.explanation).toContain(
      "the United States (UTC−5) and China (UTC+8) are 13 hours",
    );
  });

  test("stays open where no two clocks are known, or the days are further apart", () => {
    expect(summary(find(...days))).toEqual(["DIFFERENT_DATES OPEN NONE_FOUND"]);
    const later = dated("later", "2025-12-11", B);
    expect(summary(find(...days, later, office, publisher))).toEqual([
      "DIFFERENT_DATES OPEN NONE_FOUND",
    ]);
  });

  test("is none where one date is only less precise", () => {
    expect(find(dated("month", "2025-12"), dated("day", "2025-12-08", B))).toEqual([]);
    expect(find(dated("month", "2025-11"), dated("day", "2025-12-08", B))).toHaveLength(1);
  });

  test("is none between different moments of a policy", () => {
    const of = { subject: "agency:office", object: "policy:rule", dates: "policy:rule" };
    const issued = claim("issued", "ISSUED", { ...of, about: "2025-01-13" });
    const concerned = claim("permits", "ANNOUNCED", { ...of, about: "2025-05-15" });
    expect(find(issued, concerned)).toEqual([]);
    expect(find(issued, claim("again", "ISSUED", { ...of, about: "2025-05-15" }))).toHaveLength(1);
  });
});

describe("stated intervals", () => {
  const known = [
    dated("show", "2025-12-09"),
    dated("before", "2025-12-03", { dates: "event:earlier" }),
  ];
  const interval = (value: number, more: Partial<Omit<ClaimRecord, "about">> = {}): ClaimRecord =>
    claim("interval", "INTERVAL", {
      subject: "event:earlier",
      object: "event:show",
      value,
      unit: "days",
      ...more,
    });

  test("are held against the dates at their ends", () => {
    expect(find(...known, interval(6))).toEqual([]);
    expect(find(...known, interval(7))).toMatchObject([
      { kind: "INTERVAL", status: "OPEN", gapPercent: 14.3 },
    ]);
  });

  test("are explained when counted from what came before the beginning", () => {
    const hearing = dated("hearing", "2025-12-02", { dates: "event:earliest" });
    const follows = claim("follows", "FOLLOWS", {
      subject: "event:earlier",
      object: "event:earliest",
    });
    expect(summary(find(...known, hearing, follows, interval(7)))).toEqual([
      "INTERVAL EXPLAINED SCOPE",
    ]);
  });

  test("may be rough", () => {
    const months = { unit: "months", comparator: "approx" };
    const july = dated("july", "2025-07", { dates: "event:earlier" });
    const of = (value: number): readonly string[] =>
      summary(find(dated("show", "2025-12-09"), july, interval(value, months)));
    expect(of(5)).toEqual([]);
    expect(of(6)).toEqual(["INTERVAL EXPLAINED ROUNDING"]);
    expect(of(12)).toEqual(["INTERVAL OPEN NONE_FOUND"]);
  });

  test("count days from one, by the document's own date before that of others", () => {
    const ordinal = claim("second", "ORDINAL_DAY", {
      subject: "event:show",
      object: "event:earlier",
      value: 2,
      unit: "ordinal day",
    });
    const on = (day: string, more = {}) =>
      dated(`on_${day}`, day, { dates: "event:earlier", ...more });
    const show = dated("show", "2025-12-10");
    expect(find(show, ordinal, on("2025-12-09"))).toEqual([]);
    expect(ofKind(find(show, ordinal, on("2025-12-09"), on("2025-12-08", B)), "INTERVAL")).toEqual(
      [],
    );
    expect(find(show, ordinal, on("2025-12-08"))).toHaveLength(1);
  });
});

describe("states that exclude each other", () => {
  const listed = claim("listed", "LISTING_STATE", {
    subject: "company:maker",
    qualifiers: { state: "LISTED" },
    about: "2025-12",
  });
  const state = (name: string, more: Parameters<typeof claim>[2] = {}): ClaimRecord =>
    claim(`state_${name}`, "LISTING_STATE", {
      subject: "company:maker",
      qualifiers: { state: name },
      ...more,
    });

  test("are told within one document, even when one of them looks ahead", () => {
    const [found, ...more] = find(listed, state("ABOUT_TO_LIST", { modality: "FORECAST" }));
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      kind: "EXCLUSIVE_STATES",
      status: "OPEN",
      severity: "HIGH",
      about: ["company:maker"],
    });
    expect(found?.explanation).toContain("cannot be listed (Text A P1) and still about to list");
  });

  test("are none when the earlier one was said before", () => {
    const before = { modality: "FORECAST", knownFrom: "2025-11-30", ...B };
    expect(find(listed, state("ABOUT_TO_LIST", before))).toEqual([]);
    expect(find(listed, state("PREPARING_IPO", { about: "2025-11" }))).toEqual([]);
  });

  test("are none as an opinion, nor a forecast of what will be", () => {
    expect(find(listed, state("ABOUT_TO_LIST", { modality: "OPINION" }))).toEqual([]);
    expect(find(listed, state("PREPARING_IPO", { modality: "FORECAST" }))).toEqual([]);
  });

  test("are none where different bodies decide", () => {
    const approval = (name: string, decidedBy: string) =>
      claim(`approval_${name}`, "APPROVAL_STATE", {
        subject: "deal:order",
        qualifiers: { state: name, decidedBy },
      });
    expect(find(approval("APPROVED", "agency:office"), approval("PENDING", "x"))).toEqual([]);
    expect(
      find(approval("APPROVED", "agency:office"), approval("PENDING", "agency:office")),
    ).toHaveLength(1);
  });

  test("a stage reached once has one date", () => {
    const mass = (key: string, about: string, more = {}) =>
      claim(key, "PRODUCTION_STATE", {
        subject: "chip:model",
        qualifiers: { state: "MASS_PRODUCTION" },
        about,
        ...more,
      });
    const first = mass("first", "2024-Q4");
    expect(summary(find(first, mass("other", "2025-Q1", B)))).toEqual([
      "DIFFERENT_DATES OPEN NONE_FOUND",
    ]);
    expect(find(first, mass("same", "2024-10", B))).toEqual([]);
  });

  test("two dates of a release may be of two moments, as long as nobody says which", () => {
    const release = (key: string, about: string, more = {}) =>
      claim(key, "RELEASE_STATE", {
        subject: "chip:model",
        qualifiers: { state: "RELEASED" },
        about,
        ...more,
      });
    const [found, ...others] = find(release("first", "2024-10"), release("other", "2025-Q1", B));
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      kind: "DIFFERENT_DATES",
      status: "OPEN",
      severity: "LOW",
      probableCause: "SCOPE",
    });
    expect(found?.explanation).toMatch(/announcement or the first delivery/u);
    expect(found?.explanationZh).toMatch(/首批交付/u);
  });
});

describe("an act of somebody who did not hold the office", () => {
  const term = (who: string, validFrom: string, validTo?: string): ClaimRecord =>
    claim(`term_${who}`, "HOLDS_OFFICE_AT", {
      subject: `person:${who}`,
      object: "agency:office",
      document: "document:set",
      validFrom,
      validTo,
    });
  const terms = [term("first", "2021-01-20", "2025-01-19"), term("second", "2025-01-20")];
  const act = (about: string): ClaimRecord =>
    claim("act", "ISSUED", {
      subject: "person:second",
      object: "policy:rule",
      dates: "policy:rule",
      about,
    });

  test("is told with whoever held it then", () => {
    const [found, ...more] = find(...terms, act("2025-01-13"));
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      kind: "ATTRIBUTION",
      severity: "HIGH",
      about: ["policy:rule", "person:second", "person:first"],
      claims: ["claim:act", "claim:term_first", "claim:term_second"],
    });
    expect(found?.explanation).toContain(
      "Second, who held the office from 2025-01-20; then it was First.",
    );
  });

  test("shows once a rough date is made precise by another document", () => {
    expect(find(...terms, act("2025-01"))).toEqual([]);
    const exact = claim("exact", "ISSUED", {
      subject: "agency:office",
      object: "policy:rule",
      dates: "policy:rule",
      about: "2025-01-13",
      ...B,
    });
    expect(summary(find(...terms, act("2025-01"), exact))).toEqual(["ATTRIBUTION OPEN NONE_FOUND"]);
  });

  test("is none in the term, nor where no term is known", () => {
    expect(find(...terms, act("2025-01-20"))).toEqual([]);
    const unbounded = claim("office", "HOLDS_OFFICE_AT", {
      subject: "person:second",
      object: "agency:office",
    });
    expect(find(unbounded, act("2025-01-13"))).toEqual([]);
    expect(find(unbounded, ...terms, act("2025-01-13"))).toHaveLength(1);
  });
});

describe("ratios and comparisons", () => {
  const OTHER = { subject: "chip:other" };
  const figures = [figure("TPP", 15_840), figure("TPP", 2368, "a", OTHER), figure("FP16", 990)];
  const times = (value: number, more: Parameters<typeof claim>[2] = {}): ClaimRecord =>
    claim("times", "PERFORMANCE_MULTIPLE", {
      subject: "chip:model",
      object: "chip:other",
      value,
      unit: "times",
      ...more,
    });

  test("a multiple is held against the figures, of any metric unless it names one", () => {
    expect(find(...figures, times(6.7))).toEqual([]);
    expect(summary(find(...figures, times(6)))).toEqual(["RATIO EXPLAINED ROUNDING"]);
    expect(summary(find(...figures, times(12)))).toEqual(["RATIO OPEN NONE_FOUND"]);
    const fp16 = [figures[0]!, figures[1]!, figure("FP16", 733)];
    expect(ofKind(find(...fp16, times(5)), "RATIO")).toEqual([]);
    const named = times(5, { qualifiers: { metric: "TPP" } });
    expect(ofKind(find(...fp16, named), "RATIO")).toHaveLength(1);
  });

  test("parts go into wholes alike at both ends", () => {
    const count = (predicate: string, value: number, valueMax: number): ClaimRecord =>
      claim(predicate.toLowerCase(), predicate, {
        subject: "deal:order",
        value,
        valueMax,
        comparator: "range",
        unit: "pieces",
        modality: "FORECAST",
      });
    const modules = count("SHIPMENT_MODULES", 5000, 10_000);
    expect(find(modules, count("SHIPMENT_CHIPS", 40_000, 80_000))).toEqual([]);
    expect(summary(find(modules, count("SHIPMENT_CHIPS", 40_000, 60_000)))).toEqual([
      "RATIO OPEN NONE_FOUND",
    ]);
  });

  test("what two paragraphs say alike is one contradiction, with the claims of both", () => {
    const again = { ...times(12), id: "claim:again", key: "again", paragraph: "P2" };
    const [found, ...more] = find(...figures, times(12), again);
    expect(more).toEqual([]);
    expect(found?.claims).toEqual(expect.arrayContaining(["claim:again", "claim:times"]));
  });

  test("a comparison by a metric is held against the figures", () => {
    const compared = (kind: string): ClaimRecord =>
      claim("compared", "COMPARED_WITH", {
        subject: "chip:model",
        object: "chip:other",
        qualifiers: { kind, metric: "TPP" },
      });
    expect(find(...figures, compared("BETTER"))).toEqual([]);
    expect(summary(find(...figures, compared("BELOW")))).toEqual(["COMPARISON OPEN NONE_FOUND"]);
  });
});

describe("numbers that change with time", () => {
  const value = (key: string, worth: number, more: Parameters<typeof claim>[2] = {}): ClaimRecord =>
    claim(key, "MARKET_VALUE", {
      subject: "company:maker",
      value: worth,
      unit: "billion USD",
      ...more,
    });

  test("are compared for the same period only", () => {
    const first = value("one", 5000, { about: "2025-Q3" });
    expect(find(first, value("two", 4500, { about: "2025-Q4" }))).toEqual([]);
    expect(find(first, value("two", 4500, { about: "2025-Q3", ...B }))).toHaveLength(1);
  });

  test("are compared without a period within one document only", () => {
    expect(find(value("one", 5000), value("two", 4500, B))).toEqual([]);
    expect(find(value("one", 5000), value("two", 4500))).toHaveLength(1);
    const orders = [value("one", 5000), value("two", 4500), value("x", 1, B), value("y", 2, B)];
    expect(new Set(find(...orders).map(({ id }) => id)).size).toBe(2);
    const peak = value("two", 4500, { qualifiers: { peak: true } });
    expect(find(value("one", 5000), peak)).toEqual([]);
  });
});

describe("two contradictions of one kind about the same things", () => {
  const ids = (found: readonly { readonly id: string }[]): number =>
    new Set(found.map(({ id }) => id)).size;

  test("milestones of two deciders are two", () => {
    const listed = (key: string, decidedBy: string, about: string, document: string) =>
      claim(key, "LISTING_STATE", {
        subject: "company:maker",
        about,
        knownFrom: "2025-12-30",
        document: `document:${document}`,
        qualifiers: { state: "LISTED", decidedBy },
      });
    const found = ofKind(
      find(
        listed("a1", "agency:office", "2025-01", "a"),
        listed("a2", "agency:office", "2025-03", "b"),
        listed("b1", "company:maker", "2025-05", "a"),
        listed("b2", "company:maker", "2025-08", "b"),
      ),
      "DIFFERENT_DATES",
    );
    expect(found.map(({ claims }) => claims).sort()).toEqual([
      ["claim:a1", "claim:a2"],
      ["claim:b1", "claim:b2"],
    ]);
    expect(ids(found)).toBe(2);
  });

  test("two multiples of one document are two", () => {
    const times = (key: string, value: number): ClaimRecord =>
      claim(key, "PERFORMANCE_MULTIPLE", {
        subject: "chip:model",
        object: "chip:other",
        value,
        unit: "times",
      });
    const figures = [figure("TPP", 2000), figure("TPP", 1000, "a", { subject: "chip:other" })];
    const found = ofKind(find(...figures, times("six", 6), times("nine", 9)), "RATIO");
    expect(ids(found)).toBe(2);
    expect(ids(ofKind(find(...figures, times("six", 6), times("again", 6)), "RATIO"))).toBe(1);
  });

  test("two intervals of one document are two", () => {
    const on = (id: string, about: string): ClaimRecord =>
      claim(`on_${id.slice(6)}`, "MARKED", { subject: id, dates: id, about });
    const days = (key: string, value: number): ClaimRecord =>
      claim(key, "INTERVAL", {
        subject: "event:earlier",
        object: "event:show",
        value,
        unit: "days",
      });
    const dates = [on("event:earlier", "2025-12-01"), on("event:show", "2025-12-08")];
    expect(ids(ofKind(find(...dates, days("three", 3), days("thirty", 30)), "INTERVAL"))).toBe(2);
  });

  test("an act of two times before its author's office is two", () => {
    const office = claim("office", "HOLDS_OFFICE_AT", {
      subject: "person:first",
      object: "agency:office",
      validFrom: "2025-01-20",
    });
    const issued = (key: string, about: string): ClaimRecord =>
      claim(key, "ISSUED", { subject: "person:first", object: "policy:rule", about });
    const found = find(office, issued("one", "2025-01-13"), issued("other", "2024-05-01"));
    expect(ids(ofKind(found, "ATTRIBUTION"))).toBe(2);
  });

  test("what would be lost under a shared id is refused", () => {
    const [one] = find(figure("TPP", 2000), figure("TPP", 1000, "set"));
    if (one === undefined) throw new Error("Two figures that differ contradict each other.");
    expect(merge([one, { ...one, claims: ["claim:further"] }])).toMatchObject([
      { id: one.id, claims: ["claim:further", ...one.claims].sort() },
    ]);
    expect(() => merge([one, { ...one, explanation: "Something else." }])).toThrow(
      `Two contradictions have the id ${one.id}`,
    );
  });
});
