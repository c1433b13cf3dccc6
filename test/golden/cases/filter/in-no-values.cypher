CALL () {
  CALL () {
    MATCH (chip0:Chip) WHERE chip0.live = true AND chip0.tpp <> chip0.tpp
    RETURN count(chip0) AS count0
  }
  RETURN collect([count0]) AS rows0
}
CALL () {
  CALL () {
    MATCH (chip1:Chip) WHERE chip1.live = true AND chip1.tpp = chip1.tpp
    RETURN count(chip1) AS count1
  }
  RETURN collect([count1]) AS rows1
}
RETURN rows0, rows1
