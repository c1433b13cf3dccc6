MATCH (name0:Name) WHERE name0.key = $param0
MATCH (chip0:Chip)-[edge0:NAMED]->(name0) WHERE any(at0 IN range(0, size(coalesce(chip0.claimDocuments, [])) - 1) WHERE chip0.claimDocuments[at0] IN $param1 AND chip0.claimKnownFrom[at0] <= $param2 AND chip0.claimKnownTo[at0] > $param2)
WITH DISTINCT chip0
CALL (chip0) {
  MATCH (chip0)-[edge1:HAS_STATE]->(state0:State) WHERE any(at1 IN range(0, size(coalesce(state0.claimDocuments, [])) - 1) WHERE state0.claimDocuments[at1] IN $param1 AND state0.claimKnownFrom[at1] <= $param2 AND state0.claimKnownTo[at1] > $param2)
  WITH state0, edge1 ORDER BY state0.id, edge1.id LIMIT $param3
  RETURN collect([state0.aspect, state0.state, state0.sinceText]) AS page0
}
RETURN page0 AS column0, chip0.id AS column1
