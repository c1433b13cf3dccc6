MATCH (company0:Company) WHERE company0.name IS NOT NULL AND company0.live = true AND EXISTS { MATCH (company0)-[edge0:DESIGNS]->(product0:Product) WHERE edge0.live = true AND product0.live = true AND product0:Chip AND product0.tpp > $param0 }
WITH company0 ORDER BY company0.name, company0.id LIMIT $param1
RETURN company0.name AS column0
