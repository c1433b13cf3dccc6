MATCH (name0:Name) WHERE name0.key = $param0
MATCH (company0:Company)-[edge0:NAMED]->(name0) WHERE company0.live = true
WITH DISTINCT company0
CALL (company0) {
  MATCH (company0)-[edge1:NEGOTIATES_WITH]-(organization0:Organization) WHERE edge1.live = true AND organization0.live = true
  WITH organization0, edge1 ORDER BY organization0.id, edge1.id LIMIT $param1
  RETURN collect([organization0.kind, organization0.name]) AS page0
}
RETURN page0 AS column0, company0.id AS column1

MATCH (name0:Name) WHERE name0.key = $param0
MATCH (company0:Company)-[edge0:NAMED]->(name0) WHERE company0.live = true
WITH DISTINCT company0
CALL (company0) {
  MATCH (company0)-[edge1:NEGOTIATES_WITH]-(organization0:Organization) WHERE edge1.live = true AND organization0.live = true
  WITH organization0, edge1 ORDER BY organization0.id, edge1.id LIMIT $param1
  RETURN collect([organization0.kind, organization0.name]) AS page0
}
RETURN page0 AS column0, company0.id AS column1
