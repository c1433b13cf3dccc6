MATCH (deal0:Deal) WHERE any(at0 IN range(0, size(coalesce(deal0.claimDocuments, [])) - 1) WHERE deal0.claimDocuments[at0] IN $param0 AND deal0.claimKnownFrom[at0] <= $param1 AND deal0.claimKnownTo[at0] > $param1) AND EXISTS { MATCH (deal0)<-[edge0:MENTIONS]-(claim0:Claim) WHERE any(at1 IN range(0, size(coalesce(claim0.claimDocuments, [])) - 1) WHERE claim0.claimDocuments[at1] IN $param0 AND claim0.claimKnownFrom[at1] <= $param1 AND claim0.claimKnownTo[at1] > $param1) AND claim0.attributionKind = $param2 }
WITH deal0 ORDER BY deal0.id LIMIT $param3
RETURN deal0.name AS column0
