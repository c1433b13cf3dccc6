CALL () {
  MATCH (chip0:Chip) WHERE chip0.id = $param0 AND chip0.live = true
  RETURN collect([chip0.name, chip0.id]) AS rows0
}
CALL () {
  MATCH (entity0:Entity) WHERE entity0.id = $param1 AND entity0.live = true
  RETURN collect([entity0.kind, entity0.name, entity0.id]) AS rows1
}
RETURN rows0, rows1
