CALL () {
  MATCH (chip0:Chip) WHERE chip0.tpp IS NOT NULL AND chip0.live = true AND (chip0.tpp < $param0 OR (chip0.tpp = $param0 AND chip0.id > $param1))
  WITH chip0 ORDER BY chip0.tpp DESC, chip0.id LIMIT $param2
  RETURN chip0
  UNION ALL
  MATCH (chip0:Chip) WHERE chip0.tpp IS NULL AND chip0.live = true
  WITH chip0 ORDER BY chip0.id LIMIT $param2
  RETURN chip0
}
WITH chip0 LIMIT $param2
RETURN chip0.name AS column0, chip0.tpp AS column1
