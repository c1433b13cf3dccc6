CALL () {
  MATCH (entity0:Entity) WHERE entity0.id IN $param0 AND entity0.live = true
  RETURN collect([entity0.id, entity0.kind, entity0.id, entity0.name]) AS nodes0
}
RETURN nodes0

CALL () {
  MATCH (claim0:Claim) WHERE claim0.id IN $param0 AND claim0.live = true
  RETURN collect([claim0.id, claim0.id, claim0.statement, claim0.value, claim0.unit]) AS nodes0
}
CALL () {
  MATCH (entity0:Entity) WHERE entity0.id IN $param0 AND entity0.live = true
  RETURN collect([entity0.id, entity0.kind, entity0.id, entity0.name, entity0.country]) AS nodes1
}
RETURN nodes0, nodes1
