MATCH (chip0:Chip) WHERE chip0.live = true AND EXISTS { MATCH (chip0)<-[edge0:DESIGNS]-(organization0:Organization) MATCH (organization0)-[edge1:DESIGNS]->(product0:Product) WHERE edge0.live = true AND organization0.live = true AND edge1.live = true AND product0.live = true AND product0.name = $param0 }
WITH chip0 ORDER BY chip0.id LIMIT $param1
RETURN chip0.name AS column0
