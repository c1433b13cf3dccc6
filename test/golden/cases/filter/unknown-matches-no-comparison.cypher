MATCH (chip0:Chip) WHERE chip0.live = true AND chip0.tpp < $param0
WITH chip0 ORDER BY chip0.id LIMIT $param1
RETURN chip0.name AS column0

MATCH (chip0:Chip) WHERE chip0.live = true AND NOT (chip0.tpp < $param0)
WITH chip0 ORDER BY chip0.id LIMIT $param1
RETURN chip0.name AS column0

CALL () {
  MATCH (chip0:Chip) WHERE chip0.live = true AND chip0.tpp IS NULL
  RETURN count(chip0) AS count0
}
RETURN count0
