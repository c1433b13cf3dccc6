MATCH (claim0:Claim) WHERE any(at0 IN range(0, size(coalesce(claim0.claimDocuments, [])) - 1) WHERE claim0.claimDocuments[at0] IN $param0 AND claim0.claimKnownFrom[at0] <= $param1 AND claim0.claimKnownTo[at0] > $param1) AND claim0.predicate IN $param2
WITH claim0 ORDER BY claim0.id LIMIT $param3
CALL (claim0) {
  MATCH (claim0)-[edge0:REPORTED_BY]->(entity0:Entity) WHERE any(at1 IN range(0, size(coalesce(entity0.claimDocuments, [])) - 1) WHERE entity0.claimDocuments[at1] IN $param0 AND entity0.claimKnownFrom[at1] <= $param1 AND entity0.claimKnownTo[at1] > $param1)
  WITH entity0 ORDER BY entity0.id LIMIT 1
  RETURN collect([entity0.kind, entity0.name]) AS one0
}
RETURN claim0.predicate AS column0, claim0.sourceCount AS column1, claim0.attributionKind AS column2, one0 AS column3
