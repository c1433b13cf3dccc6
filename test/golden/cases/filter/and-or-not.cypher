MATCH (chip0:Chip) WHERE chip0.live = true AND (chip0.tpp > $param0 OR (chip0.memoryCapacity = $param1 AND NOT (chip0.name CONTAINS $param2)))
WITH chip0 ORDER BY chip0.id LIMIT $param3
RETURN chip0.name AS column0
