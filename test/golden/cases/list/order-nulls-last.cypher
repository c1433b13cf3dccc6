MATCH (chip0:Chip) WHERE chip0.live = true
WITH chip0 ORDER BY chip0.tpp IS NULL, chip0.tpp, chip0.name DESC, chip0.id LIMIT $param0
RETURN chip0.name AS column0, chip0.tpp AS column1

MATCH (chip0:Chip) WHERE chip0.live = true
WITH chip0 ORDER BY chip0.tpp IS NULL, chip0.tpp DESC, chip0.name DESC, chip0.id LIMIT $param0
RETURN chip0.name AS column0, chip0.tpp AS column1
