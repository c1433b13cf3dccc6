CALL () {
  MATCH (company0:Company) WHERE company0.live = true AND EXISTS { MATCH (company0)-[edge0:DESIGNS]->(product0:Product) WHERE edge0.live = true AND product0.live = true }
  RETURN count(company0) AS count0
}
CALL () {
  MATCH (company0:Company) WHERE company0.live = true AND EXISTS { MATCH (company0)-[edge0:DESIGNS]->(product0:Product) WHERE edge0.live = true AND product0.live = true }
  WITH company0, company0.country AS value0, company0.name AS value1
  WITH value0, count(company0) AS count1, min(value1) AS count2, max(value1) AS count3 ORDER BY count1 DESC, value0 IS NULL, value0 LIMIT $param0
  RETURN collect([value0, count1, count2, count3]) AS groups0
}
RETURN count0, groups0
