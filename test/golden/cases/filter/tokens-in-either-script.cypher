CALL () {
  MATCH (claim0:Claim) WHERE claim0.live = true AND any(entry0 IN coalesce(claim0.tokenKeys, []) WHERE entry0 CONTAINS $param0)
  WITH claim0 ORDER BY claim0.id LIMIT $param1
  RETURN collect([claim0.tokens, claim0.paragraph]) AS rows0
}
CALL () {
  CALL () {
    MATCH (claim1:Claim) WHERE claim1.live = true AND any(entry1 IN coalesce(claim1.tokenKeys, []) WHERE entry1 CONTAINS $param2)
    RETURN count(claim1) AS count0
  }
  RETURN collect([count0]) AS rows1
}
CALL () {
  CALL () {
    MATCH (claim2:Claim) WHERE claim2.live = true AND any(entry2 IN coalesce(claim2.tokenKeys, []) WHERE entry2 CONTAINS $param3)
    RETURN count(claim2) AS count1
  }
  RETURN collect([count1]) AS rows2
}
CALL () {
  MATCH (claim3:Claim) WHERE claim3.live = true AND any(entry3 IN coalesce(claim3.tokenKeys, []) WHERE entry3 CONTAINS $param4)
  WITH claim3 ORDER BY claim3.id LIMIT $param5
  RETURN collect([claim3.paragraph, claim3.tokens]) AS rows3
}
CALL () {
  CALL () {
    MATCH (claim4:Claim) WHERE claim4.live = true AND any(entry4 IN coalesce(claim4.tokenKeys, []) WHERE entry4 CONTAINS $param6)
    RETURN count(claim4) AS count2
  }
  RETURN collect([count2]) AS rows4
}
RETURN rows0, rows1, rows2, rows3, rows4
