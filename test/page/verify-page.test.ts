import { describe, expect, it } from "vitest";
import { formatVerification, repairPage, verifyPage } from "../../src/ingest/page/index.js";

const paragraphs = repairPage(
  "測(cè)站有900筆記錄。\n經(jīng)理等到\uFFFD\uFFFD才走。\n說:“好?!?/p>",
);
const claim = (key: string, paragraph: string, ...tokens: readonly string[]) => ({
  key,
  document: "A1",
  paragraph,
  tokens,
});
const verify = (...claims: readonly ReturnType<typeof claim>[]) =>
  verifyPage({ paragraphs, claims });

describe("a claim", () => {
  it("is ok where its paragraph has all its tokens", () => {
    const { claims, summary } = verify(claim("records", "P1", "測站", "900筆"));
    expect(claims).toEqual([
      {
        key: "records",
        document: "A1",
        paragraph: "P1",
        status: "ok",
        found: ["測站", "900筆"],
        missing: [],
        lost: [],
      },
    ]);
    expect(summary).toEqual({
      claims: 1,
      ok: 1,
      failed: 0,
      lost: 0,
      tokens: 2,
      tokensFound: 2,
      paragraphs: 3,
      passed: true,
    });
  });

  it("fails where a token is missing, be it by a space, a width or another paragraph", () => {
    for (const token of ["900 筆", "9００筆", "测站", "經理", ""]) {
      const { claims, summary } = verify(claim("records", "P1", "測站", token));
      expect(claims[0]).toMatchObject({ status: "missing", found: ["測站"], missing: [token] });
      expect(summary).toMatchObject({ failed: 1, passed: false });
    }
  });

  it("fails without tokens and on a paragraph that the page lacks", () => {
    const { claims, summary } = verify(claim("empty", "P1"), claim("nowhere", "P9", "測站"));
    expect(claims.map(({ status }) => status)).toEqual(["no-tokens", "no-paragraph"]);
    expect(claims[1]?.missing).toEqual(["測站"]);
    expect(summary).toMatchObject({ failed: 2, ok: 0, passed: false });
  });

  it("is lost where a token runs into lost characters, and only there", () => {
    const standing = (token: string) => verify(claim("who", "P2", token)).claims[0]?.status;
    expect(standing("等到天黑才走")).toBe("lost");
    expect(standing("等到天")).toBe("lost");
    expect(standing("黑才")).toBe("lost");
    expect(standing("等到天黑了才走")).toBe("missing");
    expect(standing("等候天黑")).toBe("missing");
    expect(standing("天黑")).toBe("missing");
    expect(standing("等到\uFFFD")).toBe("missing");
    expect(verify(claim("who", "P2", "等到天")).summary).toMatchObject({
      lost: 1,
      failed: 0,
      passed: false,
    });
  });
});

describe("the report of a verification", () => {
  it("has a line for each claim and spot and the counts at its end", () => {
    const lines = formatVerification(
      verify(
        claim("records", "P1", "測站", "900筆"),
        claim("who", "P2", "經理", "副經理"),
        claim("until", "P2", "等到天黑"),
        claim("empty", "P1"),
        claim("nowhere", "P19", "測站"),
      ),
    );
    expect(lines).toEqual([
      "ok       records  P1   測站 | 900筆",
      "MISSING  who      P2   副經理 (found: 經理)",
      "LOST     until    P2   (lost on the page: 等到天黑)",
      "MISSING  empty    P1   (the claim gives no tokens)",
      "MISSING  nowhere  P19  (the page has no P19) 測站",
      "lost spot  P2:4  1 character: the page has a replacement or private character here",
      "lost spot  P2:5  1 character: the page has a replacement or private character here",
      'restored   P3:4  "?!?/p>" is now "。”": the sentence\'s end was lost together with the start of the closing tag',
      "5 claims: 1 ok, 3 missing, 1 lost; 3 of 6 tokens found in 3 paragraphs; 2 spots lost, 1 spot restored",
    ]);
  });

  it("of nothing is its counts", () => {
    expect(formatVerification(verifyPage({ paragraphs: [], claims: [] }))).toEqual([
      "0 claims: 0 ok, 0 missing, 0 lost; 0 of 0 tokens found in 0 paragraphs; 0 spots lost, 0 spots restored",
    ]);
  });
});
