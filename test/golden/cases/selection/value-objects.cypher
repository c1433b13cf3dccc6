MATCH (claim0:Claim) WHERE claim0.id = $param0 AND claim0.live = true
RETURN claim0.aboutEarliest AS column0, claim0.aboutLatest AS column1, claim0.aboutText AS column2, claim0.qualifiersName AS column3, claim0.qualifiersValue AS column4, claim0.tokens AS column5, claim0.statement AS column6, claim0.statementZh AS column7, claim0.modality AS column8, claim0.sourceCount AS column9, claim0.inferred AS column10, claim0.knownFrom AS column11, claim0.knownTo AS column12, claim0.id AS column13

MATCH (name0:Name) WHERE name0.key = $param0
MATCH (chip0:Chip)-[edge0:NAMED]->(name0) WHERE chip0.live = true
WITH DISTINCT chip0
CALL (chip0) {
  MATCH (chip0)<-[edge1:MENTIONS]-(claim0:Claim) WHERE claim0.live = true
  WITH claim0, edge1 ORDER BY claim0.id, edge1.id LIMIT $param1
  RETURN collect([claim0.aboutText]) AS page0
}
RETURN page0 AS column0, chip0.id AS column1
