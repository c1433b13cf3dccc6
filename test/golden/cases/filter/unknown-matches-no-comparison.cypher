CALL () {
  MATCH (chip0:Chip) WHERE chip0.live = true AND chip0.tpp < $param0
  WITH chip0 ORDER BY chip0.id LIMIT $param1
  RETURN collect([chip0.name]) AS rows0
}
CALL () {
  MATCH (chip1:Chip) WHERE chip1.live = true AND NOT (chip1.tpp < $param2)
  WITH chip1 ORDER BY chip1.id LIMIT $param3
  RETURN collect([chip1.name]) AS rows1
}
CALL () {
  CALL () {
    MATCH (chip2:Chip) WHERE chip2.live = true AND chip2.tpp IS NULL
    RETURN count(chip2) AS count0
  }
  RETURN collect([count0]) AS rows2
}
RETURN rows0, rows1, rows2
