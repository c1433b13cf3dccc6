MATCH (agency0:Agency) WHERE agency0.live = true
CALL (agency0) {
  MATCH (agency0)<-[edge0:HOLDS_OFFICE_AT]-(person0:Person) WHERE edge0.live = true AND person0.live = true
  RETURN count(person0) AS related0
}
WITH agency0, related0 ORDER BY related0 DESC, agency0.id LIMIT $param0
CALL (agency0) {
  MATCH (agency0)<-[edge1:HOLDS_OFFICE_AT]-(person1:Person) WHERE edge1.live = true AND person1.live = true
  WITH person1, edge1 ORDER BY edge1.title IS NULL, edge1.title DESC, person1.id, edge1.id LIMIT $param1
  RETURN collect([edge1.title, person1.id, edge1.id, person1.kind, person1.name]) AS page0
}
RETURN agency0.name AS column0, page0 AS column1
