MATCH (entity0:Entity) WHERE entity0.live = true AND EXISTS { MATCH (entity0)<-[edge0:MENTIONS]-(claim0:Claim) WHERE claim0.live = true AND claim0.attributionKind <> $param0 AND claim0.modality = $param1 }
WITH entity0 ORDER BY entity0.id LIMIT $param2
RETURN entity0.kind AS column0, entity0.name AS column1

MATCH (claim0:Claim) WHERE claim0.live = true AND $param0 IN coalesce(claim0.tokens, [])
WITH claim0 ORDER BY claim0.id LIMIT $param1
RETURN claim0.id AS column0, claim0.statement AS column1
