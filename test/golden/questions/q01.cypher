MATCH (name0:Name) WHERE name0.key IN $param0
MATCH (reference0:Chip)-[edge0:NAMED]->(name0) WHERE any(at0 IN range(0, size(coalesce(reference0.claimDocuments, [])) - 1) WHERE reference0.claimDocuments[at0] IN $param1 AND reference0.claimKnownFrom[at0] <= $param2 AND reference0.claimKnownTo[at0] > $param2)
WITH DISTINCT reference0
CALL (reference0) {
  MATCH (reference0)-[edge1:NAMED]->(name1:Name)
  RETURN collect(name1.key) AS keys0
}
CALL (reference0) {
  MATCH (chip0:Chip) WHERE any(at1 IN range(0, size(coalesce(chip0.claimDocuments, [])) - 1) WHERE chip0.claimDocuments[at1] IN $param1 AND chip0.claimKnownFrom[at1] <= $param2 AND chip0.claimKnownTo[at1] > $param2) AND head([at2 IN range(0, size(coalesce(chip0.tppDocuments, [])) - 1) WHERE chip0.tppDocuments[at2] IN $param1 AND chip0.tppKnownFrom[at2] <= $param2 AND chip0.tppKnownTo[at2] > $param2 | chip0.tppValues[at2]]) > head([at3 IN range(0, size(coalesce(reference0.tppDocuments, [])) - 1) WHERE reference0.tppDocuments[at3] IN $param1 AND reference0.tppKnownFrom[at3] <= $param2 AND reference0.tppKnownTo[at3] > $param2 | reference0.tppValues[at3]])
  WITH chip0 ORDER BY head([at2 IN range(0, size(coalesce(chip0.tppDocuments, [])) - 1) WHERE chip0.tppDocuments[at2] IN $param1 AND chip0.tppKnownFrom[at2] <= $param2 AND chip0.tppKnownTo[at2] > $param2 | chip0.tppValues[at2]]) DESC, chip0.id
  CALL (chip0) {
    UNWIND [at4 IN range(0, size(coalesce(chip0.tppDocuments, [])) - 1) WHERE chip0.tppDocuments[at4] IN $param1 AND chip0.tppKnownFrom[at4] <= $param2 AND chip0.tppKnownTo[at4] > $param2 AND chip0.tppValues[at4] = head([at5 IN range(0, size(coalesce(chip0.tppDocuments, [])) - 1) WHERE chip0.tppDocuments[at5] IN $param1 AND chip0.tppKnownFrom[at5] <= $param2 AND chip0.tppKnownTo[at5] > $param2 | chip0.tppValues[at5]]) | chip0.tppClaimIds[at4]] AS id0
    MATCH (claim0:Claim) WHERE claim0.id = id0 AND any(at6 IN range(0, size(coalesce(claim0.claimDocuments, [])) - 1) WHERE claim0.claimDocuments[at6] IN $param1 AND claim0.claimKnownFrom[at6] <= $param2 AND claim0.claimKnownTo[at6] > $param2)
    WITH claim0 ORDER BY claim0.id
    CALL (claim0) {
      MATCH (claim0)-[edge2:STATED_IN]->(document0:Document) WHERE any(at7 IN range(0, size(coalesce(document0.claimDocuments, [])) - 1) WHERE document0.claimDocuments[at7] IN $param1 AND document0.claimKnownFrom[at7] <= $param2 AND document0.claimKnownTo[at7] > $param2)
      WITH document0 ORDER BY document0.id LIMIT 1
      RETURN collect([document0.id]) AS one0
    }
    RETURN collect([one0, claim0.paragraph]) AS claims0
  }
  RETURN collect([[at8 IN range(0, size(coalesce(chip0.tppDocuments, [])) - 1) WHERE chip0.tppDocuments[at8] IN $param1 AND chip0.tppKnownFrom[at8] <= $param2 AND chip0.tppKnownTo[at8] > $param2 | chip0.tppValues[at8]], chip0.name, claims0]) AS exceeding0
}
RETURN reference0.id AS column0, reference0.name AS column1, keys0 AS column2, [at9 IN range(0, size(coalesce(reference0.tppDocuments, [])) - 1) WHERE reference0.tppDocuments[at9] IN $param1 AND reference0.tppKnownFrom[at9] <= $param2 AND reference0.tppKnownTo[at9] > $param2 | reference0.tppValues[at9]] AS column3, exceeding0 AS column4
