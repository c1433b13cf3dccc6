MATCH (organization0:Organization) WHERE organization0.live = true AND EXISTS { MATCH (organization0)<-[edge0:ATTRIBUTED_TO]-(claim0:Claim) MATCH (claim0)-[edge1:HAS_SUBJECT]->(entity0:Entity) WHERE claim0.live = true AND claim0.predicate = $param0 AND entity0.live = true AND entity0.name = $param1 }
WITH organization0 ORDER BY organization0.id LIMIT $param2
RETURN organization0.kind AS column0, organization0.name AS column1
