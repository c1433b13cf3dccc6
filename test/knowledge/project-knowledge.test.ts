import { describe, expect, test } from "vitest";
import { projectKnowledge, type Projection } from "../../src/knowledge/index.js";
import { model, predicates } from "./declared.js";
import { claim, knowledgeOf, toyClaims, toyEntities } from "./toy-knowledge.js";

const project = (claims = toyClaims): Projection =>
  projectKnowledge(model, predicates, knowledgeOf(toyEntities, claims));

const edges = (projection: Projection, type: string) =>
  [...projection.edges.values()].filter((edge) => edge.type === type);

const properties = (projection: Projection, id: string) => projection.nodes.get(id)?.properties;

const withdraw = (...keys: readonly string[]) =>
  toyClaims.map((one) => (keys.includes(one.key) ? { ...one, knownTo: "2026-01-01" } : one));

describe("edges", () => {
  test("the claims that state the same are one edge, whose lists are parallel and by claim id", () => {
    const [edge, ...others] = edges(project(), "DESIGNS");
    expect(others).toEqual([]);
    expect(edge).toMatchObject({ from: "company:maker", to: "chip:one" });
    expect(edge?.properties).toMatchObject({
      claimIds: ["claim:design_a", "claim:design_a2", "claim:design_b"],
      claimDocuments: ["document:a", "document:a", "document:b"],
      claimKnownFrom: ["2025-12-10", "2025-12-10", "2025-12-23"],
      claimKnownTo: ["9999-12-31", "9999-12-31", "9999-12-31"],
      claimValidFrom: ["0001-01-01", "0001-01-01", "0001-01-01"],
      claimValidTo: ["9999-12-31", "9999-12-31", "9999-12-31"],
      claimModality: ["ASSERTED", "ASSERTED", "ASSERTED"],
      sources: "Text A P2, P10; Text B P41",
      live: true,
    });
  });

  test("a relation that is read both ways is one edge, its ends in the order of ids", () => {
    const [edge, ...others] = edges(project(), "COMPETES_WITH");
    expect(others).toEqual([]);
    expect(edge).toMatchObject({ from: "company:maker", to: "company:rival" });
    expect(edge?.properties["claimIds"]).toEqual(["claim:rivals", "claim:rivals_too"]);
  });

  test("properties that differ make edges of their own, also where one claim says less", () => {
    const more = claim("silent", "TAKES_STANCE_ON", {
      subject: "person:critic",
      object: "policy:ban",
    });
    const stances = edges(project([...toyClaims, more]), "TAKES_STANCE_ON");
    const said = stances.map((edge) => edge.properties["stance"]);
    expect(said.sort()).toEqual(["OPPOSE", "SUPPORT", undefined]);
  });

  test("what a claim also says is an edge with the same claim", () => {
    const [edge] = edges(project(), "CONCERNS");
    expect(edge).toMatchObject({ from: "deal:order", to: "chip:two" });
    expect(edge?.properties["claimIds"]).toEqual(["claim:review"]);
  });

  test("qualifiers of a state are no properties of the edge", () => {
    const [edge] = edges(project(), "TOOK_PART_IN");
    expect(edge?.properties["role"]).toBe("host");
    expect(Object.keys(edge?.properties ?? {})).not.toContain("stateOf");
  });

  test("a withdrawn claim stays in the lists; an edge without any other stands no longer", () => {
    const [both] = edges(project(withdraw("design_b")), "DESIGNS");
    expect(both?.properties).toMatchObject({ live: true, sources: "Text A P2, P10" });
    const [none] = edges(project(withdraw("design_a", "design_a2", "design_b")), "DESIGNS");
    expect(none?.properties).toMatchObject({
      live: false,
      sources: "",
      claimKnownTo: ["2026-01-01", "2026-01-01", "2026-01-01"],
    });
  });

  test("a document covers whatever its claims name", () => {
    const covered = edges(project(), "COVERS")
      .filter(({ from }) => from === "document:sheet")
      .map(({ to, properties: { claimIds } }) => [to, claimIds]);
    expect(covered).toEqual([["chip:one", ["claim:tpp_sheet"]]]);
  });
});

