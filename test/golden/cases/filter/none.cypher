MATCH (chip0:Chip) WHERE chip0.live = true AND EXISTS { MATCH (chip0)<-[edge0:DESIGNS]-(organization0:Organization) WHERE edge0.live = true AND organization0.live = true AND organization0.country = $param0 } AND NOT (EXISTS { MATCH (chip0)<-[edge1:RESTRICTS]-(policy0:Policy) WHERE edge1.live = true AND policy0.live = true })
WITH chip0 ORDER BY chip0.id LIMIT $param1
RETURN chip0.name AS column0
