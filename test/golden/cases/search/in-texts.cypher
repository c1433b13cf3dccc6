CALL () {
  MATCH (paragraph0:Paragraph) WHERE paragraph0.live = true AND EXISTS { MATCH (paragraph0)-[edge0:PARAGRAPH_OF]->(document0:Document) WHERE document0.live = true AND document0.id = $param0 } AND paragraph0.key CONTAINS $param1
  RETURN count(paragraph0) AS count0
}
CALL () {
  MATCH (paragraph0:Paragraph) WHERE paragraph0.live = true AND EXISTS { MATCH (paragraph0)-[edge0:PARAGRAPH_OF]->(document0:Document) WHERE document0.live = true AND document0.id = $param0 } AND paragraph0.key CONTAINS $param1
  WITH paragraph0 ORDER BY paragraph0.id LIMIT $param2
  RETURN collect([paragraph0.text, paragraph0.number]) AS page0
}
RETURN count0, page0
