MATCH (reference0:Chip)-[edge0:NAMED]->(name0:Name) WHERE (name0.key IN $param0 OR reference0.id IN $param0) AND reference0.live = true
WITH DISTINCT reference0
CALL (reference0) {
  MATCH (reference0)-[edge1:NAMED]->(name1:Name)
  RETURN collect(name1.key) AS keys0
}
CALL (reference0) {
  UNWIND [at0 IN range(0, size(coalesce(reference0.tppDocuments, [])) - 1) WHERE reference0.tppKnownFrom[at0] <= $param1 AND reference0.tppKnownTo[at0] > $param1 AND reference0.tppValues[at0] = head([at1 IN range(0, size(coalesce(reference0.tppDocuments, [])) - 1) WHERE reference0.tppKnownFrom[at1] <= $param1 AND reference0.tppKnownTo[at1] > $param1 | reference0.tppValues[at1]]) | reference0.tppClaimIds[at0]] AS id0
  MATCH (claim0:Claim) WHERE claim0.id = id0 AND claim0.live = true
  WITH claim0 ORDER BY claim0.id
  RETURN collect([claim0.id]) AS claims0
}
CALL (reference0) {
  UNWIND [at2 IN range(0, size(coalesce(reference0.fp16Documents, [])) - 1) WHERE reference0.fp16KnownFrom[at2] <= $param1 AND reference0.fp16KnownTo[at2] > $param1 AND reference0.fp16Values[at2] = head([at3 IN range(0, size(coalesce(reference0.fp16Documents, [])) - 1) WHERE reference0.fp16KnownFrom[at3] <= $param1 AND reference0.fp16KnownTo[at3] > $param1 | reference0.fp16Values[at3]]) | reference0.fp16ClaimIds[at2]] AS id1
  MATCH (claim1:Claim) WHERE claim1.id = id1 AND claim1.live = true
  WITH claim1 ORDER BY claim1.id
  RETURN collect([claim1.id]) AS claims1
}
RETURN reference0.id AS column0, reference0.name AS column1, keys0 AS column2, [at4 IN range(0, size(coalesce(reference0.tppDocuments, [])) - 1) WHERE reference0.tppKnownFrom[at4] <= $param1 AND reference0.tppKnownTo[at4] > $param1 | reference0.tppValues[at4]] AS column3, [at5 IN range(0, size(coalesce(reference0.fp16Documents, [])) - 1) WHERE reference0.fp16KnownFrom[at5] <= $param1 AND reference0.fp16KnownTo[at5] > $param1 | reference0.fp16Values[at5]] AS column4, reference0.name AS column5, claims0 AS column6, claims1 AS column7
