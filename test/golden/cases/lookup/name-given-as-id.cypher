MATCH (chip0:Chip) WHERE chip0.id = $param0 AND chip0.live = true
RETURN chip0.name AS column0, chip0.id AS column1
