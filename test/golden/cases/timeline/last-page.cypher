MATCH (dated0:Dated) WHERE dated0.earliest IS NOT NULL AND dated0.live = true AND dated0.earliest IS NOT NULL AND (dated0.id IN $param0 OR EXISTS { MATCH (dated0)<-[edge0:MENTIONS]-(claim0:Claim) MATCH (claim0)-[edge1:MENTIONS]->(entity0:Entity) WHERE claim0.live = true AND entity0.live = true AND entity0.id IN $param1 })
WITH dated0 ORDER BY dated0.earliest DESC, dated0.latest IS NULL DESC, dated0.latest DESC, dated0.id DESC LIMIT $param2
RETURN dated0.kind AS column0, dated0.name AS column1, dated0.date AS column2
