CALL () {
  CALL () {
    MATCH (chip0:Chip) WHERE chip0.live = true AND EXISTS { MATCH (chip0)<-[edge0:DESIGNS]-(organization0:Organization) WHERE edge0.live = true AND organization0.live = true AND organization0.country = $param0 }
    RETURN CASE WHEN count(chip0.maxClusterSize) = 0 THEN null ELSE sum(chip0.maxClusterSize) END AS count0, avg(chip0.maxClusterSize) AS count1, min(chip0.maxClusterSize) AS count2, max(chip0.maxClusterSize) AS count3, CASE WHEN count(chip0.int8) = 0 THEN null ELSE sum(chip0.int8) END AS count4, avg(chip0.int8) AS count5
  }
  RETURN collect([count0, count1, count2, count3, count4, count5]) AS rows0
}
CALL () {
  MATCH (name0:Name) WHERE name0.key = $param1
  MATCH (company0:Company)-[edge1:NAMED]->(name0) WHERE company0.live = true
  WITH DISTINCT company0
  CALL (company0) {
    MATCH (company0)-[edge2:DESIGNS]->(product0:Product) WHERE edge2.live = true AND product0.live = true
    RETURN count(product0) AS count6
  }
  RETURN collect([count6, company0.id]) AS rows1
}
CALL () {
  CALL () {
    MATCH (chip1:Chip) WHERE chip1.live = true AND chip1.tpp > $param2
    RETURN count(chip1) AS count7, CASE WHEN count(chip1.tpp) = 0 THEN null ELSE sum(chip1.tpp) END AS count8, avg(chip1.tpp) AS count9, min(chip1.tpp) AS count10
  }
  RETURN collect([count7, count8, count9, count10]) AS rows2
}
CALL () {
  CALL () {
    MATCH (chip2:Chip) WHERE any(at0 IN range(0, size(coalesce(chip2.claimDocuments, [])) - 1) WHERE chip2.claimDocuments[at0] IN $param3 AND chip2.claimKnownFrom[at0] <= $param4 AND chip2.claimKnownTo[at0] > $param4)
    RETURN CASE WHEN count(head([at1 IN range(0, size(coalesce(chip2.tppDocuments, [])) - 1) WHERE chip2.tppDocuments[at1] IN $param3 AND chip2.tppKnownFrom[at1] <= $param4 AND chip2.tppKnownTo[at1] > $param4 | chip2.tppValues[at1]])) = 0 THEN null ELSE sum(head([at1 IN range(0, size(coalesce(chip2.tppDocuments, [])) - 1) WHERE chip2.tppDocuments[at1] IN $param3 AND chip2.tppKnownFrom[at1] <= $param4 AND chip2.tppKnownTo[at1] > $param4 | chip2.tppValues[at1]])) END AS count11
  }
  RETURN collect([count11]) AS rows3
}
RETURN rows0, rows1, rows2, rows3
