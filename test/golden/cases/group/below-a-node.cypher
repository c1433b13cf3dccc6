MATCH (name0:Name) WHERE name0.key = $param0
MATCH (company0:Company)-[edge0:NAMED]->(name0) WHERE company0.live = true
WITH DISTINCT company0
CALL (company0) {
  MATCH (company0)-[edge1:DESIGNS]->(product0:Product) WHERE edge1.live = true AND product0.live = true
  RETURN count(product0) AS count0
}
CALL (company0) {
  MATCH (company0)-[edge1:DESIGNS]->(product0:Product) WHERE edge1.live = true AND product0.live = true
  WITH product0, product0.kind AS value0
  WITH value0, count(product0) AS count1 ORDER BY count1 DESC, value0 LIMIT $param1
  RETURN collect([value0, count1]) AS groups0
}
CALL (company0) {
  MATCH (company0)-[edge1:DESIGNS]->(product0:Product) WHERE edge1.live = true AND product0.live = true
  WITH product0, edge1 ORDER BY product0.id, edge1.id LIMIT $param2
  RETURN collect([product0.kind, product0.name]) AS page0
}
CALL (company0) {
  MATCH (company0)<-[edge2:MENTIONS]-(claim0:Claim) WHERE claim0.live = true
  WITH claim0, claim0.modality AS value1, claim0.attributionKind AS value2
  WITH value1, value2, count(claim0) AS count2 ORDER BY count2 DESC, value1, value2 LIMIT $param3
  RETURN collect([value1, value2, count2]) AS groups1
}
RETURN count0 AS column0, groups0 AS column1, page0 AS column2, groups1 AS column3, company0.id AS column4
