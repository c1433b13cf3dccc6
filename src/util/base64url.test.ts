import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fromBase64Url, toBase64Url } from "./base64url.js";

test("any text comes back, by characters that need no escape in a URL", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const written = toBase64Url(text);
      expect(written).toMatch(/^[A-Za-z0-9_-]*$/u);
      expect(fromBase64Url(written)).toBe(text);
    }),
  );
});

test("long texts are written too", () => {
  const text = "昇腾".repeat(20_000);
  expect(fromBase64Url(toBase64Url(text))).toBe(text);
});

test.each(["!", "a", "💥", "////", "_-_-_"])("%s is nothing of the kind", (text) => {
  expect(fromBase64Url(text)).toBeUndefined();
});
