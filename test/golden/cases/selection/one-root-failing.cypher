MATCH (name0:Name) WHERE name0.key = $param0
MATCH (chip0:Chip)-[edge0:NAMED]->(name0) WHERE chip0.live = true
WITH DISTINCT chip0
RETURN chip0.name AS column0, chip0.id AS column1

MATCH (name0:Name) WHERE name0.key = $param0
MATCH (chip0:Chip)-[edge0:NAMED]->(name0) WHERE chip0.live = true
WITH DISTINCT chip0
RETURN chip0.name AS column0, chip0.id AS column1
