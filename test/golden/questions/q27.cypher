MATCH (person0:Person) WHERE person0.live = true AND EXISTS { MATCH (person0)<-[edge0:HAS_SUBJECT]-(claim0:Claim) MATCH (claim0)-[edge1:HAS_OBJECT]->(entity0:Entity) WHERE claim0.live = true AND claim0.aboutEarliest = $param0 AND claim0.aboutLatest = $param1 AND claim0.predicate = $param2 AND entity0.live = true AND entity0.name = $param3 }
WITH person0 ORDER BY person0.id LIMIT $param4
RETURN person0.kind AS column0, person0.name AS column1
