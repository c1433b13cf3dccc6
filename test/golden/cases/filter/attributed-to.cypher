MATCH (claim0:Claim) WHERE claim0.live = true AND EXISTS { MATCH (claim0)-[edge0:ATTRIBUTED_TO]->(entity0:Entity) WHERE entity0.live = true AND entity0.name = $param0 }
WITH claim0 ORDER BY claim0.id LIMIT $param1
RETURN claim0.predicate AS column0, claim0.value AS column1, claim0.paragraph AS column2, claim0.attributionKind AS column3

MATCH (claim0:Claim) WHERE claim0.live = true AND EXISTS { MATCH (claim0)-[edge0:REPORTED_BY]->(entity0:Entity) WHERE entity0.live = true AND entity0.name = $param0 } AND claim0.sourceCount >= $param1
WITH claim0 ORDER BY claim0.id LIMIT $param2
RETURN claim0.predicate AS column0, claim0.sourceCount AS column1
