import type { CypherValue, Row } from "../../src/engine/index.js";

/** A statement of the portable subset with the one answer that every engine gives on the fixture graph. */
export interface PortableCase {
  readonly name: string;
  readonly text: string;
  readonly parameters?: Readonly<Record<string, CypherValue>>;
  readonly rows: readonly Row[];
}

/** Matching, filtering and the values that expressions give. */
export const FILTER_CASES: readonly PortableCase[] = [
  {
    name: "looks up by key",
    text: "MATCH (n:Chip {id: $id}) RETURN n.name AS name, n.tpp AS tpp",
    parameters: { id: "h20" },
    rows: [["H20", 2368]],
  },
  {
    name: "filters by EXISTS over properties of the far node and lists of the edge",
    text: `MATCH (o:Organization) WHERE EXISTS { MATCH (o)-[r:DESIGNS]->(c:Chip) WHERE c.tpp > $x
      AND any(i IN range(0, size(r.claimIds) - 1) WHERE r.documents[i] IN $d) } RETURN o.id AS id ORDER BY id`,
    parameters: { d: ["d2"], x: 3000 },
    rows: [["c1"], ["c2"]],
  },
  {
    name: "filters by EXISTS with two MATCH clauses, which may walk an edge twice",
    text: `MATCH (c:Chip) WHERE EXISTS { MATCH (c)<-[r:DESIGNS]-(o:Organization) MATCH (o)-[s:DESIGNS]->(d:Chip)
      WHERE d.tpp > $x AND o.country = 'CN' } RETURN c.id AS id ORDER BY id`,
    parameters: { x: 3000 },
    rows: [["y"]],
  },
  {
    name: "filters by EXISTS with one longer pattern, which does not",
    text: `MATCH (c:Chip) WHERE EXISTS { MATCH (c)<-[r:DESIGNS]-(o:Organization)-[s:DESIGNS]->(d:Chip)
      WHERE d.tpp > $x AND o.country = 'CN' } RETURN c.id AS id ORDER BY id`,
    parameters: { x: 3000 },
    rows: [],
  },
  {
    name: "filters by EXISTS inside EXISTS",
    text: `MATCH (c:Chip) WHERE EXISTS { MATCH (c)<-[r:DESIGNS]-(o:Organization)
      WHERE NOT EXISTS { MATCH (o)-[s:DESIGNS]->(d:Chip) WHERE d.tpp < $x } } RETURN c.id AS id ORDER BY id`,
    parameters: { x: 3000 },
    rows: [["y"]],
  },
  {
    name: "joins EXISTS by OR, and negates it",
    text: `MATCH (c:Chip) WHERE EXISTS { MATCH (c)<-[:DESIGNS]-(o:Organization) WHERE o.country = 'CN' }
      OR NOT EXISTS { MATCH (c)<-[:DESIGNS]-(o) WHERE o:Organization } RETURN c.id AS id ORDER BY id`,
    rows: [["x"], ["y"]],
  },
  {
    name: "filters by COUNT",
    text: `MATCH (o:Organization) WHERE COUNT { MATCH (o)-[:DESIGNS]->(c:Chip) WHERE c.tpp > 0 } = 1
      RETURN o.id AS id ORDER BY id`,
    rows: [["c2"]],
  },
  {
    name: "tells labels in WHERE and in CASE",
    text: `MATCH (n:Entity) WHERE n:Chip OR n:Agency
      RETURN n.id AS id, CASE WHEN n:Chip THEN 'Chip' WHEN n:Company THEN 'Company' ELSE null END AS kind ORDER BY id`,
    rows: [
      ["h20", "Chip"],
      ["h200", "Chip"],
      ["o1", null],
      ["x", "Chip"],
      ["y", "Chip"],
    ],
  },
  {
    name: "leaves out nulls when a comparison is negated",
    text: "MATCH (n:Chip) WHERE NOT (n.tpp > $x) RETURN n.id AS id ORDER BY id",
    parameters: { x: 3000 },
    rows: [["h20"]],
  },
  {
    name: "compares by <> and by NOT IN",
    text: "MATCH (n:Chip) WHERE n.tpp <> $x AND NOT (n.tpp IN $list) RETURN n.id AS id ORDER BY id",
    parameters: { x: 15840, list: [5120, 1.5] },
    rows: [["h20"]],
  },
  {
    name: "finds part of a folded name",
    text: "MATCH (n:Chip) WHERE toLower(n.name) CONTAINS $s RETURN n.id AS id ORDER BY id",
    parameters: { s: "h2" },
    rows: [["h20"], ["h200"]],
  },
  {
    name: "ranks a search",
    text: `MATCH (n:Chip) WHERE n.name CONTAINS $q
      WITH n, CASE WHEN n.name = $q THEN 0 WHEN n.name STARTS WITH $q THEN 1 ELSE 2 END AS rank
      WITH n, min(rank) AS best ORDER BY best, n.id LIMIT $limit RETURN n.id AS id, best`,
    parameters: { q: "H20", limit: 5 },
    rows: [
      ["h20", 0],
      ["h200", 1],
    ],
  },
  {
    name: "compares date properties with date($text)",
    text: "MATCH (n:Company) WHERE n.founded < date($day) RETURN n.id AS id, n.founded AS founded",
    parameters: { day: "1990-01-01" },
    rows: [["c2", "1987-09-15"]],
  },
  {
    name: "filters edges by when they were known",
    text: `MATCH (o)-[r:DESIGNS]->(c) WHERE r.knownFrom <= date($k) AND (r.knownTo IS NULL OR r.knownTo > date($k))
      RETURN c.id AS id ORDER BY id`,
    parameters: { k: "2025-12-15" },
    rows: [["h200"]],
  },
  {
    name: "asks any and all of a list of an edge",
    text: `MATCH (o)-[r:DESIGNS]->(c) WHERE any(x IN r.documents WHERE x IN $d)
      RETURN c.id AS id, all(x IN r.documents WHERE x IN $d) AS only ORDER BY id`,
    parameters: { d: ["d2"] },
    rows: [
      ["h200", false],
      ["y", true],
    ],
  },
  {
    name: "asks parallel lists of an edge, dates among them",
    text: `MATCH (o)-[r:DESIGNS|MEMBER_OF]->(c)
      WHERE any(i IN range(0, size(r.documents) - 1) WHERE r.documents[i] IN $d AND r.dates[i] <= date($k))
      RETURN o.id AS id, type(r) AS type, c.id AS other ORDER BY id, other`,
    parameters: { d: ["d1", "d2"], k: "2025-12-15" },
    rows: [
      ["c1", "MEMBER_OF", "g1"],
      ["c1", "DESIGNS", "h200"],
      ["c2", "DESIGNS", "y"],
    ],
  },
  {
    name: "picks a figure from parallel lists of a node, absent ones among them",
    text: `MATCH (n:Chip) WITH n, head([i IN range(0, size(coalesce(n.tppValues, [])) - 1)
      WHERE n.tppDocuments[i] IN $d AND n.tppFrom[i] <= $k | n.tppValues[i]]) AS figure
      RETURN n.id AS id, figure ORDER BY figure IS NULL, figure DESC, id`,
    parameters: { d: ["d2"], k: "2025-12-15" },
    rows: [
      ["h200", 15840],
      ["h20", 2368],
      ["x", null],
      ["y", null],
    ],
  },
];

