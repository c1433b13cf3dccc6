import { Ajv } from "ajv";
import { beforeAll, describe, expect, test } from "vitest";
import { declare } from "../../src/app.js";
import { readQueries } from "../../src/cli/work/write-generated.js";
import { PALETTE, perspective, readNamedQuery, type NamedQuery } from "../../src/emit/index.js";
import { PERSPECTIVE_FORM } from "./perspective-form.js";

interface Perspective {
  readonly createdAt: number;
  readonly categories: readonly {
    readonly id: number;
    readonly name: string;
    readonly color: string;
    readonly labels: readonly string[];
    readonly captions: readonly { readonly key: string; readonly isCaption: boolean }[];
    readonly properties: readonly { readonly name: string; readonly exclude: boolean }[];
  }[];
  readonly relationshipTypes: readonly {
    readonly id: string;
    readonly properties: readonly { readonly propertyKey: string }[];
  }[];
  readonly templates: readonly {
    readonly id: string;
    readonly text: string;
    readonly cypher: string;
    readonly params: readonly { readonly name: string }[];
  }[];
  readonly hiddenRelationshipTypes: readonly string[];
  readonly hiddenCategories: readonly number[];
  readonly metadata: {
    readonly pathSegments: readonly { source: string; relationshipType: string; target: string }[];
    readonly indexes: readonly { label: string; propertyKeys: readonly { key: string }[] }[];
  };
}

const { model } = declare();
let queries: readonly NamedQuery[];
let made: Perspective;

beforeAll(async () => {
  queries = [...(await readQueries())].map(([file, text]) => readNamedQuery(file, text));
  made = perspective(model, queries) as Perspective;
});

describe("the perspective for Bloom", () => {
  test("has the form of Bloom's files", () => {
    const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(PERSPECTIVE_FORM);
    validate(made);
    expect(validate.errors ?? []).toEqual([]);
  });

  test("is the same every time", () => {
    expect(perspective(model, queries)).toEqual(made);
    expect(perspective(model, queries.slice(1))).not.toMatchObject({ createdAt: made.createdAt });
  });

  test("begins with the category of everything else", () => {
    expect(made.categories[0]).toMatchObject({
      id: 0,
      name: "Other",
      labels: [],
      color: "#6B6B6B",
    });
    expect(made.categories.map(({ id }) => id)).toEqual(made.categories.map((_one, at) => at));
  });

  test("has a category for every kind, in the colour of its family, with its caption", () => {
    for (const kind of model.kinds.values()) {
      const category = made.categories.find(({ labels }) => labels.includes(kind.name));
      expect(category, kind.name).toMatchObject({ name: kind.name, color: PALETTE[kind.family] });
      const captions = category?.captions.filter(({ isCaption }) => isCaption);
      expect(
        captions?.map(({ key }) => key),
        kind.name,
      ).toEqual([kind.caption]);
    }
    expect(new Set(Object.values(PALETTE)).size).toBe(8);
  });

  test("hides evidence and nothing else", () => {
    const hidden = made.categories.filter(({ id }) => made.hiddenCategories.includes(id));
    expect(hidden.map(({ name }) => name).sort()).toEqual([
      "Claim",
      "Excerpt",
      "Name",
      "Observation",
      "Paragraph",
      "State",
      "StoredGraph",
    ]);
    expect(made.hiddenRelationshipTypes).toContain("COVERS");
    expect(made.hiddenRelationshipTypes).toContain("STATED_IN");
    expect(made.hiddenRelationshipTypes).not.toContain("DESIGNS");
    expect(made.hiddenRelationshipTypes).toContain("PUBLISHED_BY");
    expect(made.hiddenRelationshipTypes).not.toContain("PUBLISHED_ON");
  });

  test("keeps bookkeeping off the cards and the sources on them", () => {
    const chip = made.categories.find(({ name }) => name === "Chip");
    const shown = chip?.properties.filter(({ exclude }) => !exclude).map(({ name }) => name);
    expect(shown).toEqual(expect.arrayContaining(["id", "name", "nameZh", "tpp", "sources"]));
    expect(shown).not.toContain("contentHash");
    expect(shown).not.toContain("tppClaimIds");
    expect(shown).not.toContain("claimDocuments");
    const designs = made.relationshipTypes.find(({ id }) => id === "DESIGNS");
    expect(designs?.properties.map(({ propertyKey }) => propertyKey)).toContain("sources");
  });

  test("knows every relation, between kinds and not interfaces", () => {
    const { pathSegments } = made.metadata;
    const types = new Set(pathSegments.map(({ relationshipType }) => relationshipType));
    expect([...types].sort()).toEqual([...model.relations.keys()].sort());
    expect(made.relationshipTypes.map(({ id }) => id)).toEqual([...model.relations.keys()].sort());
    for (const { source, target } of pathSegments) {
      expect([model.kinds.has(source), model.kinds.has(target)], `${source} ${target}`).toEqual([
        true,
        true,
      ]);
    }
    expect(pathSegments).toContainEqual({
      source: "Agency",
      relationshipType: "DESIGNS",
      target: "Chip",
    });
  });

  test("says that names in both languages are indexed", () => {
    const chip = made.metadata.indexes.find(({ label }) => label === "Chip");
    const keys = chip?.propertyKeys.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(["id", "name", "nameZh", "tpp"]));
  });

  test("offers the five phrases, whose parameters are those of their statements", () => {
    expect(made.templates.map(({ text }) => text).sort()).toEqual([
      "Chips above $tpp TPP",
      "Everything that restricts $chip",
      "How $one and $other are connected",
      "What $company designs",
      "Who spoke about $policy",
    ]);
    expect(new Set(made.templates.map(({ id }) => id)).size).toBe(5);
    for (const { text, cypher, params } of made.templates) {
      const names = params.map(({ name }) => name).sort();
      expect([...new Set(text.match(/\$\w+/gu))].sort(), text).toEqual(names);
      expect([...new Set(cypher.match(/\$\w+/gu))].sort(), text).toEqual(names);
    }
  });

  test("refuses a phrase whose values come from nowhere", () => {
    const text =
      "// Question: q\n// Phrase: p $a\n// Parameter: $a String, such as a Chip.nam: x\n// Columns: a\nRETURN 1 AS a;";
    expect(() => perspective(model, [readNamedQuery("broken.cypher", text)])).toThrow(
      /broken\.cypher.*Chip\.nam/u,
    );
  });
});
