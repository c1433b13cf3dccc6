MATCH (person0:Person) WHERE person0.live = true AND EXISTS { MATCH (person0)-[edge0:TAKES_STANCE_ON]->(policy0:Policy) WHERE edge0.live = true AND policy0.live = true AND edge0.stance IN $param0 }
WITH person0 ORDER BY person0.id LIMIT $param1
RETURN person0.kind AS column0, person0.name AS column1

MATCH (group0:Group) WHERE group0.live = true AND EXISTS { MATCH (group0)-[edge0:DEMANDS]->(product0:Product) WHERE edge0.live = true AND product0.live = true AND product0.name = $param0 AND edge0.level = $param1 }
WITH group0 ORDER BY group0.id LIMIT $param2
RETURN group0.name AS column0

MATCH (official0:Official) WHERE official0.live = true AND NOT (EXISTS { MATCH (official0)-[edge0:TAKES_STANCE_ON]->(policy0:Policy) WHERE edge0.live = true AND policy0.live = true AND edge0.stance = $param0 })
WITH official0 ORDER BY official0.id LIMIT $param1
RETURN official0.name AS column0

MATCH (organization0:Organization) WHERE organization0.live = true AND EXISTS { MATCH (organization0)<-[edge0:HOLDS_OFFICE_AT]-(person0:Person) WHERE edge0.live = true AND person0.live = true AND COUNT { MATCH (person0)-[edge1:MEMBER_OF]->(entity0:Entity) WHERE edge1.live = true AND entity0.live = true } = 0 AND edge0.head = $param0 }
WITH organization0 ORDER BY organization0.id LIMIT $param1
RETURN organization0.kind AS column0, organization0.name AS column1

MATCH (company0:Company) WHERE company0.live = true AND EXISTS { MATCH (company0)<-[edge0:APPLIES_TO]-(policy0:Policy) MATCH (policy0)-[edge1:PERMITS]->(product0:Product) WHERE edge0.live = true AND policy0.live = true AND edge0.role = $param0 AND edge1.live = true AND product0.live = true AND product0.name = $param1 }
WITH company0 ORDER BY company0.id LIMIT $param2
RETURN company0.name AS column0
