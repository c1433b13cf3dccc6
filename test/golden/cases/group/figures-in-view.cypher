CALL () {
  MATCH (chip0:Chip) WHERE any(at0 IN range(0, size(coalesce(chip0.claimDocuments, [])) - 1) WHERE chip0.claimDocuments[at0] IN $param0 AND chip0.claimKnownFrom[at0] <= $param1 AND chip0.claimKnownTo[at0] > $param1)
  WITH chip0, head([at1 IN range(0, size(coalesce(chip0.memoryCapacityDocuments, [])) - 1) WHERE chip0.memoryCapacityDocuments[at1] IN $param0 AND chip0.memoryCapacityKnownFrom[at1] <= $param1 AND chip0.memoryCapacityKnownTo[at1] > $param1 | chip0.memoryCapacityValues[at1]]) AS value0, head([at2 IN range(0, size(coalesce(chip0.tppDocuments, [])) - 1) WHERE chip0.tppDocuments[at2] IN $param0 AND chip0.tppKnownFrom[at2] <= $param1 AND chip0.tppKnownTo[at2] > $param1 | chip0.tppValues[at2]]) AS value1
  WITH value0, count(chip0) AS count0, min(value1) AS count1, max(value1) AS count2, avg(value1) AS count3, CASE WHEN count(value1) = 0 THEN null ELSE sum(value1) END AS count4 ORDER BY count0 DESC, value0 IS NULL, value0 LIMIT $param2
  RETURN collect([value0, count0, count1, count2, count3, count4]) AS groups0
}
RETURN groups0
