CALL () {
  MATCH (company0:Company) WHERE company0.live = true AND NOT (EXISTS { MATCH (company0)-[edge0:DESIGNS]->(product0:Product) WHERE edge0.live = true AND product0.live = true AND CASE WHEN product0:Chip AND product0.tpp > $param0 THEN false ELSE true END }) AND COUNT { MATCH (company0)-[edge1:DESIGNS]->(product1:Product) WHERE edge1.live = true AND product1.live = true } >= $param1
  RETURN count(company0) AS count0
}
CALL () {
  MATCH (company0:Company) WHERE company0.live = true AND NOT (EXISTS { MATCH (company0)-[edge0:DESIGNS]->(product0:Product) WHERE edge0.live = true AND product0.live = true AND CASE WHEN product0:Chip AND product0.tpp > $param0 THEN false ELSE true END }) AND COUNT { MATCH (company0)-[edge1:DESIGNS]->(product1:Product) WHERE edge1.live = true AND product1.live = true } >= $param1
  WITH company0 ORDER BY company0.id LIMIT $param2
  CALL (company0) {
    MATCH (company0)-[edge2:DESIGNS]->(product2:Product) WHERE edge2.live = true AND product2.live = true
    WITH product2, edge2 ORDER BY product2.id, edge2.id LIMIT $param3
    RETURN collect([product2.kind, product2.name, product2.tpp]) AS page0
  }
  RETURN collect([company0.name, page0]) AS page1
}
RETURN count0, page1
