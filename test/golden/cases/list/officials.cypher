MATCH (official0:Official) WHERE official0.name IS NOT NULL AND official0.live = true
WITH official0 ORDER BY official0.name, official0.id LIMIT $param0
CALL (official0) {
  MATCH (official0)-[edge0:HOLDS_OFFICE_AT]->(organization0:Organization) WHERE edge0.live = true AND organization0.live = true
  WITH organization0, edge0 ORDER BY organization0.id, edge0.id LIMIT $param1
  RETURN collect([edge0.title, edge0.head, [at0 IN range(0, size(coalesce(edge0.claimDocuments, [])) - 1) WHERE edge0.claimKnownFrom[at0] <= $param2 AND edge0.claimKnownTo[at0] > $param2 | edge0.claimPlaces[at0]], organization0.kind, organization0.name]) AS page0
}
RETURN official0.name AS column0, official0.nameZh AS column1, page0 AS column2
