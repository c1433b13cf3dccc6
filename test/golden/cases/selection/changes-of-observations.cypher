MATCH (name0:Name) WHERE name0.key = $param0
MATCH (group0:Group)-[edge0:NAMED]->(name0) WHERE group0.live = true
WITH DISTINCT group0
CALL (group0) {
  MATCH (group0)-[edge1:OBSERVED]->(observation0:Observation) WHERE observation0.live = true
  WITH observation0, edge1 ORDER BY observation0.id, edge1.id LIMIT $param1
  CALL (observation0) {
    MATCH (observation0)-[edge2:OBSERVED_BY]->(claim0:Claim) WHERE claim0.live = true
    WITH claim0, edge2 ORDER BY claim0.id, edge2.id LIMIT $param2
    CALL (claim0) {
      MATCH (claim0)-[edge3:STATED_IN]->(document0:Document) WHERE document0.live = true
      WITH document0 ORDER BY document0.id LIMIT 1
      RETURN collect([document0.documentClass]) AS one0
    }
    RETURN collect([claim0.id, claim0.modality, claim0.knownFrom, one0]) AS page0
  }
  CALL (observation0) {
    MATCH (observation0)<-[edge4:OBSERVED]-(entity0:Entity) WHERE entity0.live = true
    WITH entity0 ORDER BY entity0.id LIMIT 1
    CALL (entity0) {
      MATCH (entity0)-[edge5:OBSERVED]->(observation1:Observation) WHERE observation1.live = true AND observation1.periodLatest IS NOT NULL
      WITH observation1, edge5 ORDER BY observation1.id, edge5.id LIMIT $param3
      CALL (observation1) {
        MATCH (observation1)-[edge6:OBSERVED_BY]->(claim1:Claim) WHERE claim1.live = true
        WITH claim1, edge6 ORDER BY claim1.id, edge6.id LIMIT $param4
        CALL (claim1) {
          MATCH (claim1)-[edge7:STATED_IN]->(document1:Document) WHERE document1.live = true
          WITH document1 ORDER BY document1.id LIMIT 1
          RETURN collect([document1.documentClass]) AS one1
        }
        RETURN collect([claim1.id, claim1.modality, claim1.knownFrom, one1]) AS page1
      }
      CALL (observation1) {
        MATCH (observation1)<-[edge8:OBSERVED]-(entity1:Entity) WHERE entity1.live = true
        WITH entity1 ORDER BY entity1.id LIMIT 1
        RETURN collect([entity1.kind, entity1.name]) AS one2
      }
      RETURN collect([observation1.id, observation1.metric, observation1.objectText, observation1.value, observation1.valueMax, observation1.comparator, observation1.unit, observation1.qualifiersName, observation1.qualifiersValue, observation1.periodEarliest, observation1.periodLatest, observation1.periodText, page1, one2]) AS page2
    }
    RETURN collect([entity0.kind, page2]) AS one3
  }
  RETURN collect([observation0.value, observation0.comparator, observation0.periodText, observation0.id, observation0.metric, observation0.objectText, observation0.valueMax, observation0.unit, observation0.qualifiersName, observation0.qualifiersValue, observation0.periodEarliest, observation0.periodLatest, page0, one3]) AS page3
}
RETURN page3 AS column0, group0.id AS column1
