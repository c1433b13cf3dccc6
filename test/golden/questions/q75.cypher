MATCH (product0:Product) WHERE product0.live = true AND ((product0:Chip AND product0.fp16 IS NULL AND product0.maxClusterSize IS NULL AND product0.memoryBandwidth IS NULL AND product0.memoryCapacity IS NULL AND product0.tpp IS NULL) OR product0:ChipFamily)
WITH product0 ORDER BY product0.id LIMIT $param0
RETURN product0.kind AS column0, product0.name AS column1
