import { describe, expect, test } from "vitest";
import { DataError } from "../../src/errors/index.js";
import { validateFiles, type DataFile } from "../../src/ingest/index.js";
import { importSchema, model, predicates } from "../knowledge/declared.js";
import { DESIGNS, TODAY, TPP, claims, file, things } from "./toy-files.js";

/** All mistakes of files, as `file:line: message`. */
function mistakes(...files: readonly DataFile[]): readonly string[] {
  try {
    validateFiles({ model, predicates, importSchema, files, today: TODAY });
    return [];
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return error.mistakes.map((one) => `${one.file}:${one.line}: ${one.message}`);
  }
}

const inClaim = (body: string): readonly string[] => mistakes(things, claims("a", body));

const change = (body: string, from: string, to: string): string => body.replace(from, to);

test("files without mistakes have none", () => {
  expect(mistakes(things, claims("a", DESIGNS, TPP))).toEqual([]);
});

describe("files that cannot be read", () => {
  const cut = (at: (text: string) => number): readonly string[] => {
    const whole = claims("a", DESIGNS, TPP);
    return mistakes(things, { ...whole, text: whole.text.slice(0, at(whole.text)) });
  };

  test("a file that is cut off within a word", () => {
    expect(cut((text) => text.length - 3)).toEqual([
      "data/a.yaml:27: the file does not end with a line break, as one that was cut off; end it with one.",
    ]);
  });

  test("a file that is cut off within a list", () => {
    const [only, ...others] = cut((text) => text.indexOf("[芯片]") + 2);
    expect(others).toEqual([]);
    expect(only).toMatch(/^data\/a\.yaml:12: this is not YAML: /u);
  });

  test("a file that is cut off between two lines lacks what followed", () => {
    const found = cut((text) => text.indexOf("    statementZh"));
    expect(found).toEqual(['data/a.yaml:3: the field "statementZh" is missing.']);
  });

  test("a field that is given twice", () => {
    expect(inClaim(`${DESIGNS}object: two`)).toEqual([
      "data/a.yaml:6: this is not YAML: Map keys must be unique.",
    ]);
  });

  test.each([
    ["that nothing bears", "document: *x", 1, "x"],
    ["of what it stands in", "document: &x\n  id: *x", 2, "x"],
    ["in a list", "document: { id: document:a }\nclaims:\n  - *first", 3, "first"],
  ])("an alias %s", (_what, text, line, name) => {
    expect(mistakes(file("data/alias.yaml", text))).toEqual([
      `data/alias.yaml:${line}: "*${name}" is an alias of YAML, which data files do not use; write out what it stands for. Quote a text that begins with *.`,
    ]);
  });

  test("lists within lists without end", () => {
    const [only = "", ...others] = mistakes(
      file("data/deep.yaml", `document: ${"[".repeat(20_000)}${"]".repeat(20_000)}`),
    );
    expect(others).toEqual([]);
    expect(only).toMatch(
      /^data\/deep\.yaml:1: this (?:is not|cannot be read as) YAML: Maximum call stack/u,
    );
  });

  test("an empty file, and one that is something else", () => {
    expect(mistakes(file("data/empty.yaml", ""))).toEqual([
      "data/empty.yaml:1: the file is empty.",
    ]);
    expect(mistakes(file("data/list.yaml", "- 1"))).toEqual([
      "data/list.yaml:1: the file must be fields of its own, not [1].",
    ]);
  });

  test("what such a file would have declared is not called unknown in others", () => {
    const broken = { ...things, text: things.text.trimEnd() };
    expect(mistakes(broken, claims("a", DESIGNS))).toHaveLength(1);
  });
});

describe("names that nothing has", () => {
  test.each([
    ["a kind", "kind: Chip", "kind: Chp", 'is no kind. Did you mean "Chip"?'],
    [
      "a field",
      "country: CN",
      "contry: CN",
      'there is no field "contry" here. Did you mean "country"?',
    ],
    [
      "an id",
      "id: chip:two",
      "id: chp:two",
      'starts with "chip:"; "chp:two" does not. Did you mean "chip:two"?',
    ],
  ])("%s of an entity", (_what, from, to, message) => {
    const found = mistakes({ ...things, text: things.text.replace(from, to) });
    expect(found.join("\n")).toContain(message);
    expect(found).toHaveLength(1);
  });

  test.each([
    [
      "predicate",
      "DESIGNS",
      "DESINGS",
      'data/a.yaml:4: "DESINGS" is no predicate. Did you mean "DESIGNS"?',
    ],
    [
      "entity",
      "object: one",
      "object: On",
      'data/a.yaml:5: "On" is no entity that is declared, by id or name. Did you mean "One"?',
    ],
    [
      "entity by its id",
      "object: one",
      "object: chip:won",
      'data/a.yaml:5: "chip:won" is no entity that is declared, by id or name. Did you mean "chip:one" or "chip:two"?',
    ],
    [
      "field",
      "object: one",
      "object: one\nreportedby: Maker",
      'data/a.yaml:6: there is no field "reportedby" here. Did you mean "reportedBy"?',
    ],
  ])("a %s of a claim", (_what, from, to, message) => {
    expect(inClaim(change(DESIGNS, from, to))).toEqual([message]);
  });

  test("a word of a closed list", () => {
    expect(inClaim(`${DESIGNS}modality: ASERTED`)).toEqual([
      'data/a.yaml:6: "ASERTED" is not one of the words it may be. Did you mean "ASSERTED"?',
    ]);
  });

  test("a relation, a value and a property of what a claim also says", () => {
    const also = (predicate: string, qualifiers: string): string =>
      `${DESIGNS}also: [{ subject: Ban, predicate: ${predicate}, object: One, qualifiers: { ${qualifiers} } }]`;
    expect(inClaim(also("RESTRICT", "destination: China"))).toEqual([
      'data/a.yaml:6: "RESTRICT" is no relation. Did you mean "RESTRICTS"?',
    ]);
    expect(inClaim(also("RESTRICTS", "destinaton: China"))).toEqual([
      'data/a.yaml:6: RESTRICTS has no property "destinaton". Did you mean "destination"?',
    ]);
  });

  test("a qualifier with the form of an id", () => {
    expect(inClaim(`${DESIGNS}qualifiers: { decidedBy: company:makers }`)).toEqual([
      'data/a.yaml:6: "company:makers" is no entity that is declared, by id or name. Did you mean "company:maker"?',
    ]);
  });
});

