CALL () {
  MATCH (official0:Official) WHERE any(at0 IN range(0, size(coalesce(official0.claimDocuments, [])) - 1) WHERE official0.claimDocuments[at0] IN $param0 AND official0.claimKnownFrom[at0] <= $param1 AND official0.claimKnownTo[at0] > $param1) AND EXISTS { MATCH (official0)-[edge0:HOLDS_OFFICE_AT]->(organization0:Organization) WHERE any(at1 IN range(0, size(coalesce(edge0.claimDocuments, [])) - 1) WHERE edge0.claimDocuments[at1] IN $param0 AND edge0.claimKnownFrom[at1] <= $param1 AND edge0.claimKnownTo[at1] > $param1) AND any(at2 IN range(0, size(coalesce(organization0.claimDocuments, [])) - 1) WHERE organization0.claimDocuments[at2] IN $param0 AND organization0.claimKnownFrom[at2] <= $param1 AND organization0.claimKnownTo[at2] > $param1) AND organization0.country = $param2 }
  RETURN count(official0) AS count0
}
CALL () {
  MATCH (official0:Official) WHERE any(at0 IN range(0, size(coalesce(official0.claimDocuments, [])) - 1) WHERE official0.claimDocuments[at0] IN $param0 AND official0.claimKnownFrom[at0] <= $param1 AND official0.claimKnownTo[at0] > $param1) AND EXISTS { MATCH (official0)-[edge0:HOLDS_OFFICE_AT]->(organization0:Organization) WHERE any(at1 IN range(0, size(coalesce(edge0.claimDocuments, [])) - 1) WHERE edge0.claimDocuments[at1] IN $param0 AND edge0.claimKnownFrom[at1] <= $param1 AND edge0.claimKnownTo[at1] > $param1) AND any(at2 IN range(0, size(coalesce(organization0.claimDocuments, [])) - 1) WHERE organization0.claimDocuments[at2] IN $param0 AND organization0.claimKnownFrom[at2] <= $param1 AND organization0.claimKnownTo[at2] > $param1) AND organization0.country = $param2 }
  WITH official0 ORDER BY official0.id LIMIT $param3
  RETURN collect([official0.name]) AS page0
}
RETURN count0, page0
