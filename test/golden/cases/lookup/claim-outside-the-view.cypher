MATCH (claim0:Claim) WHERE claim0.id = $param0 AND any(at0 IN range(0, size(coalesce(claim0.claimDocuments, [])) - 1) WHERE claim0.claimDocuments[at0] IN $param1 AND claim0.claimKnownFrom[at0] <= $param2 AND claim0.claimKnownTo[at0] > $param2)
RETURN claim0.id AS column0, claim0.id AS column1