describe("relations", () => {
  test("to nothing", () => {
    expect(inClaim(change(DESIGNS, "object: one", "objectText: some chip"))).toEqual([
      "data/a.yaml:3: DESIGNS is a relation to nothing: it has no object that is an entity.",
    ]);
  });

  test("between kinds that they do not join", () => {
    expect(inClaim(change(DESIGNS, "object: one", "object: Ban"))).toEqual([
      'data/a.yaml:5: DESIGNS of a Company ends at Product, but "policy:ban" is a Policy.',
    ]);
    expect(inClaim("subject: One\npredicate: DESIGNS\nobject: Maker")).toEqual([
      'data/a.yaml:3: DESIGNS starts at Organization, but "chip:one" is a Chip. Are its ends the wrong way round?',
    ]);
  });

  test("without a property they need, or with a word it cannot be", () => {
    const stance = "subject: Maker\npredicate: TAKES_STANCE_ON\nobject: Ban";
    expect(inClaim(stance)).toEqual([
      'data/a.yaml:3: TAKES_STANCE_ON needs the qualifier "stance".',
    ]);
    expect(inClaim(`${stance}\nqualifiers: { stance: OPOSE }`)).toEqual([
      'data/a.yaml:6: "OPOSE" is no stance. Did you mean "OPPOSE"?',
    ]);
  });
});

describe("numbers", () => {
  test.each([
    [
      "a figure without unit",
      "unit: TPP\n",
      "",
      3,
      'the number 5120 has no unit; TPP is in "TPP".',
    ],
    ["a figure in another unit", "unit: TPP", "unit: TOPS", 6, '"TOPS" is not the unit of TPP.'],
    ["a figure without number", "value: 5120\n", "", 3, 'TPP needs a number: "value" is missing.'],
    ["a figure in words", "value: 5120", "value: many", 5, 'value must be a number, not "many".'],
    [
      "a figure of a company",
      "subject: 升腾一号",
      "subject: Maker",
      3,
      'TPP is a figure of Chip, but "company:maker" is a Company.',
    ],
  ])("%s", (_what, from, to, line, message) => {
    const found = inClaim(change(TPP, from, to));
    expect(found.map((one) => one.replace(/ (?:Give|Did).*$/u, ""))).toContain(
      `data/a.yaml:${line}: ${message}`,
    );
  });

  test.each([">", ">=", "<", "<=", "order-of", "range", "approx-range"])(
    "a figure that is no number but %s",
    (comparator) => {
      expect(inClaim(`${TPP}comparator: "${comparator}"`)).toEqual([
        `data/a.yaml:8: TPP is a figure, which is one number; "${comparator}" makes it a bound or a range. Give the number alone, or with "=" or "approx".`,
      ]);
    },
  );

  test.each(["=", "approx"])("a figure may be %s a number, without an upper end", (comparator) => {
    expect(inClaim(`${TPP}comparator: "${comparator}"`)).toEqual([]);
    const [only, ...others] = inClaim(`${TPP}comparator: "${comparator}"\nvalueMax: 6000`);
    expect(others).toEqual([]);
    expect(only).toContain('data/a.yaml:9: TPP is a figure, which is one number; "6000" makes it');
  });

  test.each([
    [".nan", "NaN"],
    [".inf", "Infinity"],
  ])("%s is no number", (value, shown) => {
    expect(inClaim(change(TPP, "value: 5120", `value: ${value}`))).toContain(
      `data/a.yaml:5: value must be a number, not ${shown}.`,
    );
  });

  test("an observation without unit, and part of a card", () => {
    expect(inClaim("subject: Maker\npredicate: MARKET_SHARE\nvalue: 40")).toEqual([
      'data/a.yaml:3: the number 40 has no unit; give it with "unit".',
    ]);
    const cards = TPP.replace("TPP", "MAX_CLUSTER_SIZE")
      .replace("5120", "1.5")
      .replace("TPP", "cards");
    expect(inClaim(cards)[0]).toContain("value must be a whole number, not 1.5.");
  });
});

