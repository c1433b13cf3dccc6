import { describe, expect, test } from "vitest";
import {
  findContradictions,
  independentSources,
  publishersOf,
  scoreDocuments,
  type ClaimRecord,
} from "../../src/knowledge/index.js";
import { context, contradictionEntities, figure } from "./toy-contradictions.js";
import { claim, knowledgeOf } from "./toy-knowledge.js";

describe("independent sources", () => {
  const wire = { reportedBy: "media-outlet:daily", attributionKind: "ANONYMOUS" };

  test("ten reports of one wire are one source", () => {
    const reports = Array.from({ length: 10 }, (_, at) =>
      claim(`report_${at}`, "MET", { ...wire, document: `document:site-${at}` }),
    );
    expect(independentSources(reports)).toEqual([["media-outlet:daily"]]);
  });

  test("so is what several documents attribute to the same people, in whatever order", () => {
    const one = claim("one", "MET", { attributedTo: ["person:first", "person:second"] });
    const other = claim("other", "MET", {
      attributedTo: ["person:second", "person:first"],
      document: "document:b",
    });
    expect(independentSources([one, other])).toHaveLength(1);
  });

  test("so is what several media report of the same person, and what joins two of them", () => {
    const by = (key: string, reportedBy: string, attributedTo: readonly string[]): ClaimRecord =>
      claim(key, "MET", { reportedBy, attributedTo });
    const apart = [by("a", "media-outlet:daily", ["person:first"]), by("b", "company:maker", [])];
    expect(independentSources(apart)).toHaveLength(2);
    const joined = [...apart, by("c", "company:maker", ["person:first"])];
    expect(independentSources(joined)).toEqual([["company:maker"]]);
    expect(independentSources(joined.toReversed())).toEqual([["company:maker"]]);
  });

  test("a medium's own document is one with the reports of it", () => {
    const publisher = claim("p", "PUBLISHED_BY", {
      subject: "document:b",
      object: "media-outlet:daily",
    });
    const publisherOf = publishersOf(context.rules, knowledgeOf([], [publisher]));
    const own = claim("own", "MET", { document: "document:b" });
    expect(independentSources([own, claim("report", "MET", wire)], publisherOf)).toEqual([
      ["media-outlet:daily"],
    ]);
    expect(independentSources([own], publisherOf)).toEqual([["document:b"]]);
  });

  test("who is denied to have published a document did not", () => {
    const denied = claim("p", "PUBLISHED_BY", {
      subject: "document:b",
      object: "media-outlet:daily",
      modality: "DENIED",
    });
    expect(publishersOf(context.rules, knowledgeOf([], [denied]))("document:b")).toBeUndefined();
  });

  test("people who speak together are not one whose id reads like theirs", () => {
    const by = (key: string, attributedTo: readonly string[]): ClaimRecord =>
      claim(key, "MET", { attributedTo });
    const claims = [by("a", ["person:a", "person:b"]), by("b", ["person:a person:b"])];
    expect(independentSources(claims)).toEqual([["person:a person:b"], ["person:a", "person:b"]]);
  });

  test("a document that says it itself is another one", () => {
    const claims = [claim("a", "MET", wire), claim("b", "MET", { document: "document:b" })];
    expect(independentSources(claims)).toEqual([["document:b"], ["media-outlet:daily"]]);
    expect(independentSources([])).toEqual([]);
  });
});

describe("scorecards", () => {
  function scores(...claims: readonly ClaimRecord[]) {
    const knowledge = knowledgeOf(contradictionEntities, claims);
    return scoreDocuments(context.predicates, knowledge, findContradictions(context, knowledge));
  }

  test("count the figures that a better source contradicts, for the worse side only", () => {
    const [blog, sheet] = scores(
      figure("MEMORY_CAPACITY", 141, "sheet"),
      figure("MEMORY_CAPACITY", 146, "blog"),
      figure("FP16", 990, "blog"),
    );
    expect(blog).toMatchObject({
      document: "document:blog",
      figures: 2,
      contradicted: 1,
      share: 0.5,
    });
    expect(blog?.contradictions).toHaveLength(1);
    expect(sheet).toMatchObject({ figures: 1, contradicted: 0, share: 0, contradictions: [] });
  });

  test("what agrees with the better source is not counted, nor what rounding explains", () => {
    const claims = [figure("FP16", 400, "sheet"), figure("FP16", 400, "set")];
    const [blog, set] = scores(...claims, figure("FP16", 500, "blog"));
    expect([blog?.contradicted, set?.contradicted]).toEqual([1, 0]);
    expect(scores(figure("TPP", 20_918, "sheet"), figure("TPP", 20_800, "set"))[0]).toMatchObject({
      document: "document:set",
      contradicted: 0,
    });
  });

  test("without figures there is no share", () => {
    expect(scores(claim("met", "MET", {}))).toEqual([
      { document: "document:a", figures: 0, contradicted: 0, share: null, contradictions: [] },
    ]);
  });
});
