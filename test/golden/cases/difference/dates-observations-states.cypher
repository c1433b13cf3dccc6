CALL () {
  MATCH (entity0:Entity) WHERE entity0.id IN $param0 AND any(at0 IN range(0, size(coalesce(entity0.claimDocuments, [])) - 1) WHERE entity0.claimDocuments[at0] IN $param1 AND entity0.claimKnownFrom[at0] <= $param2 AND entity0.claimKnownTo[at0] > $param2)
  RETURN collect([entity0.id, entity0.kind, entity0.id]) AS nodes0
}
RETURN nodes0

CALL () {
  MATCH (entity0:Entity) WHERE entity0.id IN $param0 AND any(at0 IN range(0, size(coalesce(entity0.claimDocuments, [])) - 1) WHERE entity0.claimDocuments[at0] IN $param1 AND entity0.claimKnownFrom[at0] <= $param2 AND entity0.claimKnownTo[at0] > $param2)
  RETURN collect([entity0.id, entity0.kind, entity0.id, head([at1 IN range(0, size(coalesce(entity0.dateDocuments, [])) - 1) WHERE entity0.dateDocuments[at1] IN $param1 AND entity0.dateKnownFrom[at1] <= $param2 AND entity0.dateKnownTo[at1] > $param2 | entity0.dateValues[at1]])]) AS nodes0
}
RETURN nodes0

CALL () {
  MATCH (claim0:Claim) WHERE claim0.id IN $param0 AND any(at0 IN range(0, size(coalesce(claim0.claimDocuments, [])) - 1) WHERE claim0.claimDocuments[at0] IN $param1 AND claim0.claimKnownFrom[at0] <= $param2 AND claim0.claimKnownTo[at0] > $param2)
  RETURN collect([claim0.id, claim0.id]) AS nodes0
}
RETURN nodes0

CALL () {
  MATCH (entity0:Entity) WHERE entity0.id IN $param0 AND any(at0 IN range(0, size(coalesce(entity0.claimDocuments, [])) - 1) WHERE entity0.claimDocuments[at0] IN $param1 AND entity0.claimKnownFrom[at0] <= $param2 AND entity0.claimKnownTo[at0] > $param2)
  RETURN collect([entity0.id, entity0.kind, entity0.id, head([at1 IN range(0, size(coalesce(entity0.dateDocuments, [])) - 1) WHERE entity0.dateDocuments[at1] IN $param1 AND entity0.dateKnownFrom[at1] <= $param2 AND entity0.dateKnownTo[at1] > $param2 | entity0.dateValues[at1]])]) AS nodes0
}
RETURN nodes0

CALL () {
  MATCH (claim0:Claim) WHERE claim0.id IN $param0 AND any(at0 IN range(0, size(coalesce(claim0.claimDocuments, [])) - 1) WHERE claim0.claimDocuments[at0] IN $param1 AND claim0.claimKnownFrom[at0] <= $param2 AND claim0.claimKnownTo[at0] > $param2)
  RETURN collect([claim0.id, claim0.id]) AS nodes0
}
RETURN nodes0

CALL () {
  MATCH (observation0:Observation) WHERE observation0.id IN $param0 AND any(at0 IN range(0, size(coalesce(observation0.claimDocuments, [])) - 1) WHERE observation0.claimDocuments[at0] IN $param1 AND observation0.claimKnownFrom[at0] <= $param2 AND observation0.claimKnownTo[at0] > $param2)
  RETURN collect([observation0.id, observation0.id, observation0.metric, observation0.value, observation0.unit]) AS nodes0
}
RETURN nodes0

CALL () {
  MATCH (entity0:Entity) WHERE entity0.id IN $param0 AND any(at0 IN range(0, size(coalesce(entity0.claimDocuments, [])) - 1) WHERE entity0.claimDocuments[at0] IN $param1 AND entity0.claimKnownFrom[at0] <= $param2 AND entity0.claimKnownTo[at0] > $param2)
  RETURN collect([entity0.id, entity0.kind, entity0.id]) AS nodes0
}
RETURN nodes0

CALL () {
  MATCH (observation0:Observation) WHERE observation0.id IN $param0 AND any(at0 IN range(0, size(coalesce(observation0.claimDocuments, [])) - 1) WHERE observation0.claimDocuments[at0] IN $param1 AND observation0.claimKnownFrom[at0] <= $param2 AND observation0.claimKnownTo[at0] > $param2)
  RETURN collect([observation0.id, observation0.id, observation0.metric, observation0.value, observation0.unit]) AS nodes0
}
RETURN nodes0

CALL () {
  MATCH (entity0:Entity) WHERE entity0.id IN $param0 AND any(at0 IN range(0, size(coalesce(entity0.claimDocuments, [])) - 1) WHERE entity0.claimDocuments[at0] IN $param1 AND entity0.claimKnownFrom[at0] <= $param2 AND entity0.claimKnownTo[at0] > $param2)
  RETURN collect([entity0.id, entity0.kind, entity0.id]) AS nodes0
}
RETURN nodes0

CALL () {
  MATCH (state0:State) WHERE state0.id IN $param0 AND any(at0 IN range(0, size(coalesce(state0.claimDocuments, [])) - 1) WHERE state0.claimDocuments[at0] IN $param1 AND state0.claimKnownFrom[at0] <= $param2 AND state0.claimKnownTo[at0] > $param2)
  RETURN collect([state0.id, state0.id, state0.aspect, state0.state]) AS nodes0
}
RETURN nodes0

CALL () {
  MATCH (entity0:Entity) WHERE entity0.id IN $param0 AND any(at0 IN range(0, size(coalesce(entity0.claimDocuments, [])) - 1) WHERE entity0.claimDocuments[at0] IN $param1 AND entity0.claimKnownFrom[at0] <= $param2 AND entity0.claimKnownTo[at0] > $param2)
  RETURN collect([entity0.id, entity0.kind, entity0.id]) AS nodes0
}
RETURN nodes0

CALL () {
  MATCH (state0:State) WHERE state0.id IN $param0 AND any(at0 IN range(0, size(coalesce(state0.claimDocuments, [])) - 1) WHERE state0.claimDocuments[at0] IN $param1 AND state0.claimKnownFrom[at0] <= $param2 AND state0.claimKnownTo[at0] > $param2)
  RETURN collect([state0.id, state0.id, state0.aspect, state0.state]) AS nodes0
}
RETURN nodes0

CALL () {
  MATCH (entity0:Entity) WHERE entity0.id IN $param0 AND any(at0 IN range(0, size(coalesce(entity0.claimDocuments, [])) - 1) WHERE entity0.claimDocuments[at0] IN $param1 AND entity0.claimKnownFrom[at0] <= $param2 AND entity0.claimKnownTo[at0] > $param2)
  RETURN collect([entity0.id, entity0.kind, entity0.id]) AS nodes0
}
RETURN nodes0
