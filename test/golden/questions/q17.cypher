CALL () {
  MATCH (chip0:Chip) WHERE any(at0 IN range(0, size(coalesce(chip0.claimDocuments, [])) - 1) WHERE chip0.claimDocuments[at0] IN $param0 AND chip0.claimKnownFrom[at0] <= $param1 AND chip0.claimKnownTo[at0] > $param1) AND EXISTS { MATCH (chip0)<-[edge0:DESIGNS]-(organization0:Organization) WHERE any(at1 IN range(0, size(coalesce(edge0.claimDocuments, [])) - 1) WHERE edge0.claimDocuments[at1] IN $param0 AND edge0.claimKnownFrom[at1] <= $param1 AND edge0.claimKnownTo[at1] > $param1) AND any(at2 IN range(0, size(coalesce(organization0.claimDocuments, [])) - 1) WHERE organization0.claimDocuments[at2] IN $param0 AND organization0.claimKnownFrom[at2] <= $param1 AND organization0.claimKnownTo[at2] > $param1) AND organization0.country = $param2 }
  RETURN count(chip0) AS count0
}
CALL () {
  MATCH (chip0:Chip) WHERE any(at0 IN range(0, size(coalesce(chip0.claimDocuments, [])) - 1) WHERE chip0.claimDocuments[at0] IN $param0 AND chip0.claimKnownFrom[at0] <= $param1 AND chip0.claimKnownTo[at0] > $param1) AND EXISTS { MATCH (chip0)<-[edge0:DESIGNS]-(organization0:Organization) WHERE any(at1 IN range(0, size(coalesce(edge0.claimDocuments, [])) - 1) WHERE edge0.claimDocuments[at1] IN $param0 AND edge0.claimKnownFrom[at1] <= $param1 AND edge0.claimKnownTo[at1] > $param1) AND any(at2 IN range(0, size(coalesce(organization0.claimDocuments, [])) - 1) WHERE organization0.claimDocuments[at2] IN $param0 AND organization0.claimKnownFrom[at2] <= $param1 AND organization0.claimKnownTo[at2] > $param1) AND organization0.country = $param2 }
  WITH chip0 ORDER BY chip0.id LIMIT $param3
  RETURN collect([chip0.name]) AS page0
}
RETURN count0, page0
