MATCH (name0:Name) WHERE name0.key = $param0
MATCH (chip0:Chip)-[edge0:NAMED]->(name0) WHERE any(at0 IN range(0, size(coalesce(chip0.claimDocuments, [])) - 1) WHERE chip0.claimDocuments[at0] IN $param1 AND chip0.claimKnownFrom[at0] <= $param2 AND chip0.claimKnownTo[at0] > $param2)
WITH DISTINCT chip0
CALL (chip0) {
  MATCH (chip0)<-[edge1:HAS_SUBJECT]-(claim0:Claim) WHERE any(at1 IN range(0, size(coalesce(claim0.claimDocuments, [])) - 1) WHERE claim0.claimDocuments[at1] IN $param1 AND claim0.claimKnownFrom[at1] <= $param2 AND claim0.claimKnownTo[at1] > $param2) AND claim0.modality <> $param3 AND claim0.predicate IN $param4
  WITH claim0, edge1 ORDER BY claim0.id, edge1.id LIMIT $param5
  CALL (claim0) {
    MATCH (claim0)-[edge2:STATED_IN]->(document0:Document) WHERE any(at2 IN range(0, size(coalesce(document0.claimDocuments, [])) - 1) WHERE document0.claimDocuments[at2] IN $param1 AND document0.claimKnownFrom[at2] <= $param2 AND document0.claimKnownTo[at2] > $param2)
    WITH document0 ORDER BY document0.id LIMIT 1
    RETURN collect([document0.id, document0.documentClass, document0.credit]) AS one0
  }
  RETURN collect([claim0.id, claim0.predicate, claim0.value, claim0.valueMax, claim0.comparator, claim0.modality, claim0.knownFrom, claim0.qualifiersName, claim0.qualifiersValue, one0]) AS page0
}
RETURN page0 AS column0, chip0.id AS column1
