MATCH (name0:Name) WHERE name0.key = $param0
MATCH (company0:Company)-[edge0:NAMED]->(name0) WHERE any(at0 IN range(0, size(coalesce(company0.claimDocuments, [])) - 1) WHERE NOT (company0.claimDocuments[at0] IN $param1) AND company0.claimKnownFrom[at0] <= $param2 AND company0.claimKnownTo[at0] > $param2)
WITH DISTINCT company0
CALL (company0) {
  MATCH (company0)-[edge1:DESIGNS]->(product0:Product) WHERE any(at1 IN range(0, size(coalesce(edge1.claimDocuments, [])) - 1) WHERE NOT (edge1.claimDocuments[at1] IN $param1) AND edge1.claimKnownFrom[at1] <= $param2 AND edge1.claimKnownTo[at1] > $param2) AND any(at2 IN range(0, size(coalesce(product0.claimDocuments, [])) - 1) WHERE NOT (product0.claimDocuments[at2] IN $param1) AND product0.claimKnownFrom[at2] <= $param2 AND product0.claimKnownTo[at2] > $param2)
  RETURN count(product0) AS count0
}
CALL (company0) {
  MATCH (company0)-[edge1:DESIGNS]->(product0:Product) WHERE any(at1 IN range(0, size(coalesce(edge1.claimDocuments, [])) - 1) WHERE NOT (edge1.claimDocuments[at1] IN $param1) AND edge1.claimKnownFrom[at1] <= $param2 AND edge1.claimKnownTo[at1] > $param2) AND any(at2 IN range(0, size(coalesce(product0.claimDocuments, [])) - 1) WHERE NOT (product0.claimDocuments[at2] IN $param1) AND product0.claimKnownFrom[at2] <= $param2 AND product0.claimKnownTo[at2] > $param2)
  WITH product0, edge1 ORDER BY product0.id, edge1.id LIMIT $param3
  CALL (edge1) {
    UNWIND edge1.claimIds AS id0
    MATCH (claim0:Claim) WHERE claim0.id = id0 AND any(at3 IN range(0, size(coalesce(claim0.claimDocuments, [])) - 1) WHERE NOT (claim0.claimDocuments[at3] IN $param1) AND claim0.claimKnownFrom[at3] <= $param2 AND claim0.claimKnownTo[at3] > $param2)
    WITH claim0 ORDER BY claim0.id
    RETURN collect([claim0.id]) AS claims0
  }
  RETURN collect([[at4 IN range(0, size(coalesce(edge1.claimDocuments, [])) - 1) WHERE NOT (edge1.claimDocuments[at4] IN $param1) AND edge1.claimKnownFrom[at4] <= $param2 AND edge1.claimKnownTo[at4] > $param2 | edge1.claimPlaces[at4]], claims0, product0.kind, product0.name]) AS page0
}
CALL (company0) {
  MATCH (company0)<-[edge2:COVERS]-(document0:Document) WHERE any(at5 IN range(0, size(coalesce(edge2.claimDocuments, [])) - 1) WHERE NOT (edge2.claimDocuments[at5] IN $param1) AND edge2.claimKnownFrom[at5] <= $param2 AND edge2.claimKnownTo[at5] > $param2) AND any(at6 IN range(0, size(coalesce(document0.claimDocuments, [])) - 1) WHERE NOT (document0.claimDocuments[at6] IN $param1) AND document0.claimKnownFrom[at6] <= $param2 AND document0.claimKnownTo[at6] > $param2)
  WITH document0, edge2 ORDER BY document0.id, edge2.id LIMIT $param4
  RETURN collect([document0.id]) AS page1
}
CALL (company0) {
  MATCH (company0)<-[edge3:MENTIONS]-(claim1:Claim) WHERE any(at7 IN range(0, size(coalesce(claim1.claimDocuments, [])) - 1) WHERE NOT (claim1.claimDocuments[at7] IN $param1) AND claim1.claimKnownFrom[at7] <= $param2 AND claim1.claimKnownTo[at7] > $param2)
  RETURN count(claim1) AS count1
}
RETURN company0.name AS column0, count0 AS column1, page0 AS column2, page1 AS column3, count1 AS column4, company0.id AS column5
