MATCH (name0:Name) WHERE name0.key = $param0
MATCH (chip0:Chip)-[edge0:NAMED]->(name0) WHERE chip0.live = true
WITH DISTINCT chip0
CALL (chip0) {
  MATCH (chip0)-[edge1:NAMED]->(name1:Name)
  RETURN count(name1) AS count0
}
CALL (chip0) {
  MATCH (chip0)-[edge1:NAMED]->(name1:Name)
  WITH name1, edge1 ORDER BY name1.key, name1.id, edge1.id LIMIT $param1
  RETURN collect([name1.text, name1.key, name1.language, name1.script, name1.region]) AS page0
}
RETURN count0 AS column0, page0 AS column1, chip0.id AS column2
