MATCH (claim0:Claim) WHERE claim0.live = true AND claim0.modality = $param0
WITH claim0 ORDER BY claim0.knownFrom DESC, claim0.id LIMIT $param1
RETURN claim0.id AS column0, claim0.modality AS column1, claim0.knownFrom AS column2
