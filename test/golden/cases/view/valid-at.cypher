MATCH (name0:Name) WHERE name0.key = $param0
MATCH (chip0:Chip)-[edge0:NAMED]->(name0) WHERE any(at0 IN range(0, size(coalesce(chip0.claimDocuments, [])) - 1) WHERE chip0.claimKnownFrom[at0] <= $param1 AND chip0.claimKnownTo[at0] > $param1 AND chip0.claimValidFrom[at0] <= $param2 AND chip0.claimValidTo[at0] >= $param2)
WITH DISTINCT chip0
CALL (chip0) {
  MATCH (chip0)<-[edge1:DESIGNS]-(organization0:Organization) WHERE any(at1 IN range(0, size(coalesce(edge1.claimDocuments, [])) - 1) WHERE edge1.claimKnownFrom[at1] <= $param1 AND edge1.claimKnownTo[at1] > $param1 AND edge1.claimValidFrom[at1] <= $param2 AND edge1.claimValidTo[at1] >= $param2) AND any(at2 IN range(0, size(coalesce(organization0.claimDocuments, [])) - 1) WHERE organization0.claimKnownFrom[at2] <= $param1 AND organization0.claimKnownTo[at2] > $param1 AND organization0.claimValidFrom[at2] <= $param2 AND organization0.claimValidTo[at2] >= $param2)
  WITH organization0, edge1 ORDER BY organization0.id, edge1.id LIMIT $param3
  RETURN collect([organization0.kind, organization0.name]) AS page0
}
CALL (chip0) {
  MATCH (chip0)<-[edge2:MENTIONS]-(claim0:Claim) WHERE any(at3 IN range(0, size(coalesce(claim0.claimDocuments, [])) - 1) WHERE claim0.claimKnownFrom[at3] <= $param1 AND claim0.claimKnownTo[at3] > $param1 AND claim0.claimValidFrom[at3] <= $param2 AND claim0.claimValidTo[at3] >= $param2)
  RETURN count(claim0) AS count0
}
RETURN chip0.name AS column0, head([at4 IN range(0, size(coalesce(chip0.tppDocuments, [])) - 1) WHERE chip0.tppKnownFrom[at4] <= $param1 AND chip0.tppKnownTo[at4] > $param1 AND chip0.tppValidFrom[at4] <= $param2 AND chip0.tppValidTo[at4] >= $param2 | chip0.tppValues[at4]]) AS column1, page0 AS column2, count0 AS column3, chip0.id AS column4
