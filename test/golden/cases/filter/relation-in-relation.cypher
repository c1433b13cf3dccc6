MATCH (chip0:Chip) WHERE chip0.live = true AND EXISTS { MATCH (chip0)<-[edge0:DESIGNS]-(organization0:Organization) MATCH (organization0)-[edge1:DESIGNS]->(product0:Product) WHERE edge0.live = true AND organization0.live = true AND COUNT { MATCH (organization0)-[edge2:MEMBER_OF]->(entity0:Entity) WHERE edge2.live = true AND entity0.live = true } = 0 AND edge1.live = true AND product0.live = true AND product0:Chip AND product0.tpp > $param0 }
WITH chip0 ORDER BY chip0.id LIMIT $param1
RETURN chip0.name AS column0
