CALL () {
  MATCH (claim0:Claim) WHERE claim0.live = true AND EXISTS { MATCH (claim0)-[edge0:ATTRIBUTED_TO]->(entity0:Entity) WHERE entity0.live = true AND entity0.name = $param0 }
  WITH claim0 ORDER BY claim0.id LIMIT $param1
  RETURN collect([claim0.predicate, claim0.value, claim0.paragraph, claim0.attributionKind]) AS rows0
}
CALL () {
  MATCH (claim1:Claim) WHERE claim1.live = true AND EXISTS { MATCH (claim1)-[edge1:REPORTED_BY]->(entity1:Entity) WHERE entity1.live = true AND entity1.name = $param2 } AND claim1.sourceCount >= $param3
  WITH claim1 ORDER BY claim1.id LIMIT $param4
  RETURN collect([claim1.predicate, claim1.sourceCount]) AS rows1
}
RETURN rows0, rows1
