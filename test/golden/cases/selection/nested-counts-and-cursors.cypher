MATCH (name0:Name) WHERE name0.key = $param0
MATCH (company0:Company)-[edge0:NAMED]->(name0) WHERE company0.live = true
WITH DISTINCT company0
CALL (company0) {
  MATCH (company0)-[edge1:DESIGNS]->(product0:Product) WHERE edge1.live = true AND product0.live = true
  RETURN count(product0) AS count0, min(product0.name) AS count1, max(product0.name) AS count2
}
CALL (company0) {
  MATCH (company0)-[edge1:DESIGNS]->(product0:Product) WHERE edge1.live = true AND product0.live = true
  WITH product0, edge1 ORDER BY product0.name, product0.id, edge1.id LIMIT $param1
  CALL (edge1) {
    UNWIND edge1.claimIds AS id0
    MATCH (claim0:Claim) WHERE claim0.id = id0 AND claim0.live = true
    WITH claim0 ORDER BY claim0.id
    RETURN collect([claim0.id, claim0.paragraph]) AS claims0
  }
  RETURN collect([product0.name, product0.id, edge1.id, [at0 IN range(0, size(coalesce(edge1.claimDocuments, [])) - 1) WHERE edge1.claimKnownFrom[at0] <= $param2 AND edge1.claimKnownTo[at0] > $param2 | edge1.claimPlaces[at0]], claims0, product0.kind]) AS page0
}
RETURN count0 AS column0, count1 AS column1, count2 AS column2, page0 AS column3, company0.id AS column4
