MATCH (deal0:Deal) WHERE deal0.live = true AND EXISTS { MATCH (deal0)<-[edge0:MENTIONS]-(claim0:Claim) WHERE claim0.live = true AND claim0.attributionKind = $param0 }
WITH deal0 ORDER BY deal0.id LIMIT $param1
RETURN deal0.name AS column0
