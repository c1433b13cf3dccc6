MATCH (observation0:Observation) WHERE any(at0 IN range(0, size(coalesce(observation0.claimDocuments, [])) - 1) WHERE observation0.claimDocuments[at0] IN $param0 AND observation0.claimKnownFrom[at0] <= $param1 AND observation0.claimKnownTo[at0] > $param1) AND EXISTS { MATCH (observation0)<-[edge0:OBSERVED]-(entity0:Entity) WHERE any(at1 IN range(0, size(coalesce(entity0.claimDocuments, [])) - 1) WHERE entity0.claimDocuments[at1] IN $param0 AND entity0.claimKnownFrom[at1] <= $param1 AND entity0.claimKnownTo[at1] > $param1) AND entity0.name = $param2 } AND observation0.metric = $param3 AND observation0.periodText = $param4
WITH observation0 ORDER BY observation0.id LIMIT $param5
CALL (observation0) {
  MATCH (observation0)-[edge1:OBSERVED_BY]->(claim0:Claim) WHERE any(at2 IN range(0, size(coalesce(claim0.claimDocuments, [])) - 1) WHERE claim0.claimDocuments[at2] IN $param0 AND claim0.claimKnownFrom[at2] <= $param1 AND claim0.claimKnownTo[at2] > $param1)
  WITH claim0, edge1 ORDER BY claim0.id, edge1.id LIMIT $param6
  CALL (claim0) {
    MATCH (claim0)-[edge2:STATED_IN]->(document0:Document) WHERE any(at3 IN range(0, size(coalesce(document0.claimDocuments, [])) - 1) WHERE document0.claimDocuments[at3] IN $param0 AND document0.claimKnownFrom[at3] <= $param1 AND document0.claimKnownTo[at3] > $param1)
    WITH document0 ORDER BY document0.id LIMIT 1
    RETURN collect([document0.documentClass]) AS one0
  }
  RETURN collect([claim0.id, claim0.modality, claim0.knownFrom, one0]) AS page0
}
CALL (observation0) {
  MATCH (observation0)<-[edge3:OBSERVED]-(entity1:Entity) WHERE any(at4 IN range(0, size(coalesce(entity1.claimDocuments, [])) - 1) WHERE entity1.claimDocuments[at4] IN $param0 AND entity1.claimKnownFrom[at4] <= $param1 AND entity1.claimKnownTo[at4] > $param1)
  WITH entity1 ORDER BY entity1.id LIMIT 1
  CALL (entity1) {
    MATCH (entity1)-[edge4:OBSERVED]->(observation1:Observation) WHERE any(at5 IN range(0, size(coalesce(observation1.claimDocuments, [])) - 1) WHERE observation1.claimDocuments[at5] IN $param0 AND observation1.claimKnownFrom[at5] <= $param1 AND observation1.claimKnownTo[at5] > $param1) AND observation1.periodLatest IS NOT NULL
    WITH observation1, edge4 ORDER BY observation1.id, edge4.id LIMIT $param7
    CALL (observation1) {
      MATCH (observation1)-[edge5:OBSERVED_BY]->(claim1:Claim) WHERE any(at6 IN range(0, size(coalesce(claim1.claimDocuments, [])) - 1) WHERE claim1.claimDocuments[at6] IN $param0 AND claim1.claimKnownFrom[at6] <= $param1 AND claim1.claimKnownTo[at6] > $param1)
      WITH claim1, edge5 ORDER BY claim1.id, edge5.id LIMIT $param8
      CALL (claim1) {
        MATCH (claim1)-[edge6:STATED_IN]->(document1:Document) WHERE any(at7 IN range(0, size(coalesce(document1.claimDocuments, [])) - 1) WHERE document1.claimDocuments[at7] IN $param0 AND document1.claimKnownFrom[at7] <= $param1 AND document1.claimKnownTo[at7] > $param1)
        WITH document1 ORDER BY document1.id LIMIT 1
        RETURN collect([document1.documentClass]) AS one1
      }
      RETURN collect([claim1.id, claim1.modality, claim1.knownFrom, one1]) AS page1
    }
    CALL (observation1) {
      MATCH (observation1)-[edge7:OBSERVED_BY]->(claim2:Claim) WHERE any(at8 IN range(0, size(coalesce(claim2.claimDocuments, [])) - 1) WHERE claim2.claimDocuments[at8] IN $param0 AND claim2.claimKnownFrom[at8] <= $param1 AND claim2.claimKnownTo[at8] > $param1)
      WITH claim2, edge7 ORDER BY claim2.id, edge7.id LIMIT $param9
      RETURN collect([claim2.paragraph]) AS page2
    }
    RETURN collect([observation1.id, observation1.metric, observation1.objectText, observation1.value, observation1.valueMax, observation1.comparator, observation1.unit, observation1.qualifiersName, observation1.qualifiersValue, observation1.periodEarliest, observation1.periodLatest, observation1.periodText, page1, page2]) AS page3
  }
  RETURN collect([entity1.kind, page3]) AS one2
}
RETURN observation0.value AS column0, observation0.periodText AS column1, observation0.id AS column2, observation0.metric AS column3, observation0.objectText AS column4, observation0.valueMax AS column5, observation0.comparator AS column6, observation0.unit AS column7, observation0.qualifiersName AS column8, observation0.qualifiersValue AS column9, observation0.periodEarliest AS column10, observation0.periodLatest AS column11, page0 AS column12, one2 AS column13
