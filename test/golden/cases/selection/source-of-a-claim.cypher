MATCH (claim0:Claim) WHERE claim0.id = $param0 AND claim0.live = true
CALL (claim0) {
  MATCH (claim0)-[edge0:HAS_EXCERPT]->(excerpt0:Excerpt) WHERE excerpt0.live = true
  WITH excerpt0 ORDER BY excerpt0.id LIMIT 1
  CALL (excerpt0) {
    MATCH (excerpt0)-[edge1:EXCERPT_OF]->(paragraph0:Paragraph) WHERE paragraph0.live = true
    WITH paragraph0 ORDER BY paragraph0.id LIMIT 1
    RETURN collect([paragraph0.id, paragraph0.number]) AS one0
  }
  RETURN collect([excerpt0.stands, excerpt0.missingTokens, excerpt0.marksStart, excerpt0.marksEnd, excerpt0.marksText, one0]) AS one1
}
RETURN claim0.paragraph AS column0, one1 AS column1, claim0.id AS column2
