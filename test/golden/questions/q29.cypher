MATCH (name0:Name) WHERE name0.key = $param0
MATCH (company0:Company)-[edge0:NAMED]->(name0) WHERE any(at0 IN range(0, size(coalesce(company0.claimDocuments, [])) - 1) WHERE company0.claimDocuments[at0] IN $param1 AND company0.claimKnownFrom[at0] <= $param2 AND company0.claimKnownTo[at0] > $param2)
WITH DISTINCT company0
CALL (company0) {
  MATCH (company0)-[edge1:NEGOTIATES_WITH]-(organization0:Organization) WHERE any(at1 IN range(0, size(coalesce(edge1.claimDocuments, [])) - 1) WHERE edge1.claimDocuments[at1] IN $param1 AND edge1.claimKnownFrom[at1] <= $param2 AND edge1.claimKnownTo[at1] > $param2) AND any(at2 IN range(0, size(coalesce(organization0.claimDocuments, [])) - 1) WHERE organization0.claimDocuments[at2] IN $param1 AND organization0.claimKnownFrom[at2] <= $param2 AND organization0.claimKnownTo[at2] > $param2)
  WITH organization0, edge1 ORDER BY organization0.id, edge1.id LIMIT $param3
  CALL (organization0) {
    MATCH (organization0)-[edge2:DESIGNS]->(product0:Product) WHERE any(at3 IN range(0, size(coalesce(edge2.claimDocuments, [])) - 1) WHERE edge2.claimDocuments[at3] IN $param1 AND edge2.claimKnownFrom[at3] <= $param2 AND edge2.claimKnownTo[at3] > $param2) AND any(at4 IN range(0, size(coalesce(product0.claimDocuments, [])) - 1) WHERE product0.claimDocuments[at4] IN $param1 AND product0.claimKnownFrom[at4] <= $param2 AND product0.claimKnownTo[at4] > $param2)
    WITH product0, edge2 ORDER BY product0.id, edge2.id LIMIT $param4
    CALL (product0) {
      MATCH (product0)<-[edge3:MANUFACTURES]-(organization1:Organization) WHERE any(at5 IN range(0, size(coalesce(edge3.claimDocuments, [])) - 1) WHERE edge3.claimDocuments[at5] IN $param1 AND edge3.claimKnownFrom[at5] <= $param2 AND edge3.claimKnownTo[at5] > $param2) AND any(at6 IN range(0, size(coalesce(organization1.claimDocuments, [])) - 1) WHERE organization1.claimDocuments[at6] IN $param1 AND organization1.claimKnownFrom[at6] <= $param2 AND organization1.claimKnownTo[at6] > $param2)
      WITH organization1, edge3 ORDER BY organization1.id, edge3.id LIMIT $param5
      RETURN collect([organization1.kind, organization1.name]) AS page0
    }
    RETURN collect([product0.kind, product0.name, page0]) AS page1
  }
  RETURN collect([organization0.kind, organization0.name, page1]) AS page2
}
RETURN page2 AS column0, company0.id AS column1
