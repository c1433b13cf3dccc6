MATCH (name0:Name) WHERE name0.key = $param0
MATCH (policy0:Policy)-[edge0:NAMED]->(name0) WHERE any(at0 IN range(0, size(coalesce(policy0.claimDocuments, [])) - 1) WHERE policy0.claimDocuments[at0] IN $param1 AND policy0.claimKnownFrom[at0] <= $param2 AND policy0.claimKnownTo[at0] > $param2)
WITH DISTINCT policy0
CALL (policy0) {
  MATCH (policy0)-[edge1:APPLIES_TO]->(entity0:Entity) WHERE any(at1 IN range(0, size(coalesce(edge1.claimDocuments, [])) - 1) WHERE edge1.claimDocuments[at1] IN $param1 AND edge1.claimKnownFrom[at1] <= $param2 AND edge1.claimKnownTo[at1] > $param2) AND any(at2 IN range(0, size(coalesce(entity0.claimDocuments, [])) - 1) WHERE entity0.claimDocuments[at2] IN $param1 AND entity0.claimKnownFrom[at2] <= $param2 AND entity0.claimKnownTo[at2] > $param2) AND entity0:Company AND NOT (entity0.name = $param3)
  WITH entity0, edge1 ORDER BY entity0.id, edge1.id LIMIT $param4
  RETURN collect([edge1.role, entity0.kind, entity0.name]) AS page0
}
RETURN page0 AS column0, policy0.id AS column1