describe("figures and dates", () => {
  test("the maker's figure is accepted before the press's, whatever was known later", () => {
    expect(properties(project(), "chip:one")).toMatchObject({
      tpp: 4800,
      tppValues: [4800, 5000],
      tppClaimIds: ["claim:tpp_sheet", "claim:tpp_press"],
      tppDocuments: ["document:sheet", "document:a"],
      tppKnownFrom: ["2024-03-01", "2025-12-10"],
    });
  });

  test("a withdrawn figure keeps its place but is not the plain property", () => {
    const one = properties(project(withdraw("tpp_sheet")), "chip:one");
    expect(one).toMatchObject({ tpp: 5000, tppValues: [4800, 5000] });
    const none = properties(project(withdraw("tpp_sheet", "tpp_press")), "chip:one");
    expect(none).not.toHaveProperty("tpp");
  });

  test("every date of an event is kept, the later known of equal ones is accepted", () => {
    expect(properties(project(), "event:show")).toMatchObject({
      date: "2025-12-08",
      earliest: "2025-12-08",
      latest: "2025-12-08",
      dateValues: ["2025-12-08", "2025-12"],
      earliestValues: ["2025-12-08", "2025-12-01"],
      latestValues: ["2025-12-08", "2025-12-31"],
      dateClaimIds: ["claim:dated", "claim:review"],
    });
  });
});

describe("observations and states", () => {
  test("a number about an entity is an observation with its period", () => {
    const projection = project();
    expect(properties(projection, "observation:share")).toMatchObject({
      metric: "MARKET_SHARE",
      value: 40,
      valueMax: 50,
      comparator: "=",
      unit: "%",
      periodEarliest: "2025-01-01",
      periodLatest: "2025-03-31",
      periodText: "2025-Q1",
      claimIds: ["claim:share"],
    });
    expect(edges(projection, "OBSERVED")).toMatchObject([
      { from: "company:maker", to: "observation:share" },
    ]);
    expect(edges(projection, "OBSERVED_BY")).toMatchObject([
      { from: "observation:share", to: "claim:share" },
    ]);
  });

  test("a state hangs on the subject, or on what the claim says is in it", () => {
    const projection = project();
    expect(properties(projection, "state:mass")).toMatchObject({
      aspect: "PRODUCTION",
      state: "MASS_PRODUCTION",
      sinceText: "2025",
    });
    const ends = edges(projection, "HAS_STATE").map(({ from, to }) => [from, to]);
    expect(ends.sort()).toEqual([
      ["chip:one", "state:mass"],
      ["deal:order", "state:review"],
    ]);
  });
});

describe("claims", () => {
  test("a claim keeps all it says, with value objects part by part", () => {
    const share = properties(project(), "claim:share");
    expect(share).toMatchObject({
      fate: "OBSERVATION",
      subjectText: "Maker",
      qualifiersName: ["market", "peak"],
      qualifiersValue: ["AI chips", "true"],
      aboutText: "2025-Q1",
      claimIds: ["claim:share"],
      sources: "Text A P1",
    });
    expect(share).not.toHaveProperty("objectText");
    expect(JSON.parse(String(share?.["record"]))).toMatchObject({ key: "share", value: 40 });
  });

  test("a claim mentions every entity in any role", () => {
    const mentioned = (id: string): readonly string[] =>
      edges(project(), "MENTIONS")
        .filter(({ from }) => from === id)
        .map(({ to }) => to)
        .sort();
    expect(mentioned("claim:review")).toEqual([
      "agency:office",
      "chip:two",
      "deal:order",
      "event:show",
    ]);
    expect(mentioned("claim:dated")).toEqual(["company:rival", "event:show", "person:critic"]);
  });

  test("each fate is told", () => {
    const projection = project();
    const fates = ["design_a", "tpp_press", "share", "mass", "dated"].map(
      (key) => properties(projection, `claim:${key}`)?.["fate"],
    );
    expect(fates).toEqual(["EDGE", "FIGURE", "OBSERVATION", "STATE", "DATE"]);
  });
});

