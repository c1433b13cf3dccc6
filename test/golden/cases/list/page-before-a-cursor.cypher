MATCH (chip0:Chip) WHERE chip0.tpp IS NOT NULL AND chip0.live = true AND (chip0.tpp > $param0 OR (chip0.tpp = $param0 AND chip0.id < $param1))
WITH chip0 ORDER BY chip0.tpp, chip0.id DESC LIMIT $param2
RETURN chip0.name AS column0, chip0.tpp AS column1
