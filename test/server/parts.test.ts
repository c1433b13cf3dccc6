import { parse } from "graphql";
import { describe, expect, it } from "vitest";
import { DocumentStore } from "../../src/server/document-store.js";
import { parseOrigins } from "../../src/server/index.js";

describe("parseOrigins", () => {
  it("reads a list, without spaces, paths and empty parts", () => {
    const setting = " https://a.example/ ,http://localhost:5173/x,, *";
    expect(parseOrigins(setting)).toEqual(["https://a.example", "http://localhost:5173", "*"]);
    expect(parseOrigins(undefined)).toEqual([]);
    expect(parseOrigins("")).toEqual([]);
  });

  it("refuses what is no origin", () => {
    expect(() => parseOrigins("a.example")).toThrow('"a.example" is no origin');
    expect(() => parseOrigins("data:text/html,x")).toThrow("is no origin");
  });
});

describe("DocumentStore", () => {
  it("drops the longest unused when it is full", async () => {
    const store = new DocumentStore(15);
    for (const name of ["a", "b", "c"]) await store.set(name, parse(`{ ${name} }`));
    await store.get("a");
    await store.set("d", parse("{ d }"));
    const kept = await Promise.all(
      ["a", "b", "c", "d"].map(async (key) => (await store.get(key)) !== undefined),
    );
    expect(kept).toEqual([true, false, true, true]);
  });

  it("does not keep what is larger than itself, and counts a replaced one once", async () => {
    const store = new DocumentStore(6);
    await store.set("a", parse("{ a }"));
    await store.set("a", parse("{ a }"));
    await store.set("b", parse("{ muchTooLong }"));
    expect(await store.get("a")).toBeDefined();
    expect(await store.get("b")).toBeUndefined();
    expect([await store.delete("a"), await store.delete("a")]).toEqual([true, false]);
  });
});
