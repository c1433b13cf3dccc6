CALL () {
  MATCH (official0:Official) WHERE official0.live = true AND NOT (EXISTS { MATCH (official0)-[edge0:HOLDS_OFFICE_AT]->(organization0:Organization) WHERE edge0.live = true AND organization0.live = true AND CASE WHEN edge0.title CONTAINS $param0 THEN false ELSE true END }) AND COUNT { MATCH (official0)-[edge1:HOLDS_OFFICE_AT]->(organization1:Organization) WHERE edge1.live = true AND organization1.live = true AND edge1.title IS NOT NULL } > $param1
  RETURN count(official0) AS count0
}
CALL () {
  MATCH (official0:Official) WHERE official0.live = true AND NOT (EXISTS { MATCH (official0)-[edge0:HOLDS_OFFICE_AT]->(organization0:Organization) WHERE edge0.live = true AND organization0.live = true AND CASE WHEN edge0.title CONTAINS $param0 THEN false ELSE true END }) AND COUNT { MATCH (official0)-[edge1:HOLDS_OFFICE_AT]->(organization1:Organization) WHERE edge1.live = true AND organization1.live = true AND edge1.title IS NOT NULL } > $param1
  WITH official0 ORDER BY official0.id LIMIT $param2
  RETURN collect([official0.name]) AS page0
}
RETURN count0, page0
