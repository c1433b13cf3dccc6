CALL () {
  MATCH (chip0:Chip) WHERE chip0.live = true AND chip0.id = $param0
  WITH chip0, chip0.tpp AS value0
  WITH value0, count(chip0) AS count0 ORDER BY count0 DESC, value0 IS NULL, value0 LIMIT $param1
  RETURN collect([value0, count0]) AS groups0
}
RETURN groups0
