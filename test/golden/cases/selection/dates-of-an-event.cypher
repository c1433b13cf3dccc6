MATCH (name0:Name) WHERE name0.key = $param0
MATCH (event0:Event)-[edge0:NAMED]->(name0) WHERE event0.live = true
WITH DISTINCT event0
RETURN event0.date AS column0, [at0 IN range(0, size(coalesce(event0.dateDocuments, [])) - 1) WHERE event0.dateKnownFrom[at0] <= $param1 AND event0.dateKnownTo[at0] > $param1 | event0.earliestValues[at0]] AS column1, [at1 IN range(0, size(coalesce(event0.dateDocuments, [])) - 1) WHERE event0.dateKnownFrom[at1] <= $param1 AND event0.dateKnownTo[at1] > $param1 | event0.latestValues[at1]] AS column2, [at2 IN range(0, size(coalesce(event0.dateDocuments, [])) - 1) WHERE event0.dateKnownFrom[at2] <= $param1 AND event0.dateKnownTo[at2] > $param1 | event0.dateValues[at2]] AS column3, event0.id AS column4

MATCH (name0:Name) WHERE name0.key = $param0
MATCH (event0:Event)-[edge0:NAMED]->(name0) WHERE any(at0 IN range(0, size(coalesce(event0.claimDocuments, [])) - 1) WHERE event0.claimDocuments[at0] IN $param1 AND event0.claimKnownFrom[at0] <= $param2 AND event0.claimKnownTo[at0] > $param2)
WITH DISTINCT event0
RETURN head([at1 IN range(0, size(coalesce(event0.dateDocuments, [])) - 1) WHERE event0.dateDocuments[at1] IN $param1 AND event0.dateKnownFrom[at1] <= $param2 AND event0.dateKnownTo[at1] > $param2 | event0.dateValues[at1]]) AS column0, [at2 IN range(0, size(coalesce(event0.dateDocuments, [])) - 1) WHERE event0.dateDocuments[at2] IN $param1 AND event0.dateKnownFrom[at2] <= $param2 AND event0.dateKnownTo[at2] > $param2 | event0.dateValues[at2]] AS column1, event0.id AS column2
