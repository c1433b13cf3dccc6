MATCH (name0:Name) WHERE name0.key = $param0
MATCH (chip0:Chip)-[edge0:NAMED]->(name0) WHERE any(at0 IN range(0, size(coalesce(chip0.claimDocuments, [])) - 1) WHERE chip0.claimKnownFrom[at0] <= $param1 AND chip0.claimKnownTo[at0] > $param1)
WITH DISTINCT chip0
RETURN chip0.id AS column0, chip0.id AS column1
