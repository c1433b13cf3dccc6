MATCH (event0:Event) WHERE any(at0 IN range(0, size(coalesce(event0.claimDocuments, [])) - 1) WHERE event0.claimKnownFrom[at0] <= $param0 AND event0.claimKnownTo[at0] > $param0) AND head([at1 IN range(0, size(coalesce(event0.dateDocuments, [])) - 1) WHERE event0.dateKnownFrom[at1] <= $param0 AND event0.dateKnownTo[at1] > $param0 | event0.earliestValues[at1]]) >= $param1
WITH event0 ORDER BY head([at2 IN range(0, size(coalesce(event0.dateDocuments, [])) - 1) WHERE event0.dateKnownFrom[at2] <= $param0 AND event0.dateKnownTo[at2] > $param0 | event0.earliestValues[at2]]) IS NULL, head([at2 IN range(0, size(coalesce(event0.dateDocuments, [])) - 1) WHERE event0.dateKnownFrom[at2] <= $param0 AND event0.dateKnownTo[at2] > $param0 | event0.earliestValues[at2]]), event0.id LIMIT $param2
RETURN event0.name AS column0, head([at3 IN range(0, size(coalesce(event0.dateDocuments, [])) - 1) WHERE event0.dateKnownFrom[at3] <= $param0 AND event0.dateKnownTo[at3] > $param0 | event0.dateValues[at3]]) AS column1

MATCH (event0:Event) WHERE event0.earliest IS NOT NULL AND event0.live = true AND event0.earliest >= $param0
WITH event0 ORDER BY event0.earliest, event0.id LIMIT $param1
RETURN event0.name AS column0, event0.date AS column1
