MATCH (name0:Name) WHERE name0.key = $param0
MATCH (entity0:Entity)-[edge0:NAMED]->(name0) WHERE entity0.live = true
WITH DISTINCT entity0
RETURN entity0.kind AS column0, entity0.id AS column1, entity0.id AS column2
