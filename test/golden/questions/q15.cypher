MATCH (name0:Name) WHERE name0.key IN $param0
MATCH (reference0:Chip)-[edge0:NAMED]->(name0) WHERE any(at0 IN range(0, size(coalesce(reference0.claimDocuments, [])) - 1) WHERE reference0.claimDocuments[at0] IN $param1 AND reference0.claimKnownFrom[at0] <= $param2 AND reference0.claimKnownTo[at0] > $param2)
WITH DISTINCT reference0
CALL (reference0) {
  MATCH (reference0)-[edge1:NAMED]->(name1:Name)
  RETURN collect(name1.key) AS keys0
}
RETURN reference0.id AS column0, reference0.name AS column1, keys0 AS column2, [at1 IN range(0, size(coalesce(reference0.clusterMemoryBandwidthDocuments, [])) - 1) WHERE reference0.clusterMemoryBandwidthDocuments[at1] IN $param1 AND reference0.clusterMemoryBandwidthKnownFrom[at1] <= $param2 AND reference0.clusterMemoryBandwidthKnownTo[at1] > $param2 | reference0.clusterMemoryBandwidthValues[at1]] AS column3, head([at2 IN range(0, size(coalesce(reference0.memoryBandwidthDocuments, [])) - 1) WHERE reference0.memoryBandwidthDocuments[at2] IN $param1 AND reference0.memoryBandwidthKnownFrom[at2] <= $param2 AND reference0.memoryBandwidthKnownTo[at2] > $param2 | reference0.memoryBandwidthValues[at2]]) * head([at3 IN range(0, size(coalesce(reference0.maxClusterSizeDocuments, [])) - 1) WHERE reference0.maxClusterSizeDocuments[at3] IN $param1 AND reference0.maxClusterSizeKnownFrom[at3] <= $param2 AND reference0.maxClusterSizeKnownTo[at3] > $param2 | reference0.maxClusterSizeValues[at3]]) AS column4
