CALL () {
  MATCH (chip0:Chip) WHERE chip0.live = true AND EXISTS { MATCH (chip0)<-[edge0:DESIGNS]-(organization0:Organization) WHERE edge0.live = true AND organization0.live = true AND organization0.country = $param0 }
  RETURN CASE WHEN count(chip0.maxClusterSize) = 0 THEN null ELSE sum(chip0.maxClusterSize) END AS count0, avg(chip0.maxClusterSize) AS count1, min(chip0.maxClusterSize) AS count2, max(chip0.maxClusterSize) AS count3, CASE WHEN count(chip0.int8) = 0 THEN null ELSE sum(chip0.int8) END AS count4, avg(chip0.int8) AS count5
}
RETURN count0, count1, count2, count3, count4, count5

MATCH (name0:Name) WHERE name0.key = $param0
MATCH (company0:Company)-[edge0:NAMED]->(name0) WHERE company0.live = true
WITH DISTINCT company0
CALL (company0) {
  MATCH (company0)-[edge1:DESIGNS]->(product0:Product) WHERE edge1.live = true AND product0.live = true
  RETURN count(product0) AS count0
}
RETURN count0 AS column0, company0.id AS column1

CALL () {
  MATCH (chip0:Chip) WHERE chip0.live = true AND chip0.tpp > $param0
  RETURN count(chip0) AS count0, CASE WHEN count(chip0.tpp) = 0 THEN null ELSE sum(chip0.tpp) END AS count1, avg(chip0.tpp) AS count2, min(chip0.tpp) AS count3
}
RETURN count0, count1, count2, count3

CALL () {
  MATCH (chip0:Chip) WHERE any(at0 IN range(0, size(coalesce(chip0.claimDocuments, [])) - 1) WHERE chip0.claimDocuments[at0] IN $param0 AND chip0.claimKnownFrom[at0] <= $param1 AND chip0.claimKnownTo[at0] > $param1)
  RETURN CASE WHEN count(head([at1 IN range(0, size(coalesce(chip0.tppDocuments, [])) - 1) WHERE chip0.tppDocuments[at1] IN $param0 AND chip0.tppKnownFrom[at1] <= $param1 AND chip0.tppKnownTo[at1] > $param1 | chip0.tppValues[at1]])) = 0 THEN null ELSE sum(head([at1 IN range(0, size(coalesce(chip0.tppDocuments, [])) - 1) WHERE chip0.tppDocuments[at1] IN $param0 AND chip0.tppKnownFrom[at1] <= $param1 AND chip0.tppKnownTo[at1] > $param1 | chip0.tppValues[at1]])) END AS count0
}
RETURN count0
