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
    MATCH (chip0)<-[edge2:DESIGNS]-(organization0:Organization) WHERE any(at4 IN range(0, size(coalesce(edge2.claimDocuments, [])) - 1) WHERE edge2.claimDocuments[at4] IN $param1 AND edge2.claimKnownFrom[at4] <= $param2 AND edge2.claimKnownTo[at4] > $param2) AND any(at5 IN range(0, size(coalesce(organization0.claimDocuments, [])) - 1) WHERE organization0.claimDocuments[at5] IN $param1 AND organization0.claimKnownFrom[at5] <= $param2 AND organization0.claimKnownTo[at5] > $param2)
    WITH organization0, edge2 ORDER BY organization0.id, edge2.id LIMIT $param3
    RETURN collect([organization0.kind, organization0.name]) AS page0
  }
  CALL (chip0) {
    UNWIND [at6 IN range(0, size(coalesce(chip0.tppDocuments, [])) - 1) WHERE chip0.tppDocuments[at6] IN $param1 AND chip0.tppKnownFrom[at6] <= $param2 AND chip0.tppKnownTo[at6] > $param2 AND chip0.tppValues[at6] = head([at7 IN range(0, size(coalesce(chip0.tppDocuments, [])) - 1) WHERE chip0.tppDocuments[at7] IN $param1 AND chip0.tppKnownFrom[at7] <= $param2 AND chip0.tppKnownTo[at7] > $param2 | chip0.tppValues[at7]]) | chip0.tppClaimIds[at6]] AS id0
    MATCH (claim0:Claim) WHERE claim0.id = id0 AND any(at8 IN range(0, size(coalesce(claim0.claimDocuments, [])) - 1) WHERE claim0.claimDocuments[at8] IN $param1 AND claim0.claimKnownFrom[at8] <= $param2 AND claim0.claimKnownTo[at8] > $param2)
    WITH claim0 ORDER BY claim0.id
    CALL (claim0) {
      MATCH (claim0)-[edge3:STATED_IN]->(document0:Document) WHERE any(at9 IN range(0, size(coalesce(document0.claimDocuments, [])) - 1) WHERE document0.claimDocuments[at9] IN $param1 AND document0.claimKnownFrom[at9] <= $param2 AND document0.claimKnownTo[at9] > $param2)
      WITH document0 ORDER BY document0.id LIMIT 1
      RETURN collect([document0.id]) AS one0
    }
    RETURN collect([one0, claim0.paragraph]) AS claims0
  }
  RETURN collect([[at10 IN range(0, size(coalesce(chip0.tppDocuments, [])) - 1) WHERE chip0.tppDocuments[at10] IN $param1 AND chip0.tppKnownFrom[at10] <= $param2 AND chip0.tppKnownTo[at10] > $param2 | chip0.tppValues[at10]], chip0.name, chip0.nameZh, page0, claims0]) AS exceeding0
}
RETURN reference0.id AS column0, reference0.name AS column1, keys0 AS column2, [at11 IN range(0, size(coalesce(reference0.tppDocuments, [])) - 1) WHERE reference0.tppDocuments[at11] IN $param1 AND reference0.tppKnownFrom[at11] <= $param2 AND reference0.tppKnownTo[at11] > $param2 | reference0.tppValues[at11]] AS column3, exceeding0 AS column4
