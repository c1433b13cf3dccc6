CALL () {
  MATCH (name0:Name) WHERE name0.key = $param0
  MATCH (event0:Event)-[edge0:NAMED]->(name0) WHERE event0.live = true
  WITH DISTINCT event0
  RETURN collect([event0.date, [at0 IN range(0, size(coalesce(event0.dateDocuments, [])) - 1) WHERE event0.dateKnownFrom[at0] <= $param1 AND event0.dateKnownTo[at0] > $param1 | event0.earliestValues[at0]], [at1 IN range(0, size(coalesce(event0.dateDocuments, [])) - 1) WHERE event0.dateKnownFrom[at1] <= $param1 AND event0.dateKnownTo[at1] > $param1 | event0.latestValues[at1]], [at2 IN range(0, size(coalesce(event0.dateDocuments, [])) - 1) WHERE event0.dateKnownFrom[at2] <= $param1 AND event0.dateKnownTo[at2] > $param1 | event0.dateValues[at2]], event0.id]) AS rows0
}
CALL () {
  MATCH (name1:Name) WHERE name1.key = $param2
  MATCH (event1:Event)-[edge1:NAMED]->(name1) WHERE any(at3 IN range(0, size(coalesce(event1.claimDocuments, [])) - 1) WHERE event1.claimDocuments[at3] IN $param3 AND event1.claimKnownFrom[at3] <= $param4 AND event1.claimKnownTo[at3] > $param4)
  WITH DISTINCT event1
  RETURN collect([head([at4 IN range(0, size(coalesce(event1.dateDocuments, [])) - 1) WHERE event1.dateDocuments[at4] IN $param3 AND event1.dateKnownFrom[at4] <= $param4 AND event1.dateKnownTo[at4] > $param4 | event1.dateValues[at4]]), [at5 IN range(0, size(coalesce(event1.dateDocuments, [])) - 1) WHERE event1.dateDocuments[at5] IN $param3 AND event1.dateKnownFrom[at5] <= $param4 AND event1.dateKnownTo[at5] > $param4 | event1.dateValues[at5]], event1.id]) AS rows1
}
RETURN rows0, rows1
