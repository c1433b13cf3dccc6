import type { GraphQLInterfaceType, GraphQLObjectType } from "graphql";
import { describe, expect, test } from "vitest";
import { buildOntologySchema } from "../../src/decorators/index.js";
import { buildModel, claimedLists, claimedValues } from "../../src/model/index.js";
import { ontologyTypes } from "../../src/ontology/index.js";
import { ontologyQuestions } from "../../src/ontology/queries/index.js";
import { declareToy, toyOntology } from "../fixtures/declare-toy.js";

const { model, ontology } = declareToy();

const extensionsOf = (type: string, field: string): unknown =>
  (ontology.getType(type) as GraphQLObjectType | GraphQLInterfaceType).getFields()[field]
    ?.extensions;

describe("the model of the toy", () => {
  test("has its kinds with all their labels, their own first, and no label of Relay's", () => {
    const labels = Object.fromEntries([...model.kinds].map(([name, kind]) => [name, kind.labels]));
    expect(labels).toEqual({
      Author: ["Author", "Maker", "Thing"],
      Publisher: ["Publisher", "Maker", "Thing"],
      Book: ["Book", "Work", "Thing"],
      Magazine: ["Magazine", "Work", "Thing"],
      Source: ["Source", "Thing"],
      Assertion: ["Assertion"],
      Spelling: ["Spelling"],
      Reading: ["Reading"],
      Standing: ["Standing"],
      Passage: ["Passage"],
      Cutting: ["Cutting"],
      Ledger: ["Ledger"],
    });
  });

  test("knows the kinds of each interface", () => {
    const kinds = Object.fromEntries(
      [...model.interfaces].map(([name, type]) => [name, type.kinds]),
    );
    expect(kinds).toEqual({
      Anything: [...model.kinds.keys()].sort(),
      Thing: ["Author", "Book", "Magazine", "Publisher", "Source"],
      Maker: ["Author", "Publisher"],
      Work: ["Book", "Magazine"],
    });
  });

  test("an interface's fields, with all that is said of them, reach what implements it", () => {
    for (const [kind, parent, field] of [
      ["Book", "Work", "pages"],
      ["Book", "Thing", "title"],
      ["Book", "Anything", "id"],
      ["Work", "Thing", "sort"],
      ["Author", "Maker", "country"],
    ] as const) {
      const own = model.types.get(kind)?.properties.get(field);
      expect(own, `${kind}.${field}`).toEqual(model.types.get(parent)?.properties.get(field));
      expect(extensionsOf(kind, field)).toEqual(extensionsOf(parent, field));
    }
    const pages = model.kinds.get("Magazine")?.properties.get("pages");
    expect(pages).toMatchObject({
      unit: "pages",
      claimed: "pages",
      metric: "PAGES",
      indexed: true,
      required: false,
      description: "How many pages it has. Unit: pages. (页数)",
    });
  });

  test("what a kind itself says of a field wins over what its interface says", () => {
    expect(model.types.get("Maker")?.properties.get("country")?.label.en).toBe("country");
    expect(model.types.get("Publisher")?.properties.get("country")?.label.en).toBe("seat");
    expect(model.types.get("Author")?.properties.get("country")?.label.en).toBe("country");
  });

  test("an interface's relations reach what implements it, both ways", () => {
    for (const [kind, field] of [
      ["Author", "wrote"],
      ["Publisher", "wrote"],
      ["Book", "writtenBy"],
      ["Magazine", "assertions"],
    ] as const) {
      expect(model.kinds.get(kind)?.relations.has(field), `${kind}.${field}`).toBe(true);
    }
    expect(model.kinds.get("Author")?.relations.has("broughtOut")).toBe(false);
  });

  test("a relation is read each way under a name of its own, with its cardinality", () => {
    const read = (type: string, name: string): object => {
      const field = model.types.get(type)?.relations.get(name);
      return {
        direction: field?.direction,
        target: field?.target,
        cardinality: field?.cardinality,
        required: field?.required,
      };
    };
    expect(read("Maker", "wrote")).toMatchObject({
      direction: "out",
      target: "Work",
      cardinality: "many",
    });
    expect(read("Work", "writtenBy")).toMatchObject({
      direction: "in",
      target: "Maker",
      cardinality: "many",
    });
    expect(read("Work", "broughtOutBy")).toEqual({
      direction: "in",
      target: "Publisher",
      cardinality: "one",
      required: false,
    });
    expect(read("Book", "sequelOf")).toEqual({
      direction: "out",
      target: "Book",
      cardinality: "one",
      required: false,
    });
    expect(read("Assertion", "source")).toEqual({
      direction: "out",
      target: "Source",
      cardinality: "one",
      required: true,
    });
    expect(read("Spelling", "thing")).toEqual({
      direction: "in",
      target: "Thing",
      cardinality: "one",
      required: true,
    });
  });

  test("a symmetric relation is one field that is read both ways", () => {
    expect(model.types.get("Maker")?.relations.get("friends")).toMatchObject({
      direction: "both",
      target: "Maker",
    });
    const fields = [...(model.types.get("Maker")?.relations.values() ?? [])];
    expect(fields.filter(({ relation }) => relation.type === "FRIEND_OF")).toHaveLength(1);
  });

  test("a relation carries the properties of its class", () => {
    const wrote = model.relations.get("WROTE");
    expect([...(wrote?.properties.keys() ?? [])]).toEqual(["part", "share"]);
    expect(wrote).toMatchObject({
      propertiesName: "WroteProperties",
      ends: [{ from: "Maker", to: "Work" }],
      symmetric: false,
      evidence: false,
    });
  });

  test("a value object is kept with its parts and their prefix, an enumeration with its values", () => {
    const { properties } = model.types.get("Work") ?? { properties: new Map() };
    expect(properties.get("written")).toMatchObject({
      flattened: "written",
      type: { kind: "value", name: "Years", parts: [{ name: "from" }, { name: "to" }] },
    });
    expect(properties.get("genre")).toMatchObject({
      type: { kind: "enum", name: "Genre", values: ["NOVEL", "POETRY", "ESSAY"] },
    });
    expect(properties.get("tags")).toMatchObject({ list: true, required: true });
  });

  test("the evidence is found by role, whatever its names", () => {
    const { kinds, relations, lists } = model.evidence;
    expect(kinds.claim.name).toBe("Assertion");
    expect(kinds.entity.name).toBe("Thing");
    expect(kinds.node.name).toBe("Anything");
    expect(relations.named.type).toBe("SPELT");
    expect(lists["known-from"]).toBe("backedFrom");
    expect(lists.live).toBe("alive");
  });

  test("the lists of a claimed figure are named after its group", () => {
    expect(claimedLists("pages")).toEqual({
      claimIds: "pagesClaimIds",
      documents: "pagesDocuments",
      knownFrom: "pagesKnownFrom",
      knownTo: "pagesKnownTo",
      validFrom: "pagesValidFrom",
      validTo: "pagesValidTo",
    });
    expect(claimedValues("pages")).toBe("pagesValues");
  });

  test("root fields are named by the plural, or by what the declaration says", () => {
    expect(model.kinds.get("Book")).toMatchObject({ singularField: "book", pluralField: "books" });
    expect(model.interfaces.get("Thing")).toMatchObject({
      singularField: "thing",
      pluralField: "things",
    });
  });
});

