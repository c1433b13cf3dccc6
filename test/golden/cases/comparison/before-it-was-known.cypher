MATCH (name0:Name) WHERE name0.key IN $param0
MATCH (reference0:Chip)-[edge0:NAMED]->(name0) WHERE any(at0 IN range(0, size(coalesce(reference0.claimDocuments, [])) - 1) WHERE reference0.claimKnownFrom[at0] <= $param1 AND reference0.claimKnownTo[at0] > $param1)
WITH DISTINCT reference0
CALL (reference0) {
  MATCH (reference0)-[edge1:NAMED]->(name1:Name)
  RETURN collect(name1.key) AS keys0
}
CALL (reference0) {
  MATCH (chip0:Chip) WHERE any(at1 IN range(0, size(coalesce(chip0.claimDocuments, [])) - 1) WHERE chip0.claimKnownFrom[at1] <= $param1 AND chip0.claimKnownTo[at1] > $param1) AND head([at2 IN range(0, size(coalesce(chip0.tppDocuments, [])) - 1) WHERE chip0.tppKnownFrom[at2] <= $param1 AND chip0.tppKnownTo[at2] > $param1 | chip0.tppValues[at2]]) > head([at3 IN range(0, size(coalesce(reference0.tppDocuments, [])) - 1) WHERE reference0.tppKnownFrom[at3] <= $param1 AND reference0.tppKnownTo[at3] > $param1 | reference0.tppValues[at3]])
  WITH chip0 ORDER BY head([at2 IN range(0, size(coalesce(chip0.tppDocuments, [])) - 1) WHERE chip0.tppKnownFrom[at2] <= $param1 AND chip0.tppKnownTo[at2] > $param1 | chip0.tppValues[at2]]) DESC, chip0.id
  RETURN collect([[at4 IN range(0, size(coalesce(chip0.tppDocuments, [])) - 1) WHERE chip0.tppKnownFrom[at4] <= $param1 AND chip0.tppKnownTo[at4] > $param1 | chip0.tppValues[at4]], chip0.name]) AS exceeding0
}
RETURN reference0.id AS column0, reference0.name AS column1, keys0 AS column2, [at5 IN range(0, size(coalesce(reference0.tppDocuments, [])) - 1) WHERE reference0.tppKnownFrom[at5] <= $param1 AND reference0.tppKnownTo[at5] > $param1 | reference0.tppValues[at5]] AS column3, exceeding0 AS column4
