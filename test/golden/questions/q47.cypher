MATCH (claim0:Claim) WHERE claim0.live = true AND claim0.predicate IN $param0
WITH claim0 ORDER BY claim0.id LIMIT $param1
CALL (claim0) {
  MATCH (claim0)-[edge0:REPORTED_BY]->(entity0:Entity) WHERE entity0.live = true
  WITH entity0 ORDER BY entity0.id LIMIT 1
  RETURN collect([entity0.kind, entity0.name]) AS one0
}
RETURN claim0.predicate AS column0, claim0.sourceCount AS column1, claim0.attributionKind AS column2, one0 AS column3