describe("a model", () => {
  test("is frozen, and with it what it is made of", () => {
    expect(Object.isFrozen(model)).toBe(true);
    expect(Object.isFrozen(model.evidence)).toBe(true);
    const relations = [...model.relations.values()];
    const parts: readonly object[] = [...model.types.values(), ...relations].flatMap((part) => [
      part,
      part.label,
      ...part.properties.values(),
      ...[...part.properties.values()].map(({ type }) => type),
      ...("relations" in part ? part.relations.values() : part.ends),
    ]);
    expect(parts.filter((part) => !Object.isFrozen(part))).toEqual([]);
  });

  test("is the same each time it is built", () => {
    // Functions and maps in it compare by what they hold.
    expect(buildModel(toyOntology())).toEqual(model);
  });

  test("of the real ontology knows the file of each declaration", () => {
    const schema = buildOntologySchema({ types: ontologyTypes, questions: ontologyQuestions });
    const fileOf = (of: { extensions: object } | undefined): unknown =>
      (of?.extensions as { graph?: { file?: string } } | undefined)?.graph?.file;
    const type = (name: string): GraphQLObjectType => schema.getType(name) as GraphQLObjectType;
    expect(fileOf(type("Chip"))).toBe("src/ontology/chip.ts");
    expect(fileOf(type("Entity"))).toBe("src/ontology/entity.ts");
    expect(fileOf(type("Chip").getFields()["name"])).toBe("src/ontology/entity.ts");
    expect(fileOf(type("Chip").getFields()["variantOf"])).toBe(
      "src/ontology/relations/variant-of.ts",
    );
    expect(fileOf(type("DateInterval"))).toBe("src/ontology/values/date-interval.ts");
    expect(fileOf(type("EvidenceLists"))).toBe("src/ontology/evidence/evidence-lists.ts");
  });
});
