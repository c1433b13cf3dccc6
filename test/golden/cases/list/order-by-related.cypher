MATCH (chip0:Chip) WHERE chip0.live = true
CALL (chip0) {
  MATCH (chip0)-[edge0:VARIANT_OF]->(chip1:Chip) WHERE edge0.live = true AND chip1.live = true
  WITH chip1 ORDER BY chip1.id LIMIT 1
  RETURN head(collect(chip1.name)) AS related0
}
CALL (chip0) {
  MATCH (chip0)<-[edge1:DESIGNS]-(organization0:Organization) WHERE edge1.live = true AND organization0.live = true
  RETURN count(organization0) AS related1
}
WITH chip0, related0, related1 ORDER BY related0 IS NULL, related0 DESC, related1 DESC, chip0.id LIMIT $param0
CALL (chip0) {
  MATCH (chip0)-[edge2:VARIANT_OF]->(chip2:Chip) WHERE edge2.live = true AND chip2.live = true
  WITH chip2 ORDER BY chip2.id LIMIT 1
  RETURN collect([chip2.name]) AS one0
}
RETURN related0 AS column0, related1 AS column1, chip0.id AS column2, chip0.name AS column3, one0 AS column4
