MATCH (name0:Name) WHERE name0.key CONTAINS $param0
MATCH (entity0:Entity)-[edge0:NAMED]->(name0) WHERE entity0.kind IN $param1
WITH entity0, min(CASE WHEN name0.key = $param0 THEN 0 WHEN name0.key STARTS WITH $param0 THEN 1 ELSE 2 END) AS match0
WITH entity0, match0 WHERE any(at0 IN range(0, size(coalesce(entity0.claimDocuments, [])) - 1) WHERE entity0.claimDocuments[at0] IN $param2 AND entity0.claimKnownFrom[at0] <= $param3 AND entity0.claimKnownTo[at0] > $param3)
WITH entity0, match0 ORDER BY match0, entity0.kind, entity0.id LIMIT $param4
RETURN entity0.kind AS column0, entity0.name AS column1
