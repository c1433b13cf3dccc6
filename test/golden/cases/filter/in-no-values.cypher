CALL () {
  MATCH (chip0:Chip) WHERE chip0.live = true AND chip0.tpp <> chip0.tpp
  RETURN count(chip0) AS count0
}
RETURN count0

CALL () {
  MATCH (chip0:Chip) WHERE chip0.live = true AND chip0.tpp = chip0.tpp
  RETURN count(chip0) AS count0
}
RETURN count0
