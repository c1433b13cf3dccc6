import { describe, expect, test } from "vitest";
import type { AnyClass } from "../../src/decorators/index.js";
import { buildOntologySchema } from "../../src/decorators/index.js";
import { ModelError, type ModelMistake } from "../../src/errors/index.js";
import { buildModel } from "../../src/model/index.js";
import { toyOntology } from "../fixtures/declare-toy.js";
import { Backing, Thing } from "../fixtures/toy-evidence.js";
import { toyTypes } from "../fixtures/toy-ontology.js";
import { BookComparison, BookQuestions } from "../fixtures/toy-questions.js";
import {
  Blob,
  EdgeWords,
  Undecorated,
  Unlisted,
  inverse,
  kind,
  unprefixed,
  withProperty,
  withRelation,
} from "./wrong-classes.js";

const FILE = "test/model/wrong-classes.ts";

/** The mistakes that a model reports when the toy has some further classes. */
function mistakesOf(...more: readonly AnyClass[]): readonly ModelMistake[] {
  try {
    buildModel(toyOntology(more));
  } catch (error) {
    if (error instanceof ModelError) return error.mistakes;
    throw error;
  }
  return [];
}

/** Each mistake with the classes that make it, and what must be said of it. */
const MISTAKES: Readonly<
  Record<
    string,
    { classes: () => readonly AnyClass[]; where: string; message: string; file?: string }
  >
> = {
  ...Object.fromEntries(
    ["Path", "View", "Node", "Step", "Figure", "Rule", "Condition", "EntityKind"].map((name) => [
      `a kind called ${name}`,
      {
        classes: () => [kind(name)],
        where: name,
        message: `${name} is a type of the query language`,
      },
    ]),
  ),
  ...Object.fromEntries(
    ["TomeFilter", "TomeOrder", "TomeConnection", "TomeEdge", "TomeAggregate", "TomeRange"].map(
      (name) => [
        `a kind called ${name}`,
        { classes: () => [kind(name)], where: name, message: `names that end like "${name}"` },
      ],
    ),
  ),
  ...Object.fromEntries(
    ["and", "or", "not", "edge", "cursor", "node", "count"].flatMap((name) => [
      [
        `a property called ${name}`,
        {
          classes: () => [withProperty(kind("Tome"), name)],
          where: `Tome.${name}`,
          message: `field ${name} is a word of filters and edges`,
        },
      ],
      [
        `a relation read by ${name}`,
        {
          classes: () => [withRelation(kind("Tome"), name, "LIES_BY")],
          where: `Tome.${name}`,
          message: `field ${name} is a word of filters and edges`,
        },
      ],
      [
        `a relation read back by ${name}`,
        {
          classes: () => [
            withRelation(
              kind("Tome"),
              "liesBy",
              "LIES_BY",
              { inverse: inverse(name) },
              kind("Shelf"),
            ),
          ],
          where: `Shelf.${name}`,
          message: `field ${name} is a word of filters and edges`,
        },
      ],
    ]),
  ),
  "two kinds with one plural": {
    classes: () => [kind("Tome", { pluralField: "books" })],
    where: "Tome",
    message: "root field books is also that of Book",
  },
  "a plural that is another's singular": {
    classes: () => [kind("Tome", { pluralField: "book" })],
    where: "Tome",
    message: "root field book is also that of Book",
  },
  "a plural that every graph has": {
    classes: () => [kind("Tome", { pluralField: "search" })],
    where: "Tome",
    message: "root field search is also that of the query language",
  },
  "a text that is folded into no property": {
    classes: () => [withProperty(kind("Tome"), "blurb", () => [String], { folded: "blurbKeys" })],
    where: "Tome.blurb",
    message: "it is folded into blurbKeys, which is none of its properties.",
  },
  "a caption that is no property": {
    classes: () => [kind("Tome", { caption: "titel" })],
    where: "Tome",
    message: 'its caption titel is none of its properties. Did you mean "title"?',
  },
  "no id": {
    classes: () => [withProperty(kind("Tome", { implements: [], caption: "key" }), "key")],
    where: "Tome",
    message: "it has no property with the role id",
  },
  "a relation with two inverses": {
    classes: () => [
      withRelation(kind("Tome"), "liesBy", "LIES_BY", { inverse: inverse("under") }),
      withRelation(kind("Shelf"), "liesBy", "LIES_BY", { inverse: inverse("over") }),
    ],
    where: "Shelf.liesBy",
    message: "LIES_BY is declared at Tome with another inverse; one relation has one",
  },
  "a relation with an inverse here and none there": {
    classes: () => [
      withRelation(kind("Tome"), "liesBy", "LIES_BY", { inverse: inverse("under") }),
      withRelation(kind("Shelf"), "liesBy", "LIES_BY"),
    ],
    where: "Shelf.liesBy",
    message: "with another inverse",
  },
  "a field read by two relations": {
    classes: () => {
      const tome = kind("Tome");
      withRelation(tome, "liesBy", "LIES_BY", { inverse: inverse("near") }, tome);
      return [withRelation(tome, "standsBy", "STANDS_NEAR", { inverse: inverse("near") }, tome)];
    },
    where: "Tome.near",
    message: "both LIES_BY and STANDS_NEAR are read by this field",
  },
  "a field that is a property and a relation": {
    classes: () => {
      const tome = withProperty(kind("Tome"), "near");
      return [withRelation(tome, "liesBy", "LIES_BY", { inverse: inverse("near") }, tome)];
    },
    where: "Tome.near",
    message: "near is both a property and a relation",
  },
  "relation properties that nobody decorated": {
    classes: () => [
      withRelation(kind("Tome"), "liesBy", "LIES_BY", { properties: () => Undecorated }),
    ],
    where: "Tome.liesBy",
    message: "Undecorated is no class of relation properties; decorate it with @RelationProperties",
  },
  "relation properties that are not listed": {
    classes: () => [
      withRelation(kind("Tome"), "liesBy", "LIES_BY", { properties: () => Unlisted }),
    ],
    where: "Tome.liesBy",
    message: "Unlisted is no class of relation properties",
  },
  "relation properties that are a kind": {
    classes: () => [withRelation(kind("Tome"), "liesBy", "LIES_BY", { properties: () => Thing })],
    where: "Tome.liesBy",
    message: "Thing is no class of relation properties",
  },
  "a relation property that is a word of edges": {
    classes: () => [
      withRelation(kind("Tome"), "liesBy", "LIES_BY", { properties: () => EdgeWords }),
      EdgeWords,
    ],
    where: "EdgeWords.claims",
    message: "property claims of LIES_BY is a word of edges",
  },
  "one field for two relations that say different things": {
    classes: () => [
      withRelation(
        kind("Tome"),
        "friends",
        "LIES_BY",
        {},
        toyTypes.find(({ name }) => name === "Maker"),
      ),
    ],
    where: "Tome.friends",
    message: "Author.friends leads to Maker as well, by FRIEND_OF with other properties",
  },
  "a value object without a prefix": {
    classes: () => [unprefixed()],
    where: "Unprefixed.years",
    message:
      'a value object needs the prefix under which its parts are stored (flattened: "years")',
  },
  "a type that cannot be stored": {
    classes: () => [withProperty(kind("Tome"), "blob", () => Blob)],
    where: "Tome.blob",
    message: "type Blob cannot be stored; use one of ID, String, Int, Float, Boolean, Date",
  },
  "a relation's type that is no word in capitals": {
    classes: () => [withRelation(kind("Tome"), "liesBy", "liesBy")],
    where: "liesBy",
    message: "a relation's type is written in capitals with underscores, such as DESIGNS",
  },
};

