MATCH (name0:Name) WHERE name0.key CONTAINS $param0
MATCH (entity0:Entity)-[edge0:NAMED]->(name0)
WITH entity0, min(CASE WHEN name0.key = $param0 THEN 0 WHEN name0.key STARTS WITH $param0 THEN 1 ELSE 2 END) AS match0
WITH entity0, match0 WHERE entity0.live = true
WITH entity0, match0 ORDER BY match0, entity0.kind, entity0.id LIMIT $param1
CALL (entity0) {
  MATCH (entity0:Entity)-[edge1:NAMED]->(name1) WHERE name1.key CONTAINS $param0
  WITH name1 ORDER BY CASE WHEN name1.key = $param0 THEN 0 WHEN name1.key STARTS WITH $param0 THEN 1 ELSE 2 END, CASE WHEN name1.text = $param2 THEN 0 ELSE 1 END, name1.id LIMIT 1
  RETURN collect([name1.text]) AS matched0
}
CALL (entity0) {
  MATCH (entity0:Entity)-[edge2:NAMED]->(name2) WHERE name2.key CONTAINS $param0
  WITH name2 ORDER BY CASE WHEN name2.key = $param0 THEN 0 WHEN name2.key STARTS WITH $param0 THEN 1 ELSE 2 END, CASE WHEN name2.text = $param2 THEN 0 ELSE 1 END, name2.id LIMIT 1
  RETURN head(collect(name2.text)) AS matched1
}
RETURN match0 AS column0, matched0 AS column1, matched1 AS column2, entity0.kind AS column3, entity0.id AS column4
