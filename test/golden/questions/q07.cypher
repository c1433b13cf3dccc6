MATCH (chip0:Chip) WHERE chip0.live = true AND EXISTS { MATCH (chip0)<-[edge0:DESIGNS]-(organization0:Organization) WHERE edge0.live = true AND organization0.live = true AND organization0.name = $param0 }
WITH chip0 ORDER BY chip0.id LIMIT $param1
RETURN chip0.name AS column0, chip0.nameZh AS column1
