MATCH (name0:Name) WHERE name0.key = $param0
MATCH (chip0:Chip)-[edge0:NAMED]->(name0) WHERE chip0.live = true
WITH DISTINCT chip0
CALL (chip0) {
  MATCH (chip0)<-[edge1:DESIGNS]-(organization0:Organization) WHERE edge1.live = true AND organization0.live = true
  WITH organization0, edge1 ORDER BY organization0.id, edge1.id LIMIT $param1
  RETURN collect([organization0.kind, organization0.name]) AS page0
}
RETURN chip0.tpp AS column0, chip0.fp16 AS column1, chip0.name AS column2, page0 AS column3, chip0.nameZh AS column4, chip0.id AS column5
