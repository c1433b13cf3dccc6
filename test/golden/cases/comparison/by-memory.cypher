MATCH (reference0:Chip) WHERE reference0.id IN $param0 AND reference0.live = true
CALL (reference0) {
  MATCH (reference0)-[edge0:NAMED]->(name0:Name)
  RETURN collect(name0.key) AS keys0
}
CALL (reference0) {
  UNWIND [at0 IN range(0, size(coalesce(reference0.memoryCapacityDocuments, [])) - 1) WHERE reference0.memoryCapacityKnownFrom[at0] <= $param1 AND reference0.memoryCapacityKnownTo[at0] > $param1 AND reference0.memoryCapacityValues[at0] = head([at1 IN range(0, size(coalesce(reference0.memoryCapacityDocuments, [])) - 1) WHERE reference0.memoryCapacityKnownFrom[at1] <= $param1 AND reference0.memoryCapacityKnownTo[at1] > $param1 | reference0.memoryCapacityValues[at1]]) | reference0.memoryCapacityClaimIds[at0]] AS id0
  MATCH (claim0:Claim) WHERE claim0.id = id0 AND claim0.live = true
  WITH claim0 ORDER BY claim0.id
  RETURN collect([claim0.id]) AS claims0
}
CALL (reference0) {
  MATCH (chip0:Chip) WHERE chip0.live = true AND head([at2 IN range(0, size(coalesce(chip0.memoryCapacityDocuments, [])) - 1) WHERE chip0.memoryCapacityKnownFrom[at2] <= $param1 AND chip0.memoryCapacityKnownTo[at2] > $param1 | chip0.memoryCapacityValues[at2]]) > head([at3 IN range(0, size(coalesce(reference0.memoryCapacityDocuments, [])) - 1) WHERE reference0.memoryCapacityKnownFrom[at3] <= $param1 AND reference0.memoryCapacityKnownTo[at3] > $param1 | reference0.memoryCapacityValues[at3]])
  WITH chip0 ORDER BY head([at2 IN range(0, size(coalesce(chip0.memoryCapacityDocuments, [])) - 1) WHERE chip0.memoryCapacityKnownFrom[at2] <= $param1 AND chip0.memoryCapacityKnownTo[at2] > $param1 | chip0.memoryCapacityValues[at2]]) DESC, chip0.id
  RETURN collect([[at4 IN range(0, size(coalesce(chip0.memoryCapacityDocuments, [])) - 1) WHERE chip0.memoryCapacityKnownFrom[at4] <= $param1 AND chip0.memoryCapacityKnownTo[at4] > $param1 | chip0.memoryCapacityValues[at4]], chip0.id]) AS exceeding0
}
RETURN reference0.id AS column0, reference0.name AS column1, keys0 AS column2, [at5 IN range(0, size(coalesce(reference0.memoryCapacityDocuments, [])) - 1) WHERE reference0.memoryCapacityKnownFrom[at5] <= $param1 AND reference0.memoryCapacityKnownTo[at5] > $param1 | reference0.memoryCapacityValues[at5]] AS column3, reference0.name AS column4, claims0 AS column5, exceeding0 AS column6
