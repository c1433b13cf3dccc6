MATCH (name0:Name) WHERE name0.key CONTAINS $param0
MATCH (entity0:Entity)-[edge0:NAMED]->(name0) WHERE entity0.kind IN $param1
WITH entity0, min(CASE WHEN name0.key = $param0 THEN 0 WHEN name0.key STARTS WITH $param0 THEN 1 ELSE 2 END) AS match0
WITH entity0, match0 WHERE entity0.live = true
WITH entity0, match0 ORDER BY match0, entity0.kind, entity0.id LIMIT $param2
CALL (entity0) {
  MATCH (entity0)-[edge1:DEPLOYED_ON]->(product0:Product) WHERE edge1.live = true AND product0.live = true
  WITH product0, edge1 ORDER BY product0.id, edge1.id LIMIT $param3
  RETURN collect([edge1.first, product0.kind, product0.name]) AS page0
}
RETURN entity0.kind AS column0, entity0.name AS column1, page0 AS column2
