MATCH (name0:Name) WHERE name0.key = $param0
MATCH (chip0:Chip)-[edge0:NAMED]->(name0) WHERE chip0.live = true
WITH DISTINCT chip0
RETURN chip0.id AS column0, chip0.tpp AS column1, chip0.id AS column2

MATCH (chip0:Chip) WHERE chip0.id = $param0 AND chip0.live = true
RETURN chip0.id AS column0, chip0.name AS column1, chip0.id AS column2

MATCH (name0:Name) WHERE name0.key = $param0
MATCH (chip0:Chip)-[edge0:NAMED]->(name0) WHERE chip0.live = true
WITH DISTINCT chip0
RETURN chip0.id AS column0, chip0.id AS column1
