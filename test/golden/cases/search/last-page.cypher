MATCH (name0:Name) WHERE name0.key CONTAINS $param0
MATCH (entity0:Entity)-[edge0:NAMED]->(name0)
WITH entity0, min(CASE WHEN name0.key = $param0 THEN 0 WHEN name0.key STARTS WITH $param0 THEN 1 ELSE 2 END) AS match0
WITH entity0, match0 WHERE entity0.live = true
WITH entity0, match0 ORDER BY match0 DESC, entity0.kind DESC, entity0.id DESC LIMIT $param1
RETURN match0 AS column0, entity0.kind AS column1, entity0.name AS column2
