CALL () {
  MATCH (chip0:Chip) WHERE chip0.tpp IS NOT NULL AND chip0.live = true
  WITH chip0 ORDER BY chip0.tpp, chip0.name DESC, chip0.id LIMIT $param0
  RETURN chip0
  UNION ALL
  MATCH (chip0:Chip) WHERE chip0.tpp IS NULL AND chip0.live = true
  WITH chip0 ORDER BY chip0.name DESC, chip0.id LIMIT $param0
  RETURN chip0
}
WITH chip0 LIMIT $param0
RETURN chip0.name AS column0, chip0.tpp AS column1

CALL () {
  MATCH (chip0:Chip) WHERE chip0.tpp IS NOT NULL AND chip0.live = true
  WITH chip0 ORDER BY chip0.tpp DESC, chip0.name DESC, chip0.id LIMIT $param0
  RETURN chip0
  UNION ALL
  MATCH (chip0:Chip) WHERE chip0.tpp IS NULL AND chip0.live = true
  WITH chip0 ORDER BY chip0.name DESC, chip0.id LIMIT $param0
  RETURN chip0
}
WITH chip0 LIMIT $param0
RETURN chip0.name AS column0, chip0.tpp AS column1
