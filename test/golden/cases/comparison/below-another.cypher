MATCH (name0:Name) WHERE name0.key IN $param0
MATCH (reference0:Chip)-[edge0:NAMED]->(name0) WHERE reference0.live = true
WITH DISTINCT reference0
CALL (reference0) {
  MATCH (reference0)-[edge1:NAMED]->(name1:Name)
  RETURN collect(name1.key) AS keys0
}
CALL (reference0) {
  MATCH (chip0:Chip) WHERE chip0.live = true AND head([at0 IN range(0, size(coalesce(chip0.tppDocuments, [])) - 1) WHERE chip0.tppKnownFrom[at0] <= $param1 AND chip0.tppKnownTo[at0] > $param1 | chip0.tppValues[at0]]) > head([at1 IN range(0, size(coalesce(reference0.tppDocuments, [])) - 1) WHERE reference0.tppKnownFrom[at1] <= $param1 AND reference0.tppKnownTo[at1] > $param1 | reference0.tppValues[at1]])
  WITH chip0 ORDER BY head([at0 IN range(0, size(coalesce(chip0.tppDocuments, [])) - 1) WHERE chip0.tppKnownFrom[at0] <= $param1 AND chip0.tppKnownTo[at0] > $param1 | chip0.tppValues[at0]]) DESC, chip0.id
  RETURN collect([[at2 IN range(0, size(coalesce(chip0.tppDocuments, [])) - 1) WHERE chip0.tppKnownFrom[at2] <= $param1 AND chip0.tppKnownTo[at2] > $param1 | chip0.tppValues[at2]], chip0.name]) AS exceeding0
}
RETURN reference0.id AS column0, reference0.name AS column1, keys0 AS column2, [at3 IN range(0, size(coalesce(reference0.tppDocuments, [])) - 1) WHERE reference0.tppKnownFrom[at3] <= $param1 AND reference0.tppKnownTo[at3] > $param1 | reference0.tppValues[at3]] AS column3, exceeding0 AS column4

MATCH (name0:Name) WHERE name0.key IN $param0
MATCH (reference0:Chip)-[edge0:NAMED]->(name0) WHERE reference0.live = true
WITH DISTINCT reference0
CALL (reference0) {
  MATCH (reference0)-[edge1:NAMED]->(name1:Name)
  RETURN collect(name1.key) AS keys0
}
CALL (reference0) {
  MATCH (chip0:Chip) WHERE chip0.live = true AND head([at0 IN range(0, size(coalesce(chip0.tppDocuments, [])) - 1) WHERE chip0.tppKnownFrom[at0] <= $param1 AND chip0.tppKnownTo[at0] > $param1 | chip0.tppValues[at0]]) > head([at1 IN range(0, size(coalesce(reference0.tppDocuments, [])) - 1) WHERE reference0.tppKnownFrom[at1] <= $param1 AND reference0.tppKnownTo[at1] > $param1 | reference0.tppValues[at1]])
  WITH chip0 ORDER BY head([at0 IN range(0, size(coalesce(chip0.tppDocuments, [])) - 1) WHERE chip0.tppKnownFrom[at0] <= $param1 AND chip0.tppKnownTo[at0] > $param1 | chip0.tppValues[at0]]) DESC, chip0.id
  RETURN collect([[at2 IN range(0, size(coalesce(chip0.tppDocuments, [])) - 1) WHERE chip0.tppKnownFrom[at2] <= $param1 AND chip0.tppKnownTo[at2] > $param1 | chip0.tppValues[at2]]]) AS exceeding0
}
RETURN reference0.id AS column0, reference0.name AS column1, keys0 AS column2, [at3 IN range(0, size(coalesce(reference0.tppDocuments, [])) - 1) WHERE reference0.tppKnownFrom[at3] <= $param1 AND reference0.tppKnownTo[at3] > $param1 | reference0.tppValues[at3]] AS column3, exceeding0 AS column4

MATCH (name0:Name) WHERE name0.key IN $param0
MATCH (reference0:Chip)-[edge0:NAMED]->(name0) WHERE reference0.live = true
WITH DISTINCT reference0
CALL (reference0) {
  MATCH (reference0)-[edge1:NAMED]->(name1:Name)
  RETURN collect(name1.key) AS keys0
}
CALL (reference0) {
  MATCH (chip0:Chip) WHERE chip0.live = true AND head([at0 IN range(0, size(coalesce(chip0.tppDocuments, [])) - 1) WHERE chip0.tppKnownFrom[at0] <= $param1 AND chip0.tppKnownTo[at0] > $param1 | chip0.tppValues[at0]]) > head([at1 IN range(0, size(coalesce(reference0.tppDocuments, [])) - 1) WHERE reference0.tppKnownFrom[at1] <= $param1 AND reference0.tppKnownTo[at1] > $param1 | reference0.tppValues[at1]])
  WITH chip0 ORDER BY head([at0 IN range(0, size(coalesce(chip0.tppDocuments, [])) - 1) WHERE chip0.tppKnownFrom[at0] <= $param1 AND chip0.tppKnownTo[at0] > $param1 | chip0.tppValues[at0]]) DESC, chip0.id
  RETURN collect([[at2 IN range(0, size(coalesce(chip0.tppDocuments, [])) - 1) WHERE chip0.tppKnownFrom[at2] <= $param1 AND chip0.tppKnownTo[at2] > $param1 | chip0.tppValues[at2]]]) AS exceeding0
}
RETURN reference0.id AS column0, reference0.name AS column1, keys0 AS column2, [at3 IN range(0, size(coalesce(reference0.tppDocuments, [])) - 1) WHERE reference0.tppKnownFrom[at3] <= $param1 AND reference0.tppKnownTo[at3] > $param1 | reference0.tppValues[at3]] AS column3, exceeding0 AS column4
