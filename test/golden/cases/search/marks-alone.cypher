MATCH (name0:Name) WHERE name0.key CONTAINS $param0
MATCH (entity0:Entity)-[edge0:NAMED]->(name0)
WITH entity0, min(CASE WHEN name0.key = $param0 THEN 0 WHEN name0.key STARTS WITH $param0 THEN 1 ELSE 2 END) AS match0
WITH entity0, match0 WHERE entity0.live = true
WITH entity0, match0 ORDER BY match0, entity0.kind, entity0.id LIMIT $param1
CALL (entity0) {
  MATCH (entity0:Entity)-[edge1:NAMED]->(name1) WHERE name1.key CONTAINS $param0
  WITH name1 ORDER BY CASE WHEN name1.key = $param0 THEN 0 WHEN name1.key STARTS WITH $param0 THEN 1 ELSE 2 END, CASE WHEN name1.text = $param2 THEN 0 ELSE 1 END, name1.id LIMIT 1
  RETURN head(collect(name1.text)) AS matched0
}
RETURN matched0 AS column0
