MATCH (organization0:Organization) WHERE any(at0 IN range(0, size(coalesce(organization0.claimDocuments, [])) - 1) WHERE organization0.claimDocuments[at0] IN $param0 AND organization0.claimKnownFrom[at0] <= $param1 AND organization0.claimKnownTo[at0] > $param1)
CALL (organization0) {
  MATCH (organization0)-[edge0:DESIGNS]->(product0:Product) WHERE any(at1 IN range(0, size(coalesce(edge0.claimDocuments, [])) - 1) WHERE edge0.claimDocuments[at1] IN $param0 AND edge0.claimKnownFrom[at1] <= $param1 AND edge0.claimKnownTo[at1] > $param1) AND any(at2 IN range(0, size(coalesce(product0.claimDocuments, [])) - 1) WHERE product0.claimDocuments[at2] IN $param0 AND product0.claimKnownFrom[at2] <= $param1 AND product0.claimKnownTo[at2] > $param1)
  RETURN count(product0) AS related0
}
WITH organization0, related0 ORDER BY related0 DESC, organization0.id LIMIT $param2
CALL (organization0) {
  MATCH (organization0)-[edge1:DESIGNS]->(product1:Product) WHERE any(at3 IN range(0, size(coalesce(edge1.claimDocuments, [])) - 1) WHERE edge1.claimDocuments[at3] IN $param0 AND edge1.claimKnownFrom[at3] <= $param1 AND edge1.claimKnownTo[at3] > $param1) AND any(at4 IN range(0, size(coalesce(product1.claimDocuments, [])) - 1) WHERE product1.claimDocuments[at4] IN $param0 AND product1.claimKnownFrom[at4] <= $param1 AND product1.claimKnownTo[at4] > $param1)
  RETURN count(product1) AS count0
}
RETURN organization0.kind AS column0, organization0.name AS column1, count0 AS column2
