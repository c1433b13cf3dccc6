MATCH (chip0:Chip) WHERE chip0.live = true AND chip0.tpp >= $param0[0] AND chip0.tpp <= $param0[1]
WITH chip0 ORDER BY chip0.id LIMIT $param1
RETURN chip0.name AS column0

MATCH (chip0:Chip) WHERE chip0.live = true AND chip0.name IN $param0
WITH chip0 ORDER BY chip0.id LIMIT $param1
RETURN chip0.name AS column0

MATCH (chip0:Chip) WHERE chip0.live = true AND toLower(chip0.name) CONTAINS $param0
WITH chip0 ORDER BY chip0.id LIMIT $param1
RETURN chip0.name AS column0

MATCH (chip0:Chip) WHERE chip0.live = true AND NOT (chip0.tpp IN $param0)
WITH chip0 ORDER BY chip0.id LIMIT $param1
RETURN chip0.name AS column0

MATCH (chip0:Chip) WHERE chip0.live = true AND chip0.name ENDS WITH $param0 AND chip0.name STARTS WITH $param1
WITH chip0 ORDER BY chip0.id LIMIT $param2
RETURN chip0.name AS column0

MATCH (chip0:Chip) WHERE chip0.live = true AND chip0.tpp <> $param0
WITH chip0 ORDER BY chip0.id LIMIT $param1
RETURN chip0.name AS column0

MATCH (company0:Company) WHERE company0.live = true AND company0.country = $param0 AND company0.name < $param1
WITH company0 ORDER BY company0.id LIMIT $param2
RETURN company0.name AS column0
