CALL () {
  MATCH (name0:Name) WHERE name0.key = $param0
  MATCH (chip0:Chip)-[edge0:NAMED]->(name0) WHERE chip0.live = true
  WITH DISTINCT chip0
  RETURN collect([chip0.name, chip0.id]) AS rows0
}
CALL () {
  MATCH (name1:Name) WHERE name1.key = $param1
  MATCH (chip1:Chip)-[edge1:NAMED]->(name1) WHERE chip1.live = true
  WITH DISTINCT chip1
  RETURN collect([chip1.name, chip1.id]) AS rows1
}
RETURN rows0, rows1