describe("times", () => {
  test.each([
    ["about: 2025-13", '"2025-13" is no date'],
    ["about: soon", '"soon" is no date'],
    ["about: 2025-02-30", '"2025-02-30" is no date'],
    ["about: 2025-12/2025-11", '"2025-12/2025-11" is no date'],
    ["knownFrom: 2025-02-29", '"2025-02-29" is no day'],
    ["knownFrom: 2026-02-01", '"2026-02-01" lies in the future (today is 2026-01-15)'],
    ["validFrom: 2025-02-01\nvalidTo: 2025-01-01", '"2025-01-01" is before "2025-02-01"'],
  ])("%s", (line, message) => {
    const found = inClaim(`${DESIGNS}${line}`);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^data\/a\.yaml:[67]: /u);
    expect(found[0]).toContain(message);
  });

  test.each(['"2025"', "2025-12", "2024-Q4", "2025-12-09", "2026-02-11/2026-02-20"])(
    "%s is a date",
    (date) => expect(inClaim(`${DESIGNS}about: ${date}`)).toEqual([]),
  );

  test("a claim that does not say from when it was known", () => {
    expect(inClaim(`${DESIGNS}knownFrom: none`)).toEqual([
      'data/a.yaml:3: the field "knownFrom" is missing.',
    ]);
  });

  test("a claim that dates something without saying when, or what has no date", () => {
    expect(inClaim(`${DESIGNS}dates: policy:ban`)).toEqual([
      'data/a.yaml:3: the claim dates "policy:ban" but does not say when: "about" is missing.',
    ]);
    expect(inClaim(`${DESIGNS}dates: chip:one\nabout: 2025-12`)).toEqual([
      'data/a.yaml:6: only Deal, Event, Policy have dates, but "chip:one" is a Chip.',
    ]);
  });
});

describe("words", () => {
  test.each([
    ["tokens: []", "tokens is empty."],
    ['tokens: [""]', "a token is blank; give words as the paragraph has them."],
    ['tokens: [" "]', "a token is blank; give words as the paragraph has them."],
    ['statement: " "', "statement is blank; say the claim in one sentence."],
    ["statement: none", 'the field "statement" is missing.'],
    ["tokens: none", 'the field "tokens" is missing.'],
  ])("%s", (line, message) => {
    const found = inClaim(`${DESIGNS}${line}`);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(message);
  });
});

describe("identity", () => {
  test("an id that is declared twice, in two files", () => {
    const again = file(
      "data/again.yaml",
      `
document: { id: document:chipgraph-curation }
entities:
  - { id: chip:two, kind: Chip, name: Second, nameZh: 第二 }
`,
    );
    expect(mistakes(things, again)).toEqual([
      'data/again.yaml:3: "chip:two" is declared a second time; the first is data/things.yaml:13.',
    ]);
  });

  test("a name that two things have, whatever its script", () => {
    const again = file(
      "data/again.yaml",
      `
document: { id: document:chipgraph-curation }
entities:
  - id: chip:three
    kind: Chip
    name: Three
    nameZh: 三号
    names:
      - { text: 升騰-一号, language: zh }
`,
    );
    expect(mistakes(things, again)).toEqual([
      'data/again.yaml:8: one name for two things: chip:one ("昇腾一号", data/things.yaml:10) and chip:three ("升騰-一号", data/again.yaml:8); give one of them another name.',
    ]);
  });

  test("a key that two claims have, in two documents", () => {
    const [first, second] = [claims("a", `${DESIGNS}key: same`), claims("b", `${TPP}key: same`)];
    expect(mistakes(things, first, second)).toEqual([
      'data/b.yaml:8: the key "same" is used a second time; the first is data/a.yaml:3.',
    ]);
  });

  test("claims without a document, and of one that nobody declared", () => {
    const without = claims("a", DESIGNS);
    const text = without.text.split("\n").slice(1).join("\n");
    expect(mistakes(things, { ...without, text })).toEqual([
      'data/a.yaml:1: the field "document" is missing; a file cites everything in it to a document.',
    ]);
    expect(mistakes(things, claims("c", DESIGNS))).toEqual([
      'data/c.yaml:1: "document:c" is not declared; declare it among the entities with the kind Document.',
    ]);
  });
});

test("all mistakes of all files come together, in the order of files and lines", () => {
  const found = mistakes(
    { ...things, text: things.text.replace("contry", "").replace("country: CN", "contry: CN") },
    claims("a", change(DESIGNS, "DESIGNS", "DESINGS"), change(TPP, "升腾一号", "升腾二号")),
    claims("b", `${DESIGNS}about: never`),
  );
  expect(found.map((one) => one.replace(/^(\S+:\d+): .*$/u, "$1"))).toEqual([
    "data/things.yaml:6",
    "data/a.yaml:4",
    "data/a.yaml:15",
    "data/b.yaml:6",
  ]);
});
