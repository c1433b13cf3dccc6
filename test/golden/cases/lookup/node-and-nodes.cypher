CALL () {
  CALL () {
    MATCH (entity0:Entity) WHERE entity0.id IN $param0 AND entity0.live = true
    RETURN collect([entity0.id, entity0.kind, entity0.id, entity0.name]) AS nodes0
  }
  RETURN collect([nodes0]) AS rows0
}
CALL () {
  CALL () {
    MATCH (claim0:Claim) WHERE claim0.id IN $param1 AND claim0.live = true
    RETURN collect([claim0.id, claim0.id, claim0.statement, claim0.value, claim0.unit]) AS nodes1
  }
  CALL () {
    MATCH (entity1:Entity) WHERE entity1.id IN $param1 AND entity1.live = true
    RETURN collect([entity1.id, entity1.kind, entity1.id, entity1.name, entity1.country]) AS nodes2
  }
  RETURN collect([nodes1, nodes2]) AS rows1
}
RETURN rows0, rows1
