CALL () {
  MATCH (dated0:Dated) WHERE dated0.live = true AND dated0.earliest IS NOT NULL AND (dated0.id IN $param0 OR EXISTS { MATCH (dated0)<-[edge0:MENTIONS]-(claim0:Claim) MATCH (claim0)-[edge1:MENTIONS]->(entity0:Entity) WHERE claim0.live = true AND entity0.live = true AND entity0.id IN $param1 }) AND dated0.earliest >= $param2
  RETURN count(dated0) AS count0
}
CALL () {
  MATCH (dated0:Dated) WHERE dated0.earliest IS NOT NULL AND dated0.live = true AND dated0.earliest IS NOT NULL AND (dated0.id IN $param0 OR EXISTS { MATCH (dated0)<-[edge0:MENTIONS]-(claim0:Claim) MATCH (claim0)-[edge1:MENTIONS]->(entity0:Entity) WHERE claim0.live = true AND entity0.live = true AND entity0.id IN $param1 }) AND dated0.earliest >= $param2
  WITH dated0 ORDER BY dated0.earliest, dated0.latest IS NULL, dated0.latest, dated0.id LIMIT $param3
  RETURN collect([dated0.kind, dated0.name, dated0.date]) AS page0
}
RETURN count0, page0
