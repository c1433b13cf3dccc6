CALL () {
  MATCH (name0:Name) WHERE name0.key = $param0
  MATCH (chip0:Chip)-[edge0:NAMED]->(name0) WHERE chip0.live = true
  WITH DISTINCT chip0
  RETURN collect([chip0.id, chip0.tpp, chip0.id]) AS rows0
}
CALL () {
  MATCH (chip1:Chip) WHERE chip1.id = $param1 AND chip1.live = true
  RETURN collect([chip1.id, chip1.name, chip1.id]) AS rows1
}
CALL () {
  MATCH (name1:Name) WHERE name1.key = $param2
  MATCH (chip2:Chip)-[edge1:NAMED]->(name1) WHERE chip2.live = true
  WITH DISTINCT chip2
  RETURN collect([chip2.id, chip2.id]) AS rows2
}
RETURN rows0, rows1, rows2
