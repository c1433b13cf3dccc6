CALL () {
  MATCH (chip0:Chip) WHERE chip0.live = true AND EXISTS { MATCH (chip0)<-[edge0:DESIGNS]-(organization0:Organization) WHERE edge0.live = true AND organization0.live = true AND organization0.country = $param0 }
  RETURN count(chip0) AS count0, min(chip0.tpp) AS count1, max(chip0.tpp) AS count2, min(chip0.name) AS count3, max(chip0.name) AS count4
}
RETURN count0, count1, count2, count3, count4
