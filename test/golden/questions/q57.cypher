MATCH (company0:Company) WHERE any(at0 IN range(0, size(coalesce(company0.claimDocuments, [])) - 1) WHERE company0.claimDocuments[at0] IN $param0 AND company0.claimKnownFrom[at0] <= $param1 AND company0.claimKnownTo[at0] > $param1) AND EXISTS { MATCH (company0)-[edge0:HAS_STATE]->(state0:State) WHERE any(at1 IN range(0, size(coalesce(state0.claimDocuments, [])) - 1) WHERE state0.claimDocuments[at1] IN $param0 AND state0.claimKnownFrom[at1] <= $param1 AND state0.claimKnownTo[at1] > $param1) AND state0.aspect = $param2 AND state0.state = $param3 } AND EXISTS { MATCH (company0)-[edge1:HAS_STATE]->(state1:State) WHERE any(at2 IN range(0, size(coalesce(state1.claimDocuments, [])) - 1) WHERE state1.claimDocuments[at2] IN $param0 AND state1.claimKnownFrom[at2] <= $param1 AND state1.claimKnownTo[at2] > $param1) AND state1.aspect = $param4 AND state1.state <> $param5 }
WITH company0 ORDER BY company0.id LIMIT $param6
CALL (company0) {
  MATCH (company0)-[edge2:HAS_STATE]->(state2:State) WHERE any(at3 IN range(0, size(coalesce(state2.claimDocuments, [])) - 1) WHERE state2.claimDocuments[at3] IN $param0 AND state2.claimKnownFrom[at3] <= $param1 AND state2.claimKnownTo[at3] > $param1)
  WITH state2, edge2 ORDER BY state2.id, edge2.id LIMIT $param7
  CALL (state2) {
    MATCH (state2)-[edge3:STATE_BY]->(claim0:Claim) WHERE any(at4 IN range(0, size(coalesce(claim0.claimDocuments, [])) - 1) WHERE claim0.claimDocuments[at4] IN $param0 AND claim0.claimKnownFrom[at4] <= $param1 AND claim0.claimKnownTo[at4] > $param1)
    WITH claim0, edge3 ORDER BY claim0.id, edge3.id LIMIT $param8
    RETURN collect([claim0.paragraph]) AS page0
  }
  RETURN collect([state2.aspect, state2.state, page0]) AS page1
}
RETURN company0.name AS column0, page1 AS column1
