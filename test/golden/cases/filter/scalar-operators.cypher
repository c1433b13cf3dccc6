CALL () {
  MATCH (chip0:Chip) WHERE chip0.live = true AND chip0.tpp >= $param0[0] AND chip0.tpp <= $param0[1]
  WITH chip0 ORDER BY chip0.id LIMIT $param1
  RETURN collect([chip0.name]) AS rows0
}
CALL () {
  MATCH (chip1:Chip) WHERE chip1.live = true AND chip1.name IN $param2
  WITH chip1 ORDER BY chip1.id LIMIT $param3
  RETURN collect([chip1.name]) AS rows1
}
CALL () {
  MATCH (chip2:Chip) WHERE chip2.live = true AND toLower(chip2.name) CONTAINS $param4
  WITH chip2 ORDER BY chip2.id LIMIT $param5
  RETURN collect([chip2.name]) AS rows2
}
CALL () {
  MATCH (chip3:Chip) WHERE chip3.live = true AND NOT (chip3.tpp IN $param6)
  WITH chip3 ORDER BY chip3.id LIMIT $param7
  RETURN collect([chip3.name]) AS rows3
}
CALL () {
  MATCH (chip4:Chip) WHERE chip4.live = true AND chip4.name ENDS WITH $param8 AND chip4.name STARTS WITH $param9
  WITH chip4 ORDER BY chip4.id LIMIT $param10
  RETURN collect([chip4.name]) AS rows4
}
CALL () {
  MATCH (chip5:Chip) WHERE chip5.live = true AND chip5.tpp <> $param11
  WITH chip5 ORDER BY chip5.id LIMIT $param12
  RETURN collect([chip5.name]) AS rows5
}
CALL () {
  MATCH (company0:Company) WHERE company0.live = true AND company0.country = $param13 AND company0.name < $param14
  WITH company0 ORDER BY company0.id LIMIT $param15
  RETURN collect([company0.name]) AS rows6
}
RETURN rows0, rows1, rows2, rows3, rows4, rows5, rows6