/** Numbers: a whole one is an integer, and 3 and 3.0 answer alike. */
export const NUMBER_CASES: readonly PortableCase[] = [
  {
    name: "takes whole numbers where only integers will do, at any depth",
    text: `UNWIND $rows AS row RETURN $list[$at] AS top, $list[row.at] AS nested,
      range($at, 2) AS range, substring('abc', $at) AS text`,
    parameters: { rows: [{ at: 0 }], list: [1, 1.5], at: 1 },
    rows: [[1.5, 1, [1, 2], "bc"]],
  },
  {
    name: "skips and limits by parameters",
    text: "UNWIND range(0, 9) AS i RETURN i ORDER BY i SKIP $skip LIMIT $limit",
    parameters: { skip: 2, limit: 2 },
    rows: [[2], [3]],
  },
  {
    name: "compares stored floats and integers with whole parameters",
    text: `MATCH (n:Chip {id: 'h20'}) RETURN n.tpp = $tpp AS a, n.units = $units AS b, n.tpp IN $list AS c,
      n.units IN $list AS d, n.tpp < $tpp AS e, n.units >= $half AS f, n.units = 3.0 AS g`,
    parameters: { tpp: 2368, units: 3, list: [2368, 3, 0.5], half: 2.5 },
    rows: [[true, true, true, true, false, true, true]],
  },
  {
    name: "groups 1 and 1.0 together",
    text: "UNWIND $list + [1.0] AS x RETURN x, count(*) AS count ORDER BY x",
    parameters: { list: [1, 1.5, 1] },
    rows: [
      [1, 3],
      [1.5, 1],
    ],
  },
  {
    name: "divides whole parameters as integers, and as floats when told",
    text: "RETURN $a / 2 AS whole, 1.0 * $a / 2 AS exact, toFloat($a) / 2 AS told, $b / 2 AS fraction",
    parameters: { a: 7, b: 7.5 },
    rows: [[3, 3.5, 3.5, 3.75]],
  },
  {
    name: "counts, averages and bounds as numbers",
    text: "MATCH (n:Chip) RETURN count(n) AS n, count(n.tpp) AS known, min(n.tpp) AS low, max(n.tpp) AS high, avg(n.units) AS mean, sum(n.units) AS sum",
    rows: [[4, 3, 2368, 15840, 3.5, 7]],
  },
  {
    name: "brings back integers up to 2^53 - 1 and large floats",
    text: "RETURN $a AS a, $b AS b, $c AS c, $d AS d",
    parameters: { a: 9007199254740991, b: 1e21, c: -5, d: 0.1 },
    rows: [[9007199254740991, 1e21, -5, 0.1]],
  },
];
