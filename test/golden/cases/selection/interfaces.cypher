MATCH (entity0:Entity) WHERE entity0.name IS NOT NULL AND entity0.live = true AND entity0.name IN $param0
WITH entity0 ORDER BY entity0.name, entity0.id LIMIT $param1
CALL (entity0) {
  MATCH (entity0)<-[edge0:DESIGNS]-(organization0:Organization) WHERE entity0:Chip AND edge0.live = true AND organization0.live = true
  WITH organization0, edge0 ORDER BY organization0.id, edge0.id LIMIT $param2
  RETURN collect([organization0.kind, organization0.name]) AS page0
}
CALL (entity0) {
  MATCH (entity0)<-[edge1:DESIGNS]-(organization1:Organization) WHERE entity0.kind IN $param3 AND edge1.live = true AND organization1.live = true
  WITH organization1, edge1 ORDER BY organization1.id, edge1.id LIMIT $param4
  RETURN collect([organization1.kind, organization1.name]) AS page1
}
CALL (entity0) {
  MATCH (entity0)-[edge2:DESIGNS]->(product0:Product) WHERE entity0:Company AND edge2.live = true AND product0.live = true
  RETURN count(product0) AS count0
}
CALL (entity0) {
  MATCH (entity0)-[edge3:MEMBER_OF]->(entity1:Entity) WHERE entity0:Person AND edge3.live = true AND entity1.live = true
  WITH entity1, edge3 ORDER BY entity1.id, edge3.id LIMIT $param5
  RETURN collect([entity1.kind, entity1.name]) AS page2
}
RETURN entity0.kind AS column0, entity0.name AS column1, entity0.tpp AS column2, entity0.nameZh AS column3, page0 AS column4, page1 AS column5, entity0.country AS column6, count0 AS column7, entity0.named AS column8, page2 AS column9
