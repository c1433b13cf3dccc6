MATCH (name0:Name) WHERE name0.key IN $param0
MATCH (reference0:Chip)-[edge0:NAMED]->(name0) WHERE any(at0 IN range(0, size(coalesce(reference0.claimDocuments, [])) - 1) WHERE reference0.claimDocuments[at0] IN $param1 AND reference0.claimKnownFrom[at0] <= $param2 AND reference0.claimKnownTo[at0] > $param2)
WITH DISTINCT reference0
CALL (reference0) {
  MATCH (reference0)-[edge1:NAMED]->(name1:Name)
  RETURN collect(name1.key) AS keys0
}
RETURN reference0.id AS column0, reference0.name AS column1, keys0 AS column2, [at1 IN range(0, size(coalesce(reference0.tppDocuments, [])) - 1) WHERE reference0.tppDocuments[at1] IN $param1 AND reference0.tppKnownFrom[at1] <= $param2 AND reference0.tppKnownTo[at1] > $param2 | reference0.tppValues[at1]] AS column3, reference0.name AS column4
