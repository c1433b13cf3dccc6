CALL () {
  MATCH (event0:Event) WHERE any(at0 IN range(0, size(coalesce(event0.claimDocuments, [])) - 1) WHERE event0.claimKnownFrom[at0] <= $param0 AND event0.claimKnownTo[at0] > $param0) AND head([at1 IN range(0, size(coalesce(event0.dateDocuments, [])) - 1) WHERE event0.dateKnownFrom[at1] <= $param0 AND event0.dateKnownTo[at1] > $param0 | event0.earliestValues[at1]]) >= $param1
  WITH event0 ORDER BY head([at2 IN range(0, size(coalesce(event0.dateDocuments, [])) - 1) WHERE event0.dateKnownFrom[at2] <= $param0 AND event0.dateKnownTo[at2] > $param0 | event0.earliestValues[at2]]) IS NULL, head([at2 IN range(0, size(coalesce(event0.dateDocuments, [])) - 1) WHERE event0.dateKnownFrom[at2] <= $param0 AND event0.dateKnownTo[at2] > $param0 | event0.earliestValues[at2]]), event0.id LIMIT $param2
  RETURN collect([event0.name, head([at3 IN range(0, size(coalesce(event0.dateDocuments, [])) - 1) WHERE event0.dateKnownFrom[at3] <= $param0 AND event0.dateKnownTo[at3] > $param0 | event0.dateValues[at3]])]) AS rows0
}
CALL () {
  MATCH (event1:Event) WHERE event1.earliest IS NOT NULL AND event1.live = true AND event1.earliest >= $param3
  WITH event1 ORDER BY event1.earliest, event1.id LIMIT $param4
  RETURN collect([event1.name, event1.date]) AS rows1
}
RETURN rows0, rows1
