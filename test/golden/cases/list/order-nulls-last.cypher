CALL () {
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
  RETURN collect([chip0.name, chip0.tpp]) AS rows0
}
CALL () {
  CALL () {
    MATCH (chip1:Chip) WHERE chip1.tpp IS NOT NULL AND chip1.live = true
    WITH chip1 ORDER BY chip1.tpp DESC, chip1.name DESC, chip1.id LIMIT $param1
    RETURN chip1
    UNION ALL
    MATCH (chip1:Chip) WHERE chip1.tpp IS NULL AND chip1.live = true
    WITH chip1 ORDER BY chip1.name DESC, chip1.id LIMIT $param1
    RETURN chip1
  }
  WITH chip1 LIMIT $param1
  RETURN collect([chip1.name, chip1.tpp]) AS rows1
}
RETURN rows0, rows1
