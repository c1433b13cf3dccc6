CALL () {
  MATCH (chip0:Chip) WHERE any(at0 IN range(0, size(coalesce(chip0.claimDocuments, [])) - 1) WHERE chip0.claimDocuments[at0] IN $param0 AND chip0.claimKnownFrom[at0] <= $param1 AND chip0.claimKnownTo[at0] > $param1)
  RETURN count(chip0) AS count0
}
RETURN count0
