CALL () {
  MATCH (person0:Person) WHERE person0.live = true AND EXISTS { MATCH (person0)-[edge0:TAKES_STANCE_ON]->(policy0:Policy) WHERE edge0.live = true AND policy0.live = true AND edge0.stance IN $param0 }
  WITH person0 ORDER BY person0.id LIMIT $param1
  RETURN collect([person0.kind, person0.name]) AS rows0
}
CALL () {
  MATCH (group0:Group) WHERE group0.live = true AND EXISTS { MATCH (group0)-[edge1:DEMANDS]->(product0:Product) WHERE edge1.live = true AND product0.live = true AND product0.name = $param2 AND edge1.level = $param3 }
  WITH group0 ORDER BY group0.id LIMIT $param4
  RETURN collect([group0.name]) AS rows1
}
CALL () {
  MATCH (official0:Official) WHERE official0.live = true AND NOT (EXISTS { MATCH (official0)-[edge2:TAKES_STANCE_ON]->(policy1:Policy) WHERE edge2.live = true AND policy1.live = true AND edge2.stance = $param5 })
  WITH official0 ORDER BY official0.id LIMIT $param6
  RETURN collect([official0.name]) AS rows2
}
CALL () {
  MATCH (organization0:Organization) WHERE organization0.live = true AND EXISTS { MATCH (organization0)<-[edge3:HOLDS_OFFICE_AT]-(person1:Person) WHERE edge3.live = true AND person1.live = true AND COUNT { MATCH (person1)-[edge4:MEMBER_OF]->(entity0:Entity) WHERE edge4.live = true AND entity0.live = true } = 0 AND edge3.head = $param7 }
  WITH organization0 ORDER BY organization0.id LIMIT $param8
  RETURN collect([organization0.kind, organization0.name]) AS rows3
}
CALL () {
  MATCH (company0:Company) WHERE company0.live = true AND EXISTS { MATCH (company0)<-[edge5:APPLIES_TO]-(policy2:Policy) MATCH (policy2)-[edge6:PERMITS]->(product1:Product) WHERE edge5.live = true AND policy2.live = true AND edge5.role = $param9 AND edge6.live = true AND product1.live = true AND product1.name = $param10 }
  WITH company0 ORDER BY company0.id LIMIT $param11
  RETURN collect([company0.name]) AS rows4
}
RETURN rows0, rows1, rows2, rows3, rows4
