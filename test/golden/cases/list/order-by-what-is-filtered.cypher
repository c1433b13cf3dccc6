MATCH (chip0:Chip) WHERE chip0.tpp IS NOT NULL AND chip0.live = true AND chip0.tpp < $param0
WITH chip0 ORDER BY chip0.tpp, chip0.id LIMIT $param1
RETURN chip0.name AS column0, chip0.tpp AS column1
