CALL () {
  MATCH (name0:Name) WHERE name0.key = $param0
  MATCH (company0:Company)-[edge0:NAMED]->(name0) WHERE company0.live = true
  WITH DISTINCT company0
  CALL (company0) {
    MATCH (company0)-[edge1:NEGOTIATES_WITH]-(organization0:Organization) WHERE edge1.live = true AND organization0.live = true
    WITH organization0, edge1 ORDER BY organization0.id, edge1.id LIMIT $param1
    RETURN collect([organization0.kind, organization0.name]) AS page0
  }
  RETURN collect([page0, company0.id]) AS rows0
}
CALL () {
  MATCH (name1:Name) WHERE name1.key = $param2
  MATCH (company1:Company)-[edge2:NAMED]->(name1) WHERE company1.live = true
  WITH DISTINCT company1
  CALL (company1) {
    MATCH (company1)-[edge3:NEGOTIATES_WITH]-(organization1:Organization) WHERE edge3.live = true AND organization1.live = true
    WITH organization1, edge3 ORDER BY organization1.id, edge3.id LIMIT $param3
    RETURN collect([organization1.kind, organization1.name]) AS page1
  }
  RETURN collect([page1, company1.id]) AS rows1
}
RETURN rows0, rows1
