CALL () {
  MATCH (name0:Name) WHERE name0.key CONTAINS $param0
  MATCH (entity0:Entity)-[edge0:NAMED]->(name0)
  WITH entity0, min(CASE WHEN name0.key = $param0 THEN 0 WHEN name0.key STARTS WITH $param0 THEN 1 ELSE 2 END) AS match0
  WITH entity0, match0 WHERE entity0.live = true
  WITH entity0, match0 ORDER BY match0, entity0.kind, entity0.id LIMIT $param1
  CALL (entity0) {
    MATCH (entity0:Entity)-[edge1:NAMED]->(name1) WHERE name1.key CONTAINS $param0
    WITH name1 ORDER BY CASE WHEN name1.key = $param0 THEN 0 WHEN name1.key STARTS WITH $param0 THEN 1 ELSE 2 END, CASE WHEN name1.text = $param2 THEN 0 ELSE 1 END, name1.id LIMIT 1
    RETURN collect([name1.text, name1.language, name1.script, name1.region]) AS matched0
  }
  RETURN collect([match0, matched0, entity0.kind, entity0.id]) AS rows0
}
CALL () {
  MATCH (name2:Name) WHERE name2.key CONTAINS $param3
  MATCH (entity1:Entity)-[edge2:NAMED]->(name2)
  WITH entity1, min(CASE WHEN name2.key = $param3 THEN 0 WHEN name2.key STARTS WITH $param3 THEN 1 ELSE 2 END) AS match1
  WITH entity1, match1 WHERE entity1.live = true
  WITH entity1, match1 ORDER BY match1, entity1.kind, entity1.id LIMIT $param4
  CALL (entity1) {
    MATCH (entity1:Entity)-[edge3:NAMED]->(name3) WHERE name3.key CONTAINS $param3
    WITH name3 ORDER BY CASE WHEN name3.key = $param3 THEN 0 WHEN name3.key STARTS WITH $param3 THEN 1 ELSE 2 END, CASE WHEN name3.text = $param5 THEN 0 ELSE 1 END, name3.id LIMIT 1
    RETURN collect([name3.text, name3.language, name3.script, name3.region]) AS matched1
  }
  RETURN collect([match1, matched1, entity1.kind, entity1.id]) AS rows1
}
RETURN rows0, rows1
