MATCH (observation0:Observation) WHERE any(at0 IN range(0, size(coalesce(observation0.claimDocuments, [])) - 1) WHERE observation0.claimDocuments[at0] IN $param0 AND observation0.claimKnownFrom[at0] <= $param1 AND observation0.claimKnownTo[at0] > $param1) AND EXISTS { MATCH (observation0)-[edge0:OBSERVED_BY]->(claim0:Claim) MATCH (claim0)-[edge1:REPORTED_BY]->(entity0:Entity) WHERE any(at1 IN range(0, size(coalesce(claim0.claimDocuments, [])) - 1) WHERE claim0.claimDocuments[at1] IN $param0 AND claim0.claimKnownFrom[at1] <= $param1 AND claim0.claimKnownTo[at1] > $param1) AND any(at2 IN range(0, size(coalesce(entity0.claimDocuments, [])) - 1) WHERE entity0.claimDocuments[at2] IN $param0 AND entity0.claimKnownFrom[at2] <= $param1 AND entity0.claimKnownTo[at2] > $param1) AND entity0.name = $param2 } AND observation0.metric = $param3
WITH observation0 ORDER BY observation0.id LIMIT $param4
CALL (observation0) {
  MATCH (observation0)<-[edge2:OBSERVED]-(entity1:Entity) WHERE any(at3 IN range(0, size(coalesce(entity1.claimDocuments, [])) - 1) WHERE entity1.claimDocuments[at3] IN $param0 AND entity1.claimKnownFrom[at3] <= $param1 AND entity1.claimKnownTo[at3] > $param1)
  WITH entity1 ORDER BY entity1.id LIMIT 1
  RETURN collect([entity1.kind, entity1.name]) AS one0
}
CALL (observation0) {
  MATCH (observation0)-[edge3:OBSERVED_BY]->(claim1:Claim) WHERE any(at4 IN range(0, size(coalesce(claim1.claimDocuments, [])) - 1) WHERE claim1.claimDocuments[at4] IN $param0 AND claim1.claimKnownFrom[at4] <= $param1 AND claim1.claimKnownTo[at4] > $param1)
  WITH claim1, edge3 ORDER BY claim1.id, edge3.id LIMIT $param5
  CALL (claim1) {
    MATCH (claim1)-[edge4:HAS_OBJECT]->(entity2:Entity) WHERE any(at5 IN range(0, size(coalesce(entity2.claimDocuments, [])) - 1) WHERE entity2.claimDocuments[at5] IN $param0 AND entity2.claimKnownFrom[at5] <= $param1 AND entity2.claimKnownTo[at5] > $param1)
    WITH entity2 ORDER BY entity2.id LIMIT 1
    RETURN collect([entity2.kind, entity2.name]) AS one1
  }
  RETURN collect([one1, claim1.paragraph]) AS page0
}
RETURN observation0.value AS column0, observation0.unit AS column1, one0 AS column2, page0 AS column3
