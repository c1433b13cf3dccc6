import type { PortableCase } from "./portable-cases.js";

/** Ordering, pages, nested lists, groups, paths: how rows are put together. */
export const ROW_CASES: readonly PortableCase[] = [
  {
    name: "answers columns in the order of RETURN, nulls kept",
    text: "MATCH (n:Chip {id: 'x'}) RETURN n.name AS z, n.tpp AS a, [n.id, n.tpp] AS m, null AS b",
    rows: [["X", null, ["x", null], null]],
  },
  {
    name: "answers maps and nested lists",
    text: "MATCH (n:Chip {id: 'h20'}) RETURN {id: n.id, list: [n.units, [true]]} AS map",
    rows: [[{ id: "h20", list: [3, [true]] }]],
  },
  {
    name: "gives unicode back as it was",
    text: "MATCH (n:Agency) RETURN n.name AS name, $text AS text, n.name = $name AS same",
    parameters: { text: "昇腾 910B 🇨🇳 é \u0000 \"'\\ 𝛑", name: "商务部" },
    rows: [["商务部", "昇腾 910B 🇨🇳 é \u0000 \"'\\ 𝛑", true]],
  },
  {
    name: "answers dates and times as ISO 8601 text",
    text: `RETURN date('2024-01-02') AS a, datetime('2024-01-02T03:04:05Z') AS b,
      datetime('2024-01-02T03:04:05.250Z') AS c, localdatetime('2024-01-02T03:04:05') AS d, [date($day)] AS e`,
    parameters: { day: "2024-02-29" },
    rows: [
      [
        "2024-01-02",
        "2024-01-02T03:04:05Z",
        "2024-01-02T03:04:05.25Z",
        "2024-01-02T03:04:05",
        ["2024-02-29"],
      ],
    ],
  },
  {
    name: "orders nulls last in either direction",
    text: "MATCH (n:Chip) WITH n ORDER BY n.tpp IS NULL, n.tpp DESC, n.id RETURN collect(n.id) AS ids",
    rows: [[["h200", "y", "h20", "x"]]],
  },
  {
    name: "orders nulls last in two parts",
    text: `CALL () { MATCH (n:Chip) WHERE n.tpp IS NOT NULL WITH n ORDER BY n.tpp DESC, n.id LIMIT $limit
        RETURN n.id AS id, 0 AS part, n.tpp AS key
      UNION ALL MATCH (n:Chip) WHERE n.tpp IS NULL WITH n ORDER BY n.id LIMIT $limit
        RETURN n.id AS id, 1 AS part, null AS key }
      WITH id, part, key ORDER BY part, key DESC, id LIMIT $limit RETURN id`,
    parameters: { limit: 4 },
    rows: [["h200"], ["y"], ["h20"], ["x"]],
  },
  {
    name: "pages by the last key",
    text: `MATCH (n:Chip) WHERE (n.tpp < $value OR n.tpp IS NULL OR (n.tpp = $value AND n.id > $id))
      WITH n ORDER BY n.tpp IS NULL, n.tpp DESC, n.id LIMIT $limit RETURN n.id AS id`,
    parameters: { value: 5120, id: "y", limit: 10 },
    rows: [["h20"], ["x"]],
  },
  {
    name: "collects nested ordered lists, two levels deep",
    text: `MATCH (o:Organization) WITH o ORDER BY o.id LIMIT $first
      CALL (o) { MATCH (o)-[r:DESIGNS]->(c:Chip) WITH c, r ORDER BY c.tpp IS NULL, c.tpp DESC, c.id LIMIT $second
        CALL (c) { MATCH (c)<-[:ABOUT]-(k:Claim) WITH k ORDER BY k.rank LIMIT $second RETURN collect([k.id, k.value]) AS claims }
        RETURN collect([c.id, c.tpp, r.title, claims]) AS chips }
      RETURN o.id AS id, chips ORDER BY id`,
    parameters: { first: 10, second: 2 },
    rows: [
      [
        "c1",
        [
          [
            "h200",
            15840,
            null,
            [
              ["k8", 15840],
              ["k9", 15000],
            ],
          ],
          ["h20", 2368, null, [["k10", 2368]]],
        ],
      ],
      ["c2", [["y", 5120, "t", []]]],
      ["o1", []],
    ],
  },
  {
    name: "answers two roots in one statement",
    text: `CALL () { MATCH (c:Chip) RETURN count(c) AS count }
      CALL () { MATCH (c:Chip) WITH c ORDER BY c.id LIMIT $limit RETURN collect([c.id, c.tpp]) AS rows }
      RETURN count, rows`,
    parameters: { limit: 3 },
    rows: [
      [
        4,
        [
          ["h20", 2368],
          ["h200", 15840],
          ["x", null],
        ],
      ],
    ],
  },
  {
    name: "takes a figure of a view from the best claim",
    text: `MATCH (c:Chip) CALL (c) { MATCH (c)<-[:ABOUT]-(k:Claim) WHERE k.document IN $d
        WITH k ORDER BY k.rank LIMIT 1 RETURN collect(k.value) AS figure }
      RETURN c.id AS id, figure ORDER BY id`,
    parameters: { d: ["d1"] },
    rows: [
      ["h20", [2368]],
      ["h200", [15000]],
      ["x", []],
      ["y", []],
    ],
  },
  {
    name: "groups, with a group of nulls",
    text: "MATCH (n:Organization) RETURN n.country AS country, count(*) AS count ORDER BY country IS NULL, country",
    rows: [
      ["CN", 1],
      ["US", 1],
      [null, 1],
    ],
  },
  {
    name: "sums nothing to 0 by coalesce",
    text: "MATCH (n:Nothing) RETURN coalesce(sum(n.x), 0) AS sum, count(n) AS count, collect(n.x) AS list, max(n.x) AS high",
    rows: [[0, 0, [], null]],
  },
  {
    name: "unwinds keys with OPTIONAL MATCH, in their order",
    text: `UNWIND range(0, size($ids) - 1) AS i OPTIONAL MATCH (n:Entity) WHERE n.id = $ids[i]
      RETURN i, n.id AS id, n.country AS country ORDER BY i`,
    parameters: { ids: ["c2", "nope", "y"] },
    rows: [
      [0, "c2", "CN"],
      [1, null, null],
      [2, "y", null],
    ],
  },
  {
    name: "reads relations both ways, of several types",
    text: `MATCH (a:Entity {id: 'c1'})-[r:DESIGNS|MEMBER_OF|SUMMONED]-(b:Entity)
      RETURN b.id AS id, type(r) AS type, startNode(r).id AS start ORDER BY id`,
    rows: [
      ["g1", "MEMBER_OF", "c1"],
      ["h20", "DESIGNS", "c1"],
      ["h200", "DESIGNS", "c1"],
      ["o1", "SUMMONED", "o1"],
    ],
  },
  {
    name: "finds the shortest path whose every edge is known in the view",
    text: `MATCH (a:Entity {id: $a}), (b:Entity {id: $b}) MATCH p = shortestPath((a)-[:DESIGNS|MEMBER_OF|SUMMONED*..4]-(b))
      WHERE all(r IN relationships(p) WHERE any(i IN range(0, size(r.documents) - 1) WHERE r.documents[i] IN $d AND r.dates[i] <= date($k)))
      RETURN [n IN nodes(p) | n.id] AS nodes, [r IN relationships(p) | type(r)] AS types, length(p) AS length`,
    parameters: { a: "o1", b: "y", d: ["d1", "d2"], k: "2025-12-31" },
    rows: [[["o1", "c1", "g1", "c2", "y"], ["SUMMONED", "MEMBER_OF", "MEMBER_OF", "DESIGNS"], 4]],
  },
  {
    name: "walks one to three steps over edges of the view",
    text: `MATCH p = (a:Entity {id: $a})-[:DESIGNS|MEMBER_OF*1..3]-(b:Entity)
      WHERE all(r IN relationships(p) WHERE r.knownFrom <= date($k) AND any(x IN r.documents WHERE x IN $d))
      RETURN DISTINCT b.id AS id ORDER BY id`,
    parameters: { a: "c1", d: ["d1", "d2"], k: "2025-12-31" },
    rows: [["c2"], ["g1"], ["h20"], ["h200"], ["y"]],
  },
];
