MATCH (entity0:Entity) WHERE entity0.id = $param0 AND entity0.live = true
CALL (entity0) {
  MATCH (entity0)-[edge0:HOLDS_OFFICE_AT]->(organization0:Organization) WHERE entity0:Official AND edge0.live = true AND organization0.live = true
  WITH organization0, edge0 ORDER BY organization0.id, edge0.id LIMIT $param1
  RETURN collect([edge0.title, edge0.head, organization0.kind, organization0.name]) AS page0
}
RETURN entity0.kind AS column0, entity0.id AS column1, entity0.name AS column2, page0 AS column3, entity0.id AS column4
