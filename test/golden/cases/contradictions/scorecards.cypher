CALL () {
  MATCH (entity0:Entity) WHERE entity0.id IN $param0 AND any(at0 IN range(0, size(coalesce(entity0.claimDocuments, [])) - 1) WHERE entity0.claimDocuments[at0] IN $param1 AND entity0.claimKnownFrom[at0] <= $param2 AND entity0.claimKnownTo[at0] > $param2)
  RETURN collect([entity0.id, entity0.kind, entity0.id, entity0.name]) AS nodes0
}
RETURN nodes0

CALL () {
  MATCH (entity0:Entity) WHERE entity0.id IN $param0 AND any(at0 IN range(0, size(coalesce(entity0.claimDocuments, [])) - 1) WHERE entity0.claimDocuments[at0] IN $param1 AND entity0.claimKnownFrom[at0] <= $param2 AND entity0.claimKnownTo[at0] > $param2)
  RETURN collect([entity0.id, entity0.kind, entity0.name]) AS nodes0
}
RETURN nodes0
