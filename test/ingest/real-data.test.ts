import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openEngine, type Engine } from "../../src/engine/index.js";
import { readDataFiles, validateFiles, type DataFile } from "../../src/ingest/index.js";
import { foldName } from "../../src/knowledge/index.js";
import { statement } from "../engine/statement.js";
import { importSchema, model, predicates } from "../knowledge/declared.js";
import { TODAY } from "../support/loaded-app.js";
import { defineSchema, load } from "./toy-files.js";

const FOLDER = fileURLToPath(new URL("../../data", import.meta.url));

/** Milliseconds that loads may take here, also on a busy machine: they take a fifth of it. */
const FIRST_LOAD = 30_000;
const UNCHANGED = 100;

describe("the data of the repository", () => {
  let engine: Engine;
  let files: readonly DataFile[];
  let firstLoad: number;

  beforeAll(async () => {
    files = await readDataFiles(FOLDER);
    engine = await openEngine({ url: "memory:" });
    await defineSchema(engine);
    const begun = performance.now();
    await load(engine, files, TODAY);
    firstLoad = performance.now() - begun;
  });
  afterAll(() => engine.close());

  const read = (text: string, parameters = {}) => engine.read(statement(text, parameters));

  test("has no mistakes, and every claim is a node with its document", async () => {
    const { claims } = validateFiles({
      model,
      predicates,
      importSchema,
      files,
      today: TODAY,
    });
    const [[stored] = []] = await read(
      "MATCH (c:Claim)-[:STATED_IN]->(:Document) RETURN count(c) AS count",
    );
    expect(stored).toBe(claims.length);
  });

  test("has the chips that exceed H20 in TPP", async () => {
    const rows = await read(
      "MATCH (h:Chip {id: 'chip:h20'}) MATCH (c:Chip) WHERE c.tpp > h.tpp RETURN c.name AS name, c.tpp AS tpp ORDER BY tpp DESC",
    );
    const found = rows.map(([name, tpp]) => `${String(name)} ${String(tpp)}`);
    expect(found).toEqual(
      expect.arrayContaining(["B200 36000", "H200 15840", "Ascend 910C 12800", "Siyuan 590 4493"]),
    );
    expect(found).not.toContain("Iluvatar BI-V100 2048");
    expect(found).toHaveLength(37);
  });

  test.each(["升腾910C", "昇騰910C", "ascend 910c", "Ascend910C"])(
    "finds one chip by %s",
    async (name) => {
      const rows = await read(
        "MATCH (n:Name {key: $key})<-[:NAMED]-(e:Entity) RETURN DISTINCT e.id AS id",
        {
          key: foldName(name),
        },
      );
      expect(rows).toEqual([["chip:ascend-910c"]]);
    },
  );

  test("has no lists of different lengths and no entity that no claim names", async () => {
    const uneven = await read(
      "MATCH ()-[r]->() WHERE r.claimIds IS NOT NULL AND (size(r.claimIds) <> size(r.claimDocuments) OR size(r.claimIds) <> size(r.claimKnownTo) OR size(r.claimIds) = 0) RETURN r.id AS id",
    );
    expect(uneven).toEqual([]);
    expect(await read("MATCH (e:Entity) WHERE e.live = false RETURN e.id AS id")).toEqual([]);
  });

  test("is loaded quickly, and unchanged even more quickly when it is loaded again", async () => {
    expect(firstLoad).toBeLessThan(FIRST_LOAD);
    const begun = performance.now();
    const report = await load(engine, files, TODAY);
    const documents = report.documents.length;
    expect(performance.now() - begun).toBeLessThan(UNCHANGED);
    expect(report).toMatchObject({
      nodesWritten: 0,
      edgesWritten: 0,
      removed: 0,
      revision: documents,
    });
  });
});
