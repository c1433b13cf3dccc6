MATCH (claim0:Claim) WHERE claim0.live = true AND any(entry0 IN coalesce(claim0.tokenKeys, []) WHERE entry0 CONTAINS $param0)
WITH claim0 ORDER BY claim0.id LIMIT $param1
RETURN claim0.tokens AS column0, claim0.paragraph AS column1

CALL () {
  MATCH (claim0:Claim) WHERE claim0.live = true AND any(entry0 IN coalesce(claim0.tokenKeys, []) WHERE entry0 CONTAINS $param0)
  RETURN count(claim0) AS count0
}
RETURN count0

CALL () {
  MATCH (claim0:Claim) WHERE claim0.live = true AND any(entry0 IN coalesce(claim0.tokenKeys, []) WHERE entry0 CONTAINS $param0)
  RETURN count(claim0) AS count0
}
RETURN count0

MATCH (claim0:Claim) WHERE claim0.live = true AND any(entry0 IN coalesce(claim0.tokenKeys, []) WHERE entry0 CONTAINS $param0)
WITH claim0 ORDER BY claim0.id LIMIT $param1
RETURN claim0.paragraph AS column0, claim0.tokens AS column1

CALL () {
  MATCH (claim0:Claim) WHERE claim0.live = true AND any(entry0 IN coalesce(claim0.tokenKeys, []) WHERE entry0 CONTAINS $param0)
  RETURN count(claim0) AS count0
}
RETURN count0
