MATCH (name0:Name) WHERE name0.key = $param0
MATCH (entity0:Entity)-[edge0:NAMED]->(name0) WHERE entity0.live = true
WITH DISTINCT entity0
RETURN entity0.kind AS column0, entity0.id AS column1, entity0.id AS column2

MATCH (name0:Name) WHERE name0.key = $param0
MATCH (entity0:Entity)-[edge0:NAMED]->(name0) WHERE entity0.live = true
WITH DISTINCT entity0
RETURN entity0.kind AS column0, entity0.id AS column1, entity0.id AS column2

CALL () {
  MATCH (claim0:Claim) WHERE claim0.id IN $param0 AND any(at0 IN range(0, size(coalesce(claim0.claimDocuments, [])) - 1) WHERE claim0.claimKnownFrom[at0] <= $param1 AND claim0.claimKnownTo[at0] > $param1)
  RETURN collect([claim0.id, claim0.id]) AS nodes0
}
RETURN nodes0
