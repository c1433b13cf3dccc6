MATCH (name0:Name) WHERE name0.key = $param0
MATCH (deal0:Deal)-[edge0:NAMED]->(name0) WHERE deal0.live = true
WITH DISTINCT deal0
CALL (deal0) {
  MATCH (deal0)-[edge1:HAS_STATE]->(state0:State) WHERE state0.live = true AND state0.aspect = $param1
  WITH state0, edge1 ORDER BY state0.id, edge1.id LIMIT $param2
  CALL (state0) {
    MATCH (state0)-[edge2:STATE_BY]->(claim0:Claim) WHERE claim0.live = true
    WITH claim0, edge2 ORDER BY claim0.id, edge2.id LIMIT $param3
    CALL (claim0) {
      MATCH (claim0)-[edge3:HAS_OBJECT]->(entity0:Entity) WHERE entity0.live = true
      WITH entity0 ORDER BY entity0.id LIMIT 1
      RETURN collect([entity0.kind, entity0.id, entity0.name]) AS one0
    }
    CALL (claim0) {
      MATCH (claim0)-[edge4:MENTIONS]->(entity1:Entity) WHERE entity1.live = true
      WITH entity1, edge4 ORDER BY entity1.id, edge4.id LIMIT $param4
      RETURN collect([entity1.kind, entity1.id, entity1.name]) AS page0
    }
    CALL (claim0) {
      MATCH (claim0)-[edge5:REPORTED_BY]->(entity2:Entity) WHERE entity2.live = true
      WITH entity2 ORDER BY entity2.id LIMIT 1
      RETURN collect([entity2.kind, entity2.name]) AS one1
    }
    RETURN collect([claim0.id, claim0.qualifiersName, claim0.qualifiersValue, one0, page0, claim0.paragraph, one1]) AS page1
  }
  RETURN collect([state0.state, state0.sinceEarliest, state0.sinceLatest, state0.sinceText, page1]) AS page2
}
RETURN deal0.name AS column0, deal0.date AS column1, page2 AS column2, deal0.id AS column3
