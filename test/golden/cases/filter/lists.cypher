CALL () {
  MATCH (claim0:Claim) WHERE claim0.live = true AND size([entry0 IN $param0 WHERE entry0 IN coalesce(claim0.tokens, []) | entry0]) = size($param0) AND size([entry1 IN $param1 WHERE entry1 IN coalesce(claim0.tokens, []) | entry1]) > 0 AND size(coalesce(claim0.tokens, [])) > 0
  RETURN count(claim0) AS count0
}
CALL () {
  MATCH (claim0:Claim) WHERE claim0.live = true AND size([entry0 IN $param0 WHERE entry0 IN coalesce(claim0.tokens, []) | entry0]) = size($param0) AND size([entry1 IN $param1 WHERE entry1 IN coalesce(claim0.tokens, []) | entry1]) > 0 AND size(coalesce(claim0.tokens, [])) > 0
  WITH claim0 ORDER BY claim0.id LIMIT $param2
  RETURN collect([claim0.key, claim0.tokens]) AS page0
}
RETURN count0, page0
