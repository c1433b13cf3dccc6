CALL () {
  MATCH (company0:Company) WHERE company0.live = true AND COUNT { MATCH (company0)-[edge0:DESIGNS]->(product0:Product) WHERE edge0.live = true AND product0.live = true AND product0:Chip AND product0.tpp > $param0 } = 1
  RETURN count(company0) AS count0
}
CALL () {
  MATCH (company0:Company) WHERE company0.live = true AND COUNT { MATCH (company0)-[edge0:DESIGNS]->(product0:Product) WHERE edge0.live = true AND product0.live = true AND product0:Chip AND product0.tpp > $param0 } = 1
  WITH company0 ORDER BY company0.id LIMIT $param1
  CALL (company0) {
    MATCH (company0)-[edge1:DESIGNS]->(product1:Product) WHERE edge1.live = true AND product1.live = true AND product1:Chip AND product1.tpp > $param2
    WITH product1, edge1 ORDER BY product1.id, edge1.id LIMIT $param3
    RETURN collect([product1.kind, product1.name, product1.tpp]) AS page0
  }
  RETURN collect([company0.name, page0]) AS page1
}
RETURN count0, page1
