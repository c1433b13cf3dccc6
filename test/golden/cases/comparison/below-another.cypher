CALL () {
  MATCH (name0:Name) WHERE name0.key IN $param0
  MATCH (reference0:Chip)-[edge0:NAMED]->(name0) WHERE reference0.live = true
  WITH DISTINCT reference0
  CALL (reference0) {
    MATCH (reference0)-[edge1:NAMED]->(name1:Name)
    RETURN collect(name1.key) AS keys0
  }
  CALL (reference0) {
    MATCH (chip0:Chip) WHERE chip0.live = true AND head([at0 IN range(0, size(coalesce(chip0.tppDocuments, [])) - 1) WHERE chip0.tppKnownFrom[at0] <= $param1 AND chip0.tppKnownTo[at0] > $param1 | chip0.tppValues[at0]]) > head([at1 IN range(0, size(coalesce(reference0.tppDocuments, [])) - 1) WHERE reference0.tppKnownFrom[at1] <= $param1 AND reference0.tppKnownTo[at1] > $param1 | reference0.tppValues[at1]])
    WITH chip0 ORDER BY head([at0 IN range(0, size(coalesce(chip0.tppDocuments, [])) - 1) WHERE chip0.tppKnownFrom[at0] <= $param1 AND chip0.tppKnownTo[at0] > $param1 | chip0.tppValues[at0]]) DESC, chip0.id
    RETURN collect([[at2 IN range(0, size(coalesce(chip0.tppDocuments, [])) - 1) WHERE chip0.tppKnownFrom[at2] <= $param1 AND chip0.tppKnownTo[at2] > $param1 | chip0.tppValues[at2]], chip0.name]) AS exceeding0
  }
  RETURN collect([reference0.id, reference0.name, keys0, [at3 IN range(0, size(coalesce(reference0.tppDocuments, [])) - 1) WHERE reference0.tppKnownFrom[at3] <= $param1 AND reference0.tppKnownTo[at3] > $param1 | reference0.tppValues[at3]], exceeding0]) AS rows0
}
CALL () {
  MATCH (name2:Name) WHERE name2.key IN $param2
  MATCH (reference1:Chip)-[edge2:NAMED]->(name2) WHERE reference1.live = true
  WITH DISTINCT reference1
  CALL (reference1) {
    MATCH (reference1)-[edge3:NAMED]->(name3:Name)
    RETURN collect(name3.key) AS keys1
  }
  CALL (reference1) {
    MATCH (chip1:Chip) WHERE chip1.live = true AND head([at4 IN range(0, size(coalesce(chip1.tppDocuments, [])) - 1) WHERE chip1.tppKnownFrom[at4] <= $param3 AND chip1.tppKnownTo[at4] > $param3 | chip1.tppValues[at4]]) > head([at5 IN range(0, size(coalesce(reference1.tppDocuments, [])) - 1) WHERE reference1.tppKnownFrom[at5] <= $param3 AND reference1.tppKnownTo[at5] > $param3 | reference1.tppValues[at5]])
    WITH chip1 ORDER BY head([at4 IN range(0, size(coalesce(chip1.tppDocuments, [])) - 1) WHERE chip1.tppKnownFrom[at4] <= $param3 AND chip1.tppKnownTo[at4] > $param3 | chip1.tppValues[at4]]) DESC, chip1.id
    RETURN collect([[at6 IN range(0, size(coalesce(chip1.tppDocuments, [])) - 1) WHERE chip1.tppKnownFrom[at6] <= $param3 AND chip1.tppKnownTo[at6] > $param3 | chip1.tppValues[at6]]]) AS exceeding1
  }
  RETURN collect([reference1.id, reference1.name, keys1, [at7 IN range(0, size(coalesce(reference1.tppDocuments, [])) - 1) WHERE reference1.tppKnownFrom[at7] <= $param3 AND reference1.tppKnownTo[at7] > $param3 | reference1.tppValues[at7]], exceeding1]) AS rows1
}
CALL () {
  MATCH (name4:Name) WHERE name4.key IN $param4
  MATCH (reference2:Chip)-[edge4:NAMED]->(name4) WHERE reference2.live = true
  WITH DISTINCT reference2
  CALL (reference2) {
    MATCH (reference2)-[edge5:NAMED]->(name5:Name)
    RETURN collect(name5.key) AS keys2
  }
  CALL (reference2) {
    MATCH (chip2:Chip) WHERE chip2.live = true AND head([at8 IN range(0, size(coalesce(chip2.tppDocuments, [])) - 1) WHERE chip2.tppKnownFrom[at8] <= $param5 AND chip2.tppKnownTo[at8] > $param5 | chip2.tppValues[at8]]) > head([at9 IN range(0, size(coalesce(reference2.tppDocuments, [])) - 1) WHERE reference2.tppKnownFrom[at9] <= $param5 AND reference2.tppKnownTo[at9] > $param5 | reference2.tppValues[at9]])
    WITH chip2 ORDER BY head([at8 IN range(0, size(coalesce(chip2.tppDocuments, [])) - 1) WHERE chip2.tppKnownFrom[at8] <= $param5 AND chip2.tppKnownTo[at8] > $param5 | chip2.tppValues[at8]]) DESC, chip2.id
    RETURN collect([[at10 IN range(0, size(coalesce(chip2.tppDocuments, [])) - 1) WHERE chip2.tppKnownFrom[at10] <= $param5 AND chip2.tppKnownTo[at10] > $param5 | chip2.tppValues[at10]]]) AS exceeding2
  }
  RETURN collect([reference2.id, reference2.name, keys2, [at11 IN range(0, size(coalesce(reference2.tppDocuments, [])) - 1) WHERE reference2.tppKnownFrom[at11] <= $param5 AND reference2.tppKnownTo[at11] > $param5 | reference2.tppValues[at11]], exceeding2]) AS rows2
}
RETURN rows0, rows1, rows2
