CALL () {
  MATCH (company0:Company) WHERE company0.live = true AND EXISTS { MATCH (company0)-[edge0:DESIGNS]->(product0:Product) WHERE edge0.live = true AND product0.live = true AND product0:Chip AND product0.tpp > $param0 AND COUNT { MATCH (product0)<-[edge1:DESIGNS]-(organization0:Organization) WHERE edge1.live = true AND organization0.live = true AND CASE WHEN organization0.country = $param1 THEN false ELSE true END } = 0 AND COUNT { MATCH (product0)<-[edge2:PERMITS]-(policy0:Policy) WHERE edge2.live = true AND policy0.live = true } = 0 }
  RETURN count(company0) AS count0
}
CALL () {
  MATCH (company0:Company) WHERE company0.live = true AND EXISTS { MATCH (company0)-[edge0:DESIGNS]->(product0:Product) WHERE edge0.live = true AND product0.live = true AND product0:Chip AND product0.tpp > $param0 AND COUNT { MATCH (product0)<-[edge1:DESIGNS]-(organization0:Organization) WHERE edge1.live = true AND organization0.live = true AND CASE WHEN organization0.country = $param1 THEN false ELSE true END } = 0 AND COUNT { MATCH (product0)<-[edge2:PERMITS]-(policy0:Policy) WHERE edge2.live = true AND policy0.live = true } = 0 }
  WITH company0 ORDER BY company0.id LIMIT $param2
  RETURN collect([company0.name]) AS page0
}
RETURN count0, page0
