MATCH (chip0:Chip) WHERE chip0.live = true AND chip0.memoryCapacity >= $param0
WITH chip0 ORDER BY chip0.memoryCapacity IS NULL, chip0.memoryCapacity DESC, chip0.id LIMIT $param1
RETURN chip0.name AS column0, chip0.memoryCapacity AS column1
