CALL () {
  CALL () {
    MATCH (chip0:Chip) WHERE any(at0 IN range(0, size(coalesce(chip0.claimDocuments, [])) - 1) WHERE chip0.claimDocuments[at0] IN $param0 AND chip0.claimKnownFrom[at0] <= $param1 AND chip0.claimKnownTo[at0] > $param1) AND head([at1 IN range(0, size(coalesce(chip0.tppDocuments, [])) - 1) WHERE chip0.tppDocuments[at1] IN $param0 AND chip0.tppKnownFrom[at1] <= $param1 AND chip0.tppKnownTo[at1] > $param1 | chip0.tppValues[at1]]) > $param2
    RETURN count(chip0) AS count0, min(head([at2 IN range(0, size(coalesce(chip0.tppDocuments, [])) - 1) WHERE chip0.tppDocuments[at2] IN $param0 AND chip0.tppKnownFrom[at2] <= $param1 AND chip0.tppKnownTo[at2] > $param1 | chip0.tppValues[at2]])) AS count1, max(head([at3 IN range(0, size(coalesce(chip0.tppDocuments, [])) - 1) WHERE chip0.tppDocuments[at3] IN $param0 AND chip0.tppKnownFrom[at3] <= $param1 AND chip0.tppKnownTo[at3] > $param1 | chip0.tppValues[at3]])) AS count2
  }
  CALL () {
    MATCH (chip0:Chip) WHERE any(at0 IN range(0, size(coalesce(chip0.claimDocuments, [])) - 1) WHERE chip0.claimDocuments[at0] IN $param0 AND chip0.claimKnownFrom[at0] <= $param1 AND chip0.claimKnownTo[at0] > $param1) AND head([at1 IN range(0, size(coalesce(chip0.tppDocuments, [])) - 1) WHERE chip0.tppDocuments[at1] IN $param0 AND chip0.tppKnownFrom[at1] <= $param1 AND chip0.tppKnownTo[at1] > $param1 | chip0.tppValues[at1]]) > $param2
    WITH chip0 ORDER BY head([at4 IN range(0, size(coalesce(chip0.tppDocuments, [])) - 1) WHERE chip0.tppDocuments[at4] IN $param0 AND chip0.tppKnownFrom[at4] <= $param1 AND chip0.tppKnownTo[at4] > $param1 | chip0.tppValues[at4]]) IS NULL, head([at4 IN range(0, size(coalesce(chip0.tppDocuments, [])) - 1) WHERE chip0.tppDocuments[at4] IN $param0 AND chip0.tppKnownFrom[at4] <= $param1 AND chip0.tppKnownTo[at4] > $param1 | chip0.tppValues[at4]]) DESC, chip0.id LIMIT $param3
    RETURN collect([chip0.name, head([at5 IN range(0, size(coalesce(chip0.tppDocuments, [])) - 1) WHERE chip0.tppDocuments[at5] IN $param0 AND chip0.tppKnownFrom[at5] <= $param1 AND chip0.tppKnownTo[at5] > $param1 | chip0.tppValues[at5]])]) AS page0
  }
  RETURN collect([count0, count1, count2, page0]) AS rows0
}
CALL () {
  CALL () {
    MATCH (chip1:Chip) WHERE any(at6 IN range(0, size(coalesce(chip1.claimDocuments, [])) - 1) WHERE chip1.claimDocuments[at6] IN $param4 AND chip1.claimKnownFrom[at6] <= $param5 AND chip1.claimKnownTo[at6] > $param5) AND head([at7 IN range(0, size(coalesce(chip1.tppDocuments, [])) - 1) WHERE chip1.tppDocuments[at7] IN $param4 AND chip1.tppKnownFrom[at7] <= $param5 AND chip1.tppKnownTo[at7] > $param5 | chip1.tppValues[at7]]) > $param6
    RETURN count(chip1) AS count3
  }
  RETURN collect([count3]) AS rows1
}
RETURN rows0, rows1
