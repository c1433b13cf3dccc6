MATCH (name0:Name) WHERE name0.key = $param0
MATCH (entity0:Entity)-[edge0:NAMED]->(name0) WHERE entity0.live = true
WITH DISTINCT entity0
RETURN entity0.kind AS column0, entity0.id AS column1, entity0.id AS column2

CALL () {
  MATCH (entity0:Entity) WHERE entity0.id IN $param0 AND any(at0 IN range(0, size(coalesce(entity0.claimDocuments, [])) - 1) WHERE entity0.claimDocuments[at0] IN $param1 AND entity0.claimKnownFrom[at0] <= $param2 AND entity0.claimKnownTo[at0] > $param2)
  RETURN collect([entity0.id, entity0.kind, entity0.id, entity0.name]) AS nodes0
}
RETURN nodes0

CALL () {
  MATCH (claim0:Claim) WHERE claim0.id IN $param0 AND any(at0 IN range(0, size(coalesce(claim0.claimDocuments, [])) - 1) WHERE claim0.claimDocuments[at0] IN $param1 AND claim0.claimKnownFrom[at0] <= $param2 AND claim0.claimKnownTo[at0] > $param2)
  CALL (claim0) {
    MATCH (claim0)-[edge0:STATED_IN]->(document0:Document) WHERE any(at1 IN range(0, size(coalesce(document0.claimDocuments, [])) - 1) WHERE document0.claimDocuments[at1] IN $param1 AND document0.claimKnownFrom[at1] <= $param2 AND document0.claimKnownTo[at1] > $param2)
    WITH document0 ORDER BY document0.id LIMIT 1
    RETURN collect([document0.id]) AS one0
  }
  RETURN collect([claim0.id, claim0.id, claim0.value, one0]) AS nodes0
}
RETURN nodes0