describe("a claim that denies", () => {
  const denied = { modality: "DENIED", document: "document:b" };
  const more = [
    claim("no_edge", "DESIGNS", {
      subject: "company:rival",
      object: "chip:two",
      also: [{ subject: "deal:order", predicate: "CONCERNS", object: "chip:one", qualifiers: {} }],
      ...denied,
    }),
    claim("no_figure", "TPP", { subject: "chip:two", value: 9000, unit: "TPP", ...denied }),
    claim("no_date", "MARKED", {
      subject: "event:show",
      dates: "event:show",
      about: "2024",
      ...denied,
    }),
    claim("no_share", "MARKET_SHARE", {
      subject: "company:rival",
      value: 1,
      unit: "%",
      ...denied,
    }),
    claim("no_state", "PRODUCTION_STATE", {
      subject: "chip:two",
      qualifiers: { state: "MASS_PRODUCTION" },
      ...denied,
    }),
    claim("no_side_state", "HAS_BEEN", {
      subject: "company:rival",
      qualifiers: { aspect: "APPROVAL", state: "PENDING", stateOf: "deal:order" },
      ...denied,
    }),
  ];
  const without = project();
  const projection = project([...toyClaims, ...more]);

  test("makes no edge, figure, date, observation or state", () => {
    const types = ["DESIGNS", "CONCERNS", "OBSERVED", "HAS_STATE"];
    for (const type of types) expect(edges(projection, type)).toEqual(edges(without, type));
    expect(properties(projection, "chip:two")).not.toHaveProperty("tpp");
    expect(properties(projection, "chip:two")).not.toHaveProperty("tppValues");
    expect(properties(projection, "event:show")?.["dateValues"]).toEqual(["2025-12-08", "2025-12"]);
    const added = [...projection.nodes.keys()].filter((id) => !without.nodes.has(id));
    expect(added.sort()).toEqual(more.map(({ id }) => id).sort());
  });

  test("stays a claim, and is found by what it names", () => {
    for (const { id } of more) expect(properties(projection, id)?.["fate"]).toBe("CLAIM_ONLY");
    const named = edges(projection, "MENTIONS").filter(({ from }) => from === "claim:no_edge");
    expect(named.map(({ to }) => to).sort()).toEqual([
      "chip:one",
      "chip:two",
      "company:rival",
      "deal:order",
    ]);
  });
});

describe("a sparse rate", () => {
  const rate = { subject: "chip:two", value: 9000, unit: "TPP", kind: "MEASUREMENT" };
  const projection = project([
    ...toyClaims,
    claim("sparse", "TPP", { ...rate, qualifiers: { dense: false } }),
    claim("dense", "TPP", { ...rate, value: 4500, qualifiers: { dense: true } }),
  ]);

  test("is no figure, but stays a claim; a dense one is a figure", () => {
    expect(properties(projection, "chip:two")).toMatchObject({ tpp: 4500, tppValues: [4500] });
    expect(properties(projection, "claim:sparse")?.["fate"]).toBe("CLAIM_ONLY");
    expect(properties(projection, "claim:dense")?.["fate"]).toBe("FIGURE");
  });

  test("is found by what it names", () => {
    const named = edges(projection, "MENTIONS").filter(({ from }) => from === "claim:sparse");
    expect(named.map(({ to }) => to)).toEqual(["chip:two"]);
  });
});

describe("entities", () => {
  test("an entity carries where and when it is named, each once", () => {
    const maker = project().nodes.get("company:maker");
    expect(maker?.labels).toEqual(["Company", "Organization", "Entity"]);
    expect(maker?.properties).toMatchObject({
      kind: "Company",
      name: "Maker",
      country: "CN",
      claimDocuments: ["document:a", "document:b", "document:b"],
      claimKnownFrom: ["2025-12-10", "2025-12-10", "2025-12-23"],
      live: true,
    });
  });

  test("an entity that no claim names stands in no view", () => {
    const alone = project(
      toyClaims.filter(({ key }) => !key.startsWith("rival") && key !== "dated"),
    );
    expect(properties(alone, "company:rival")).toMatchObject({ claimDocuments: [], live: false });
  });

  test("a document stands where it is itself, not where others speak of it", () => {
    const other = claim("related", "RELATED_TO", {
      subject: "document:b",
      object: "document:sheet",
      document: "document:b",
    });
    const sheet = properties(project([...toyClaims, other]), "document:sheet");
    expect(sheet).toMatchObject({ claimDocuments: ["document:sheet"], live: true });
    expect(properties(project([]), "document:a")).toMatchObject({
      claimDocuments: ["document:a"],
      claimKnownFrom: ["2025-12-10"],
      claimKnownTo: ["9999-12-31"],
      live: true,
    });
  });

  test("every name has a node with its folded key", () => {
    const projection = project();
    const ids = edges(projection, "NAMED")
      .filter(({ from }) => from === "chip:one")
      .map(({ to }) => to);
    const names = ids.map((id) => {
      const { text, key, language, script } = properties(projection, id) ?? {};
      return { text, key, language, script };
    });
    expect(names).toEqual([
      { text: "One", key: "one", language: "en", script: undefined },
      { text: "一号", key: "一号", language: "zh", script: "Hans" },
      { text: "Maker One", key: "makerone", language: "en", script: undefined },
    ]);
  });
});
