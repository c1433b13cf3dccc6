MATCH (chip0:Chip) WHERE chip0.id = $param0 AND chip0.live = true
RETURN chip0.name AS column0, chip0.id AS column1

MATCH (entity0:Entity) WHERE entity0.id = $param0 AND entity0.live = true
RETURN entity0.kind AS column0, entity0.name AS column1, entity0.id AS column2
