import * as fc from "fast-check";
import { expect, test } from "vitest";
import { hashText } from "./hash-text.js";

test("the same text has the same hash, of few plain characters", () => {
  expect(hashText("chips")).toBe(hashText("chips"));
  expect(hashText("")).toMatch(/^[0-9a-z]{1,11}$/u);
  // Written down, since cursors of an older server must still be understood.
  expect(hashText("chips")).toMatchInlineSnapshot(`"258sovdn3p8"`);
});

test("texts that differ have hashes that differ", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      if (one !== other) expect(hashText(one)).not.toBe(hashText(other));
    }),
    { numRuns: 2000 },
  );
  const near = Array.from({ length: 50_000 }, (_, at) => hashText(`{"first":${at}}`));
  expect(new Set(near).size).toBe(near.length);
});
