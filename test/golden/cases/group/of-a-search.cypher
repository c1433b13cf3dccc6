CALL () {
  MATCH (name0:Name) WHERE name0.key CONTAINS $param0
  MATCH (entity0:Entity)-[edge0:NAMED]->(name0)
  WITH entity0, min(CASE WHEN name0.key = $param0 THEN 0 WHEN name0.key STARTS WITH $param0 THEN 1 ELSE 2 END) AS match0
  WITH entity0, match0 WHERE entity0.live = true
  RETURN count(entity0) AS count0
}
CALL () {
  MATCH (name0:Name) WHERE name0.key CONTAINS $param0
  MATCH (entity0:Entity)-[edge1:NAMED]->(name0)
  WITH entity0, min(CASE WHEN name0.key = $param0 THEN 0 WHEN name0.key STARTS WITH $param0 THEN 1 ELSE 2 END) AS match0
  WITH entity0, match0 WHERE entity0.live = true
  WITH entity0, entity0.kind AS value0
  WITH value0, count(entity0) AS count1 ORDER BY count1 DESC, value0 LIMIT $param1
  RETURN collect([value0, count1]) AS groups0
}
RETURN count0, groups0
