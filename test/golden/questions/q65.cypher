MATCH (chip0:Chip) WHERE any(at0 IN range(0, size(coalesce(chip0.claimDocuments, [])) - 1) WHERE chip0.claimDocuments[at0] IN $param0 AND chip0.claimKnownFrom[at0] <= $param1 AND chip0.claimKnownTo[at0] > $param1) AND ((EXISTS { MATCH (chip0)<-[edge0:PERMITS]-(policy0:Policy) WHERE any(at1 IN range(0, size(coalesce(edge0.claimDocuments, [])) - 1) WHERE edge0.claimDocuments[at1] IN $param0 AND edge0.claimKnownFrom[at1] <= $param1 AND edge0.claimKnownTo[at1] > $param1) AND any(at2 IN range(0, size(coalesce(policy0.claimDocuments, [])) - 1) WHERE policy0.claimDocuments[at2] IN $param0 AND policy0.claimKnownFrom[at2] <= $param1 AND policy0.claimKnownTo[at2] > $param1) } AND EXISTS { MATCH (chip0)<-[edge1:RESTRICTS]-(policy1:Policy) WHERE any(at3 IN range(0, size(coalesce(edge1.claimDocuments, [])) - 1) WHERE edge1.claimDocuments[at3] IN $param0 AND edge1.claimKnownFrom[at3] <= $param1 AND edge1.claimKnownTo[at3] > $param1) AND any(at4 IN range(0, size(coalesce(policy1.claimDocuments, [])) - 1) WHERE policy1.claimDocuments[at4] IN $param0 AND policy1.claimKnownFrom[at4] <= $param1 AND policy1.claimKnownTo[at4] > $param1) }) OR EXISTS { MATCH (chip0)<-[edge2:LIFTS]-(policy2:Policy) WHERE any(at5 IN range(0, size(coalesce(edge2.claimDocuments, [])) - 1) WHERE edge2.claimDocuments[at5] IN $param0 AND edge2.claimKnownFrom[at5] <= $param1 AND edge2.claimKnownTo[at5] > $param1) AND any(at6 IN range(0, size(coalesce(policy2.claimDocuments, [])) - 1) WHERE policy2.claimDocuments[at6] IN $param0 AND policy2.claimKnownFrom[at6] <= $param1 AND policy2.claimKnownTo[at6] > $param1) })
WITH chip0 ORDER BY chip0.id LIMIT $param2
CALL (chip0) {
  MATCH (chip0)<-[edge3:RESTRICTS]-(policy3:Policy) WHERE any(at7 IN range(0, size(coalesce(edge3.claimDocuments, [])) - 1) WHERE edge3.claimDocuments[at7] IN $param0 AND edge3.claimKnownFrom[at7] <= $param1 AND edge3.claimKnownTo[at7] > $param1) AND any(at8 IN range(0, size(coalesce(policy3.claimDocuments, [])) - 1) WHERE policy3.claimDocuments[at8] IN $param0 AND policy3.claimKnownFrom[at8] <= $param1 AND policy3.claimKnownTo[at8] > $param1)
  WITH policy3, edge3 ORDER BY policy3.id, edge3.id LIMIT $param3
  RETURN collect([policy3.name]) AS page0
}
CALL (chip0) {
  MATCH (chip0)<-[edge4:PERMITS]-(policy4:Policy) WHERE any(at9 IN range(0, size(coalesce(edge4.claimDocuments, [])) - 1) WHERE edge4.claimDocuments[at9] IN $param0 AND edge4.claimKnownFrom[at9] <= $param1 AND edge4.claimKnownTo[at9] > $param1) AND any(at10 IN range(0, size(coalesce(policy4.claimDocuments, [])) - 1) WHERE policy4.claimDocuments[at10] IN $param0 AND policy4.claimKnownFrom[at10] <= $param1 AND policy4.claimKnownTo[at10] > $param1)
  WITH policy4, edge4 ORDER BY policy4.id, edge4.id LIMIT $param4
  RETURN collect([policy4.name]) AS page1
}
CALL (chip0) {
  MATCH (chip0)<-[edge5:LIFTS]-(policy5:Policy) WHERE any(at11 IN range(0, size(coalesce(edge5.claimDocuments, [])) - 1) WHERE edge5.claimDocuments[at11] IN $param0 AND edge5.claimKnownFrom[at11] <= $param1 AND edge5.claimKnownTo[at11] > $param1) AND any(at12 IN range(0, size(coalesce(policy5.claimDocuments, [])) - 1) WHERE policy5.claimDocuments[at12] IN $param0 AND policy5.claimKnownFrom[at12] <= $param1 AND policy5.claimKnownTo[at12] > $param1)
  WITH policy5, edge5 ORDER BY policy5.id, edge5.id LIMIT $param5
  RETURN collect([policy5.name]) AS page2
}
RETURN chip0.name AS column0, page0 AS column1, page1 AS column2, page2 AS column3
