MATCH (name0:Name) WHERE name0.key CONTAINS $param0
MATCH (entity0:Entity)-[edge0:NAMED]->(name0) WHERE entity0.kind IN $param1
WITH entity0, min(CASE WHEN name0.key = $param0 THEN 0 WHEN name0.key STARTS WITH $param0 THEN 1 ELSE 2 END) AS match0
WITH entity0, match0 WHERE any(at0 IN range(0, size(coalesce(entity0.claimDocuments, [])) - 1) WHERE entity0.claimDocuments[at0] IN $param2 AND entity0.claimKnownFrom[at0] <= $param3 AND entity0.claimKnownTo[at0] > $param3)
WITH entity0, match0 ORDER BY match0, entity0.kind, entity0.id LIMIT $param4
CALL (entity0) {
  MATCH (entity0)-[edge1:DEPLOYED_ON]->(product0:Product) WHERE entity0:Technology AND any(at1 IN range(0, size(coalesce(edge1.claimDocuments, [])) - 1) WHERE edge1.claimDocuments[at1] IN $param2 AND edge1.claimKnownFrom[at1] <= $param3 AND edge1.claimKnownTo[at1] > $param3) AND any(at2 IN range(0, size(coalesce(product0.claimDocuments, [])) - 1) WHERE product0.claimDocuments[at2] IN $param2 AND product0.claimKnownFrom[at2] <= $param3 AND product0.claimKnownTo[at2] > $param3)
  WITH product0, edge1 ORDER BY product0.id, edge1.id LIMIT $param5
  RETURN collect([edge1.first, product0.kind, product0.name]) AS page0
}
RETURN entity0.kind AS column0, entity0.name AS column1, page0 AS column2
