MATCH (claim0:Claim) WHERE claim0.live = true AND EXISTS { MATCH (claim0)-[edge0:STATED_IN]->(document0:Document) WHERE document0.live = true AND document0.id = $param0 } AND claim0.predicate <> $param1 AND EXISTS { MATCH (claim0)-[edge1:HAS_SUBJECT]->(entity0:Entity) WHERE entity0.live = true AND entity0.name = $param2 }
WITH claim0 ORDER BY claim0.id LIMIT $param3
CALL (claim0) {
  MATCH (claim0)-[edge2:HAS_SUBJECT]->(entity1:Entity) WHERE entity1.live = true
  WITH entity1 ORDER BY entity1.id LIMIT 1
  RETURN collect([entity1.kind, entity1.name]) AS one0
}
CALL (claim0) {
  MATCH (claim0)-[edge3:HAS_OBJECT]->(entity2:Entity) WHERE entity2.live = true
  WITH entity2 ORDER BY entity2.id LIMIT 1
  RETURN collect([entity2.kind, entity2.name]) AS one1
}
CALL (claim0) {
  MATCH (claim0)-[edge4:STATED_IN]->(document1:Document) WHERE document1.live = true
  WITH document1 ORDER BY document1.id LIMIT 1
  RETURN collect([document1.name]) AS one2
}
RETURN claim0.key AS column0, claim0.paragraph AS column1, one0 AS column2, one1 AS column3, one2 AS column4
