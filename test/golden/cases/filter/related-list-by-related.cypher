MATCH (company0:Company) WHERE company0.live = true AND company0.name = $param0
WITH company0 ORDER BY company0.id LIMIT $param1
CALL (company0) {
  MATCH (company0)-[edge0:DESIGNS]->(product0:Product) WHERE edge0.live = true AND product0.live = true AND COUNT { MATCH (product0)<-[edge1:DESIGNS]-(organization0:Organization) WHERE edge1.live = true AND organization0.live = true } = 1 AND COUNT { MATCH (product0)<-[edge2:PERMITS]-(policy0:Policy) WHERE edge2.live = true AND policy0.live = true } = 0
  RETURN count(product0) AS count0
}
CALL (company0) {
  MATCH (company0)-[edge0:DESIGNS]->(product0:Product) WHERE edge0.live = true AND product0.live = true AND COUNT { MATCH (product0)<-[edge1:DESIGNS]-(organization0:Organization) WHERE edge1.live = true AND organization0.live = true } = 1 AND COUNT { MATCH (product0)<-[edge2:PERMITS]-(policy0:Policy) WHERE edge2.live = true AND policy0.live = true } = 0
  WITH product0, edge0 ORDER BY product0.id, edge0.id LIMIT $param2
  RETURN collect([product0.kind, product0.name]) AS page0
}
RETURN count0 AS column0, page0 AS column1
