MATCH (name0:Name) WHERE name0.key = $param0
MATCH (company0:Company)-[edge0:NAMED]->(name0) WHERE company0.live = true
WITH DISTINCT company0
CALL (company0) {
  MATCH (company0)-[edge1:DESIGNS]->(product0:Product) WHERE edge1.live = true AND product0.live = true
  WITH product0, edge1 ORDER BY product0.id, edge1.id LIMIT $param1
  CALL (product0) {
    MATCH (product0)<-[edge2:HAS_SUBJECT]-(claim0:Claim) WHERE product0:Chip AND claim0.live = true AND claim0.modality <> $param2 AND claim0.predicate IN $param3
    WITH claim0, edge2 ORDER BY claim0.id, edge2.id LIMIT $param4
    CALL (claim0) {
      MATCH (claim0)-[edge3:STATED_IN]->(document0:Document) WHERE document0.live = true
      WITH document0 ORDER BY document0.id LIMIT 1
      RETURN collect([document0.id, document0.documentClass, document0.credit]) AS one0
    }
    RETURN collect([claim0.id, claim0.predicate, claim0.value, claim0.valueMax, claim0.comparator, claim0.modality, claim0.knownFrom, claim0.qualifiersName, claim0.qualifiersValue, one0]) AS page0
  }
  CALL (product0) {
    MATCH (product0)-[edge4:BELONGS_TO_FAMILY]->(chipFamily0:ChipFamily) WHERE product0:Chip AND edge4.live = true AND chipFamily0.live = true
    WITH chipFamily0, edge4 ORDER BY chipFamily0.id, edge4.id LIMIT $param5
    RETURN collect([chipFamily0.id]) AS page1
  }
  CALL (product0) {
    MATCH (product0)<-[edge5:DESIGNS]-(organization0:Organization) WHERE product0:Chip AND edge5.live = true AND organization0.live = true
    WITH organization0, edge5 ORDER BY organization0.id, edge5.id LIMIT $param6
    RETURN collect([organization0.kind, organization0.id, organization0.country]) AS page2
  }
  CALL (product0) {
    MATCH (product0)-[edge6:DESIGNED_FOR]->(entity0:Entity) WHERE product0:Chip AND edge6.live = true AND entity0.live = true AND entity0.id = $param7
    WITH entity0, edge6 ORDER BY entity0.id, edge6.id LIMIT $param8
    CALL (edge6) {
      UNWIND edge6.claimIds AS id0
      MATCH (claim1:Claim) WHERE claim1.id = id0 AND claim1.live = true
      WITH claim1 ORDER BY claim1.id
      RETURN collect([claim1.id]) AS claims0
    }
    RETURN collect([claims0]) AS page3
  }
  CALL (product0) {
    MATCH (product0)-[edge7:DESIGNED_FOR]->(entity1:Entity) WHERE product0:Chip AND edge7.live = true AND entity1.live = true AND entity1.id = $param9
    WITH entity1, edge7 ORDER BY entity1.id, edge7.id LIMIT $param10
    CALL (edge7) {
      UNWIND edge7.claimIds AS id1
      MATCH (claim2:Claim) WHERE claim2.id = id1 AND claim2.live = true
      WITH claim2 ORDER BY claim2.id
      RETURN collect([claim2.id]) AS claims1
    }
    RETURN collect([claims1]) AS page4
  }
  CALL (product0) {
    MATCH (product0)<-[edge8:VARIANT_OF]-(chip0:Chip) WHERE product0:Chip AND edge8.live = true AND chip0.live = true
    WITH chip0, edge8 ORDER BY chip0.id, edge8.id LIMIT $param11
    CALL (chip0) {
      MATCH (chip0)<-[edge9:HAS_SUBJECT]-(claim3:Claim) WHERE claim3.live = true AND claim3.modality <> $param12 AND claim3.predicate IN $param13
      WITH claim3, edge9 ORDER BY claim3.id, edge9.id LIMIT $param14
      CALL (claim3) {
        MATCH (claim3)-[edge10:STATED_IN]->(document1:Document) WHERE document1.live = true
        WITH document1 ORDER BY document1.id LIMIT 1
        RETURN collect([document1.id, document1.documentClass, document1.credit]) AS one1
      }
      RETURN collect([claim3.id, claim3.predicate, claim3.value, claim3.valueMax, claim3.comparator, claim3.modality, claim3.knownFrom, claim3.qualifiersName, claim3.qualifiersValue, one1]) AS page5
    }
    CALL (chip0) {
      MATCH (chip0)-[edge11:BELONGS_TO_FAMILY]->(chipFamily1:ChipFamily) WHERE edge11.live = true AND chipFamily1.live = true
      WITH chipFamily1, edge11 ORDER BY chipFamily1.id, edge11.id LIMIT $param15
      RETURN collect([chipFamily1.id]) AS page6
    }
    CALL (chip0) {
      MATCH (chip0)<-[edge12:DESIGNS]-(organization1:Organization) WHERE edge12.live = true AND organization1.live = true
      WITH organization1, edge12 ORDER BY organization1.id, edge12.id LIMIT $param16
      RETURN collect([organization1.kind, organization1.id, organization1.country]) AS page7
    }
    CALL (chip0) {
      MATCH (chip0)-[edge13:DESIGNED_FOR]->(entity2:Entity) WHERE edge13.live = true AND entity2.live = true AND entity2.id = $param17
      WITH entity2, edge13 ORDER BY entity2.id, edge13.id LIMIT $param18
      CALL (edge13) {
        UNWIND edge13.claimIds AS id2
        MATCH (claim4:Claim) WHERE claim4.id = id2 AND claim4.live = true
        WITH claim4 ORDER BY claim4.id
        RETURN collect([claim4.id]) AS claims2
      }
      RETURN collect([claims2]) AS page8
    }
    CALL (chip0) {
      MATCH (chip0)-[edge14:DESIGNED_FOR]->(entity3:Entity) WHERE edge14.live = true AND entity3.live = true AND entity3.id = $param19
      WITH entity3, edge14 ORDER BY entity3.id, edge14.id LIMIT $param20
      CALL (edge14) {
        UNWIND edge14.claimIds AS id3
        MATCH (claim5:Claim) WHERE claim5.id = id3 AND claim5.live = true
        WITH claim5 ORDER BY claim5.id
        RETURN collect([claim5.id]) AS claims3
      }
      RETURN collect([claims3]) AS page9
    }
    RETURN collect([chip0.id, chip0.name, page5, page6, page7, page8, page9]) AS page10
  }
  RETURN collect([product0.kind, product0.name, product0.id, page0, page1, page2, page3, page4, page10]) AS page11
}
RETURN page11 AS column0, company0.id AS column1
