CALL () {
  MATCH (policy0:Policy) WHERE any(at0 IN range(0, size(coalesce(policy0.claimDocuments, [])) - 1) WHERE policy0.claimDocuments[at0] IN $param0 AND policy0.claimKnownFrom[at0] <= $param1 AND policy0.claimKnownTo[at0] > $param1) AND policy0.name = $param2 AND EXISTS { MATCH (policy0)-[edge0:PERMITS]->(product0:Product) WHERE any(at1 IN range(0, size(coalesce(edge0.claimDocuments, [])) - 1) WHERE edge0.claimDocuments[at1] IN $param0 AND edge0.claimKnownFrom[at1] <= $param1 AND edge0.claimKnownTo[at1] > $param1) AND any(at2 IN range(0, size(coalesce(product0.claimDocuments, [])) - 1) WHERE product0.claimDocuments[at2] IN $param0 AND product0.claimKnownFrom[at2] <= $param1 AND product0.claimKnownTo[at2] > $param1) AND product0.name = $param3 }
  RETURN count(policy0) AS count0
}
RETURN count0
