MATCH (organization0:Organization) WHERE organization0.live = true
CALL (organization0) {
  MATCH (organization0)-[edge0:DESIGNS]->(product0:Product) WHERE edge0.live = true AND product0.live = true
  RETURN count(product0) AS related0
}
WITH organization0, related0 ORDER BY related0 DESC, organization0.name, organization0.id LIMIT $param0
RETURN related0 AS column0, organization0.name AS column1, organization0.id AS column2, organization0.kind AS column3
