CALL () {
  MATCH (name0:Name) WHERE name0.key = $param0
  MATCH (company0:Company)-[edge0:NAMED]->(name0) WHERE company0.live = true
  WITH DISTINCT company0
  CALL (company0) {
    MATCH (company0)-[edge1:OBSERVED]->(observation0:Observation) WHERE observation0.live = true
    WITH observation0, edge1 ORDER BY observation0.metric, observation0.id, edge1.id LIMIT $param1
    CALL (observation0) {
      MATCH (observation0)-[edge2:OBSERVED_BY]->(claim0:Claim) WHERE claim0.live = true
      WITH claim0, edge2 ORDER BY claim0.id, edge2.id LIMIT $param2
      RETURN collect([claim0.paragraph]) AS page0
    }
    RETURN collect([observation0.metric, observation0.value, observation0.comparator, observation0.unit, observation0.periodText, page0]) AS page1
  }
  RETURN collect([page1, company0.id]) AS rows0
}
CALL () {
  MATCH (name1:Name) WHERE name1.key = $param3
  MATCH (chip0:Chip)-[edge3:NAMED]->(name1) WHERE chip0.live = true
  WITH DISTINCT chip0
  CALL (chip0) {
    MATCH (chip0)-[edge4:HAS_STATE]->(state0:State) WHERE state0.live = true
    WITH state0, edge4 ORDER BY state0.id, edge4.id LIMIT $param4
    RETURN collect([state0.aspect, state0.state, state0.sinceEarliest, state0.sinceLatest, state0.sinceText]) AS page2
  }
  RETURN collect([page2, chip0.id]) AS rows1
}
RETURN rows0, rows1
