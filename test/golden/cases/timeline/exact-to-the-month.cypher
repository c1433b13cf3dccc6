MATCH (dated0:Dated) WHERE dated0.earliest IS NOT NULL AND dated0.live = true AND dated0.earliest IS NOT NULL AND dated0.datePrecision = $param0
WITH dated0 ORDER BY dated0.earliest, dated0.latest IS NULL, dated0.latest, dated0.id LIMIT $param1
RETURN dated0.kind AS column0, dated0.name AS column1, dated0.date AS column2, dated0.datePrecision AS column3
