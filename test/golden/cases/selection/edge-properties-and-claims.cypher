MATCH (name0:Name) WHERE name0.key = $param0
MATCH (policy0:Policy)-[edge0:NAMED]->(name0) WHERE policy0.live = true
WITH DISTINCT policy0
CALL (policy0) {
  MATCH (policy0)<-[edge1:TAKES_STANCE_ON]-(entity0:Entity) WHERE edge1.live = true AND entity0.live = true
  WITH entity0, edge1 ORDER BY entity0.name, entity0.id, edge1.id LIMIT $param1
  CALL (edge1) {
    UNWIND edge1.claimIds AS id0
    MATCH (claim0:Claim) WHERE claim0.id = id0 AND claim0.live = true
    WITH claim0 ORDER BY claim0.id
    CALL (claim0) {
      MATCH (claim0)-[edge2:ATTRIBUTED_TO]->(entity1:Entity) WHERE entity1.live = true
      WITH entity1, edge2 ORDER BY entity1.id, edge2.id LIMIT $param2
      RETURN collect([entity1.kind, entity1.name]) AS page0
    }
    RETURN collect([claim0.id, claim0.attributionKind, page0]) AS claims0
  }
  RETURN collect([edge1.stance, [at0 IN range(0, size(coalesce(edge1.claimDocuments, [])) - 1) WHERE edge1.claimKnownFrom[at0] <= $param3 AND edge1.claimKnownTo[at0] > $param3 | edge1.claimPlaces[at0]], claims0, entity0.kind, entity0.name]) AS page1
}
CALL (policy0) {
  MATCH (policy0)-[edge3:APPLIES_TO]->(entity2:Entity) WHERE edge3.live = true AND entity2.live = true
  WITH entity2, edge3 ORDER BY entity2.id, edge3.id LIMIT $param4
  RETURN collect([edge3.role, edge3.scope, entity2.kind, entity2.name]) AS page2
}
RETURN page1 AS column0, page2 AS column1, policy0.id AS column2
