MATCH (name0:Name) WHERE name0.key = $param0
MATCH (company0:Company)-[edge0:NAMED]->(name0) WHERE company0.live = true
WITH DISTINCT company0
CALL (company0) {
  MATCH (company0)-[edge1:DESIGNS]->(product0:Product) WHERE edge1.live = true AND product0.live = true
  WITH product0, edge1 ORDER BY product0.id, edge1.id LIMIT $param1
  RETURN collect([product0.kind, product0.name]) AS page0
}
CALL (company0) {
  MATCH (company0)-[edge2:DESIGNS]->(product1:Product) WHERE edge2.live = true AND product1.live = true
  WITH product1, edge2 ORDER BY product1.name DESC, product1.id, edge2.id LIMIT $param2
  RETURN collect([product1.kind, product1.name]) AS page1
}
CALL (company0) {
  MATCH (company0)-[edge3:DESIGNS]->(product2:Product) WHERE edge3.live = true AND product2.live = true AND product2.name CONTAINS $param3
  RETURN count(product2) AS count0
}
RETURN page0 AS column0, page1 AS column1, count0 AS column2, company0.id AS column3
