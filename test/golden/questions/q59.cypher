MATCH (name0:Name) WHERE name0.key = $param0
MATCH (entity0:Entity)-[edge0:NAMED]->(name0) WHERE entity0.live = true
WITH DISTINCT entity0
RETURN entity0.kind AS column0, entity0.id AS column1, entity0.id AS column2

MATCH (claim0:Claim) WHERE claim0.id = $param0 AND any(at0 IN range(0, size(coalesce(claim0.claimDocuments, [])) - 1) WHERE claim0.claimDocuments[at0] IN $param1 AND claim0.claimKnownFrom[at0] <= $param2 AND claim0.claimKnownTo[at0] > $param2)
RETURN claim0.predicate AS column0, claim0.paragraph AS column1, claim0.value AS column2, claim0.qualifiersName AS column3, claim0.qualifiersValue AS column4, claim0.id AS column5

MATCH (claim0:Claim) WHERE claim0.id = $param0 AND any(at0 IN range(0, size(coalesce(claim0.claimDocuments, [])) - 1) WHERE claim0.claimDocuments[at0] IN $param1 AND claim0.claimKnownFrom[at0] <= $param2 AND claim0.claimKnownTo[at0] > $param2)
RETURN claim0.predicate AS column0, claim0.paragraph AS column1, claim0.value AS column2, claim0.qualifiersName AS column3, claim0.qualifiersValue AS column4, claim0.id AS column5
