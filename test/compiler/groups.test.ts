import { expect, test } from "vitest";
import { shapeGroups } from "../../src/compiler/shape/shape-groups.js";
import type { GroupsShape } from "../../src/compiler/shape/shape.js";
import { QueryError } from "../../src/errors/index.js";
import { describeEachEngine } from "../engine/engines-under-test.js";
import { toyOn } from "../fixtures/toy-on.js";

const shape: GroupsShape = {
  kind: "groups",
  key: "byPages",
  column: 0,
  most: 3,
  parts: [{ kind: "count", key: "count", column: 1 }],
};

test("more groups than there may be are refused, never left out", () => {
  const rows = [1, 2, 3, 4].map((pages) => [pages, 1]);
  expect(shapeGroups(rows.slice(0, 3), shape)).toEqual([{ count: 1 }, { count: 1 }, { count: 1 }]);
  expect(() => shapeGroups(rows, shape)).toThrow(QueryError);
  expect(() => shapeGroups(rows, shape)).toThrow(/byPages has more than 3 groups/u);
});

describeEachEngine("groups that cannot be given", (engine) => {
  test("are refused in words", async () => {
    const { toy } = await toyOn(engine());
    const message = async (asked: string): Promise<string | undefined> =>
      (await toy.ask(`{ works { ${asked} } }`)).errors?.[0]?.message;
    expect(await message("groupBy(by: []) { count }")).toContain("grouped by nothing");
    expect(await message("groupBy(by: [GENRE]) { key { pages } }")).toContain(
      'add pages to "by" or leave it out',
    );
    expect(await message("groupBy(by: [GENRE], first: -1) { count }")).toContain("0 to 500 groups");
    expect(await message("groupBy(by: [GENRE], first: 501) { count }")).toContain(
      "501 groups long",
    );
    expect(await message("groupBy(by: [ID]) { count }")).toContain("WorkGroupKey");
  });
});
