CALL () {
  MATCH (entity0:Entity) WHERE entity0.live = true AND EXISTS { MATCH (entity0)<-[edge0:MENTIONS]-(claim0:Claim) WHERE claim0.live = true AND claim0.attributionKind <> $param0 AND claim0.modality = $param1 }
  WITH entity0 ORDER BY entity0.id LIMIT $param2
  RETURN collect([entity0.kind, entity0.name]) AS rows0
}
CALL () {
  MATCH (claim1:Claim) WHERE claim1.live = true AND $param3 IN coalesce(claim1.tokens, [])
  WITH claim1 ORDER BY claim1.id LIMIT $param4
  RETURN collect([claim1.id, claim1.statement]) AS rows1
}
RETURN rows0, rows1
