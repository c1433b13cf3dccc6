CALL () {
  MATCH (company0:Company) WHERE company0.live = true AND COUNT { MATCH (company0)-[edge0:DESIGNS]->(product0:Product) WHERE edge0.live = true AND product0.live = true } >= $param0
  RETURN count(company0) AS count0
}
CALL () {
  MATCH (company0:Company) WHERE company0.live = true AND COUNT { MATCH (company0)-[edge0:DESIGNS]->(product0:Product) WHERE edge0.live = true AND product0.live = true } >= $param0
  WITH company0 ORDER BY company0.id LIMIT $param1
  CALL (company0) {
    MATCH (company0)-[edge1:DESIGNS]->(product1:Product) WHERE edge1.live = true AND product1.live = true
    RETURN count(product1) AS count1
  }
  RETURN collect([company0.name, count1]) AS page0
}
RETURN count0, page0
