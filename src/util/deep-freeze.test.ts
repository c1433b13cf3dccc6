import { expect, test } from "vitest";
import { deepFreeze } from "./deep-freeze.js";

test("freezes what is reachable, circles and functions' owners included", () => {
  const circle: { list: { x: number }[]; self?: unknown } = { list: [{ x: 1 }] };
  circle.self = circle;
  const frozen = deepFreeze(circle);
  expect(frozen).toBe(circle);
  expect(() => circle.list.push({ x: 2 })).toThrow(TypeError);
  expect(() => Object.assign(circle.list[0] ?? {}, { x: 3 })).toThrow(TypeError);
});

test("leaves what is no object as it is", () => {
  expect([deepFreeze(null), deepFreeze(1), deepFreeze("a")]).toEqual([null, 1, "a"]);
});
