MATCH (agency0:Agency) WHERE any(at0 IN range(0, size(coalesce(agency0.claimDocuments, [])) - 1) WHERE agency0.claimDocuments[at0] IN $param0 AND agency0.claimKnownFrom[at0] <= $param1 AND agency0.claimKnownTo[at0] > $param1) AND EXISTS { MATCH (agency0)<-[edge0:ASKED]-(person0:Person) WHERE any(at1 IN range(0, size(coalesce(edge0.claimDocuments, [])) - 1) WHERE edge0.claimDocuments[at1] IN $param0 AND edge0.claimKnownFrom[at1] <= $param1 AND edge0.claimKnownTo[at1] > $param1) AND any(at2 IN range(0, size(coalesce(person0.claimDocuments, [])) - 1) WHERE person0.claimDocuments[at2] IN $param0 AND person0.claimKnownFrom[at2] <= $param1 AND person0.claimKnownTo[at2] > $param1) AND person0.name IN $param2 }
WITH agency0 ORDER BY agency0.id LIMIT $param3
CALL (agency0) {
  MATCH (agency0)<-[edge1:HOLDS_OFFICE_AT]-(person1:Person) WHERE any(at3 IN range(0, size(coalesce(edge1.claimDocuments, [])) - 1) WHERE edge1.claimDocuments[at3] IN $param0 AND edge1.claimKnownFrom[at3] <= $param1 AND edge1.claimKnownTo[at3] > $param1) AND any(at4 IN range(0, size(coalesce(person1.claimDocuments, [])) - 1) WHERE person1.claimDocuments[at4] IN $param0 AND person1.claimKnownFrom[at4] <= $param1 AND person1.claimKnownTo[at4] > $param1)
  WITH person1, edge1 ORDER BY person1.id, edge1.id LIMIT $param4
  RETURN collect([edge1.head, edge1.title, person1.kind, person1.name]) AS page0
}
RETURN agency0.name AS column0, page0 AS column1
