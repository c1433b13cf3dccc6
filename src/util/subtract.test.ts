import * as fc from "fast-check";
import { expect, test } from "vitest";
import { subtract } from "./index.js";

test("subtracts as on paper", () => {
  expect(subtract(5.3, 22.1)).toBe(-16.8);
  expect(subtract(0.3, 0.1)).toBe(0.2);
  expect(subtract(1e-7, 3e-7)).toBe(-2e-7);
  expect(subtract(2e21, 1e21)).toBe(1e21);
});

test("decimals of up to six digits subtract exactly", () => {
  const decimal = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }));
  fc.assert(
    fc.property(decimal, decimal, ([a, aDigits], [b, bDigits]) => {
      const digits = Math.max(aDigits, bDigits);
      const exact = a * 10 ** (digits - aDigits) - b * 10 ** (digits - bDigits);
      expect(subtract(Number(`${a}e-${aDigits}`), Number(`${b}e-${bDigits}`)) + 0).toBe(
        Number(`${exact}e-${digits}`) + 0,
      );
    }),
  );
});
