CALL () {
  MATCH (claim0:Claim) WHERE claim0.id = $param0 AND any(at0 IN range(0, size(coalesce(claim0.claimDocuments, [])) - 1) WHERE claim0.claimDocuments[at0] IN $param1 AND claim0.claimKnownFrom[at0] <= $param2 AND claim0.claimKnownTo[at0] > $param2)
  RETURN collect([claim0.predicate, claim0.paragraph, claim0.value, claim0.qualifiersName, claim0.qualifiersValue, claim0.id]) AS rows0
}
CALL () {
  MATCH (claim1:Claim) WHERE claim1.id = $param3 AND any(at1 IN range(0, size(coalesce(claim1.claimDocuments, [])) - 1) WHERE claim1.claimDocuments[at1] IN $param4 AND claim1.claimKnownFrom[at1] <= $param5 AND claim1.claimKnownTo[at1] > $param5)
  RETURN collect([claim1.predicate, claim1.paragraph, claim1.value, claim1.qualifiersName, claim1.qualifiersValue, claim1.id]) AS rows1
}
RETURN rows0, rows1

MATCH (name0:Name) WHERE name0.key = $param0
MATCH (entity0:Entity)-[edge0:NAMED]->(name0) WHERE entity0.live = true
WITH DISTINCT entity0
RETURN entity0.kind AS column0, entity0.id AS column1, entity0.id AS column2
