CALL () {
  MATCH (claim0:Claim) WHERE claim0.id = $param0 AND claim0.live = true
  RETURN collect([claim0.aboutEarliest, claim0.aboutLatest, claim0.aboutText, claim0.qualifiersName, claim0.qualifiersValue, claim0.tokens, claim0.statement, claim0.statementZh, claim0.modality, claim0.sourceCount, claim0.inferred, claim0.knownFrom, claim0.knownTo, claim0.id]) AS rows0
}
CALL () {
  MATCH (name0:Name) WHERE name0.key = $param1
  MATCH (chip0:Chip)-[edge0:NAMED]->(name0) WHERE chip0.live = true
  WITH DISTINCT chip0
  CALL (chip0) {
    MATCH (chip0)<-[edge1:MENTIONS]-(claim1:Claim) WHERE claim1.live = true
    WITH claim1, edge1 ORDER BY claim1.id, edge1.id LIMIT $param2
    RETURN collect([claim1.aboutText]) AS page0
  }
  RETURN collect([page0, chip0.id]) AS rows1
}
RETURN rows0, rows1
