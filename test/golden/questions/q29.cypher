MATCH (name0:Name) WHERE name0.key = $param0
MATCH (company0:Company)-[edge0:NAMED]->(name0) WHERE company0.live = true
WITH DISTINCT company0
CALL (company0) {
  MATCH (company0)-[edge1:NEGOTIATES_WITH]-(organization0:Organization) WHERE edge1.live = true AND organization0.live = true
  WITH organization0, edge1 ORDER BY organization0.id, edge1.id LIMIT $param1
  CALL (organization0) {
    MATCH (organization0)-[edge2:DESIGNS]->(product0:Product) WHERE edge2.live = true AND product0.live = true
    WITH product0, edge2 ORDER BY product0.id, edge2.id LIMIT $param2
    CALL (product0) {
      MATCH (product0)<-[edge3:MANUFACTURES]-(organization1:Organization) WHERE edge3.live = true AND organization1.live = true
      WITH organization1, edge3 ORDER BY organization1.id, edge3.id LIMIT $param3
      RETURN collect([organization1.kind, organization1.name]) AS page0
    }
    RETURN collect([product0.kind, product0.name, page0]) AS page1
  }
  RETURN collect([organization0.kind, organization0.name, page1]) AS page2
}
RETURN page2 AS column0, company0.id AS column1