describe("mistakes of a declaration", () => {
  test("the toy has none", () => {
    expect(mistakesOf()).toEqual([]);
  });

  for (const [name, { classes, where, message, file = FILE }] of Object.entries(MISTAKES)) {
    test(`${name} is told with its file and field`, () => {
      const mistakes = mistakesOf(...classes());
      const found = mistakes.find((each) => each.where === where && each.message.includes(message));
      expect(found, JSON.stringify(mistakes, null, 1)).toBeDefined();
      expect(found?.file).toBe(file);
    });
  }

  test("all of them are reported together, each once, in a message for people", () => {
    const error = (() => {
      try {
        const tome = withRelation(
          withProperty(kind("Tome", { caption: "nothing at all" }), "not"),
          "liesBy",
          "liesBy",
        );
        buildModel(toyOntology([tome, kind("Path"), unprefixed()]));
      } catch (caught) {
        return caught as ModelError;
      }
      return undefined;
    })();
    expect(error).toBeInstanceOf(ModelError);
    expect(error?.mistakes.map(({ where }) => where).sort()).toEqual([
      "Path",
      "Tome",
      "Tome.not",
      "Unprefixed.years",
      "liesBy",
    ]);
    const lines = error?.message.split("\n") ?? [];
    expect(lines[0]).toBe("The ontology has 5 mistakes:");
    expect(lines.slice(1)).toHaveLength(5);
    for (const line of lines.slice(1))
      expect(line).toMatch(/^ {2}test\/model\/wrong-classes\.ts: \S+: \S/u);
  });

  test("a role that nothing plays is a mistake of the ontology as a whole", () => {
    const types = [...toyTypes.filter((type) => type !== Backing), BookComparison];
    let error: unknown;
    try {
      buildModel(buildOntologySchema({ types, questions: [BookQuestions] }));
    } catch (caught) {
      error = caught;
    }
    expect((error as ModelError).mistakes).toContainEqual(
      expect.objectContaining({
        where: "the ontology",
        message: 'no evidence property has the role "known-from".',
      }),
    );
    expect((error as ModelError).mistakes.length).toBeGreaterThanOrEqual(9);
  });

  test("kinds that no root offers may have the names of the query language", () => {
    expect(mistakesOf(kind("Step", { roots: false }))).toEqual([]);
  });
});
