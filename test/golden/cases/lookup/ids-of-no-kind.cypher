CALL () {
  RETURN collect([true]) AS rows0
}
CALL () {
  RETURN collect([true]) AS rows1
}
RETURN rows0, rows1
