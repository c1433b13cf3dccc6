CALL () {
  MATCH (entity0:Entity) WHERE entity0.id IN $param0 AND entity0.live = true
  RETURN collect([entity0.id, entity0.kind, entity0.id]) AS nodes0
}
RETURN nodes0
