MATCH (name0:Name) WHERE name0.key = $param0
MATCH (chip0:Chip)-[edge0:NAMED]->(name0) WHERE chip0.live = true
WITH DISTINCT chip0
CALL (chip0) {
  MATCH (chip0)<-[edge1:HAS_SUBJECT]-(claim0:Claim) WHERE claim0.live = true AND claim0.modality <> $param1 AND claim0.predicate IN $param2
  WITH claim0, edge1 ORDER BY claim0.id, edge1.id LIMIT $param3
  CALL (claim0) {
    MATCH (claim0)-[edge2:STATED_IN]->(document0:Document) WHERE document0.live = true
    WITH document0 ORDER BY document0.id LIMIT 1
    RETURN collect([document0.id, document0.documentClass, document0.credit]) AS one0
  }
  RETURN collect([claim0.id, claim0.predicate, claim0.value, claim0.valueMax, claim0.comparator, claim0.modality, claim0.knownFrom, claim0.qualifiersName, claim0.qualifiersValue, one0]) AS page0
}
CALL (chip0) {
  MATCH (chip0)-[edge3:BELONGS_TO_FAMILY]->(chipFamily0:ChipFamily) WHERE edge3.live = true AND chipFamily0.live = true
  WITH chipFamily0, edge3 ORDER BY chipFamily0.id, edge3.id LIMIT $param4
  RETURN collect([chipFamily0.id]) AS page1
}
CALL (chip0) {
  MATCH (chip0)<-[edge4:DESIGNS]-(organization0:Organization) WHERE edge4.live = true AND organization0.live = true
  WITH organization0, edge4 ORDER BY organization0.id, edge4.id LIMIT $param5
  RETURN collect([organization0.kind, organization0.id, organization0.country]) AS page2
}
CALL (chip0) {
  MATCH (chip0)-[edge5:DESIGNED_FOR]->(entity0:Entity) WHERE edge5.live = true AND entity0.live = true AND entity0.id = $param6
  WITH entity0, edge5 ORDER BY entity0.id, edge5.id LIMIT $param7
  CALL (edge5) {
    UNWIND edge5.claimIds AS id0
    MATCH (claim1:Claim) WHERE claim1.id = id0 AND claim1.live = true
    WITH claim1 ORDER BY claim1.id
    RETURN collect([claim1.id]) AS claims0
  }
  RETURN collect([claims0]) AS page3
}
CALL (chip0) {
  MATCH (chip0)-[edge6:DESIGNED_FOR]->(entity1:Entity) WHERE edge6.live = true AND entity1.live = true AND entity1.id = $param8
  WITH entity1, edge6 ORDER BY entity1.id, edge6.id LIMIT $param9
  CALL (edge6) {
    UNWIND edge6.claimIds AS id1
    MATCH (claim2:Claim) WHERE claim2.id = id1 AND claim2.live = true
    WITH claim2 ORDER BY claim2.id
    RETURN collect([claim2.id]) AS claims1
  }
  RETURN collect([claims1]) AS page4
}
CALL (chip0) {
  MATCH (chip0)<-[edge7:VARIANT_OF]-(chip1:Chip) WHERE edge7.live = true AND chip1.live = true
  WITH chip1, edge7 ORDER BY chip1.id, edge7.id LIMIT $param10
  CALL (chip1) {
    MATCH (chip1)<-[edge8:HAS_SUBJECT]-(claim3:Claim) WHERE claim3.live = true AND claim3.modality <> $param11 AND claim3.predicate IN $param12
    WITH claim3, edge8 ORDER BY claim3.id, edge8.id LIMIT $param13
    CALL (claim3) {
      MATCH (claim3)-[edge9:STATED_IN]->(document1:Document) WHERE document1.live = true
      WITH document1 ORDER BY document1.id LIMIT 1
      RETURN collect([document1.id, document1.documentClass, document1.credit]) AS one1
    }
    RETURN collect([claim3.id, claim3.predicate, claim3.value, claim3.valueMax, claim3.comparator, claim3.modality, claim3.knownFrom, claim3.qualifiersName, claim3.qualifiersValue, one1]) AS page5
  }
  CALL (chip1) {
    MATCH (chip1)-[edge10:BELONGS_TO_FAMILY]->(chipFamily1:ChipFamily) WHERE edge10.live = true AND chipFamily1.live = true
    WITH chipFamily1, edge10 ORDER BY chipFamily1.id, edge10.id LIMIT $param14
    RETURN collect([chipFamily1.id]) AS page6
  }
  CALL (chip1) {
    MATCH (chip1)<-[edge11:DESIGNS]-(organization1:Organization) WHERE edge11.live = true AND organization1.live = true
    WITH organization1, edge11 ORDER BY organization1.id, edge11.id LIMIT $param15
    RETURN collect([organization1.kind, organization1.id, organization1.country]) AS page7
  }
  CALL (chip1) {
    MATCH (chip1)-[edge12:DESIGNED_FOR]->(entity2:Entity) WHERE edge12.live = true AND entity2.live = true AND entity2.id = $param16
    WITH entity2, edge12 ORDER BY entity2.id, edge12.id LIMIT $param17
    CALL (edge12) {
      UNWIND edge12.claimIds AS id2
      MATCH (claim4:Claim) WHERE claim4.id = id2 AND claim4.live = true
      WITH claim4 ORDER BY claim4.id
      RETURN collect([claim4.id]) AS claims2
    }
    RETURN collect([claims2]) AS page8
  }
  CALL (chip1) {
    MATCH (chip1)-[edge13:DESIGNED_FOR]->(entity3:Entity) WHERE edge13.live = true AND entity3.live = true AND entity3.id = $param18
    WITH entity3, edge13 ORDER BY entity3.id, edge13.id LIMIT $param19
    CALL (edge13) {
      UNWIND edge13.claimIds AS id3
      MATCH (claim5:Claim) WHERE claim5.id = id3 AND claim5.live = true
      WITH claim5 ORDER BY claim5.id
      RETURN collect([claim5.id]) AS claims3
    }
    RETURN collect([claims3]) AS page9
  }
  RETURN collect([chip1.id, chip1.name, page5, page6, page7, page8, page9]) AS page10
}
RETURN chip0.id AS column0, chip0.name AS column1, page0 AS column2, page1 AS column3, page2 AS column4, page3 AS column5, page4 AS column6, page10 AS column7, chip0.id AS column8

CALL () {
  MATCH (entity0:Entity) WHERE entity0.id IN $param0 AND entity0.live = true
  RETURN collect([entity0.id, entity0.kind, entity0.id]) AS nodes0
}
RETURN nodes0

MATCH (name0:Name) WHERE name0.key = $param0
MATCH (chip0:Chip)-[edge0:NAMED]->(name0) WHERE chip0.live = true
WITH DISTINCT chip0
CALL (chip0) {
  MATCH (chip0)<-[edge1:HAS_SUBJECT]-(claim0:Claim) WHERE claim0.live = true AND claim0.modality <> $param1 AND claim0.predicate IN $param2
  WITH claim0, edge1 ORDER BY claim0.id, edge1.id LIMIT $param3
  CALL (claim0) {
    MATCH (claim0)-[edge2:STATED_IN]->(document0:Document) WHERE document0.live = true
    WITH document0 ORDER BY document0.id LIMIT 1
    RETURN collect([document0.id, document0.documentClass, document0.credit]) AS one0
  }
  RETURN collect([claim0.id, claim0.predicate, claim0.value, claim0.valueMax, claim0.comparator, claim0.modality, claim0.knownFrom, claim0.qualifiersName, claim0.qualifiersValue, one0]) AS page0
}
CALL (chip0) {
  MATCH (chip0)-[edge3:BELONGS_TO_FAMILY]->(chipFamily0:ChipFamily) WHERE edge3.live = true AND chipFamily0.live = true
  WITH chipFamily0, edge3 ORDER BY chipFamily0.id, edge3.id LIMIT $param4
  RETURN collect([chipFamily0.id]) AS page1
}
CALL (chip0) {
  MATCH (chip0)<-[edge4:DESIGNS]-(organization0:Organization) WHERE edge4.live = true AND organization0.live = true
  WITH organization0, edge4 ORDER BY organization0.id, edge4.id LIMIT $param5
  RETURN collect([organization0.kind, organization0.id, organization0.country]) AS page2
}
CALL (chip0) {
  MATCH (chip0)-[edge5:DESIGNED_FOR]->(entity0:Entity) WHERE edge5.live = true AND entity0.live = true AND entity0.id = $param6
  WITH entity0, edge5 ORDER BY entity0.id, edge5.id LIMIT $param7
  CALL (edge5) {
    UNWIND edge5.claimIds AS id0
    MATCH (claim1:Claim) WHERE claim1.id = id0 AND claim1.live = true
    WITH claim1 ORDER BY claim1.id
    RETURN collect([claim1.id]) AS claims0
  }
  RETURN collect([claims0]) AS page3
}
CALL (chip0) {
  MATCH (chip0)-[edge6:DESIGNED_FOR]->(entity1:Entity) WHERE edge6.live = true AND entity1.live = true AND entity1.id = $param8
  WITH entity1, edge6 ORDER BY entity1.id, edge6.id LIMIT $param9
  CALL (edge6) {
    UNWIND edge6.claimIds AS id1
    MATCH (claim2:Claim) WHERE claim2.id = id1 AND claim2.live = true
    WITH claim2 ORDER BY claim2.id
    RETURN collect([claim2.id]) AS claims1
  }
  RETURN collect([claims1]) AS page4
}
CALL (chip0) {
  MATCH (chip0)<-[edge7:VARIANT_OF]-(chip1:Chip) WHERE edge7.live = true AND chip1.live = true
  WITH chip1, edge7 ORDER BY chip1.id, edge7.id LIMIT $param10
  CALL (chip1) {
    MATCH (chip1)<-[edge8:HAS_SUBJECT]-(claim3:Claim) WHERE claim3.live = true AND claim3.modality <> $param11 AND claim3.predicate IN $param12
    WITH claim3, edge8 ORDER BY claim3.id, edge8.id LIMIT $param13
    CALL (claim3) {
      MATCH (claim3)-[edge9:STATED_IN]->(document1:Document) WHERE document1.live = true
      WITH document1 ORDER BY document1.id LIMIT 1
      RETURN collect([document1.id, document1.documentClass, document1.credit]) AS one1
    }
    RETURN collect([claim3.id, claim3.predicate, claim3.value, claim3.valueMax, claim3.comparator, claim3.modality, claim3.knownFrom, claim3.qualifiersName, claim3.qualifiersValue, one1]) AS page5
  }
  CALL (chip1) {
    MATCH (chip1)-[edge10:BELONGS_TO_FAMILY]->(chipFamily1:ChipFamily) WHERE edge10.live = true AND chipFamily1.live = true
    WITH chipFamily1, edge10 ORDER BY chipFamily1.id, edge10.id LIMIT $param14
    RETURN collect([chipFamily1.id]) AS page6
  }
  CALL (chip1) {
    MATCH (chip1)<-[edge11:DESIGNS]-(organization1:Organization) WHERE edge11.live = true AND organization1.live = true
    WITH organization1, edge11 ORDER BY organization1.id, edge11.id LIMIT $param15
    RETURN collect([organization1.kind, organization1.id, organization1.country]) AS page7
  }
  CALL (chip1) {
    MATCH (chip1)-[edge12:DESIGNED_FOR]->(entity2:Entity) WHERE edge12.live = true AND entity2.live = true AND entity2.id = $param16
    WITH entity2, edge12 ORDER BY entity2.id, edge12.id LIMIT $param17
    CALL (edge12) {
      UNWIND edge12.claimIds AS id2
      MATCH (claim4:Claim) WHERE claim4.id = id2 AND claim4.live = true
      WITH claim4 ORDER BY claim4.id
      RETURN collect([claim4.id]) AS claims2
    }
    RETURN collect([claims2]) AS page8
  }
  CALL (chip1) {
    MATCH (chip1)-[edge13:DESIGNED_FOR]->(entity3:Entity) WHERE edge13.live = true AND entity3.live = true AND entity3.id = $param18
    WITH entity3, edge13 ORDER BY entity3.id, edge13.id LIMIT $param19
    CALL (edge13) {
      UNWIND edge13.claimIds AS id3
      MATCH (claim5:Claim) WHERE claim5.id = id3 AND claim5.live = true
      WITH claim5 ORDER BY claim5.id
      RETURN collect([claim5.id]) AS claims3
    }
    RETURN collect([claims3]) AS page9
  }
  RETURN collect([chip1.id, chip1.name, page5, page6, page7, page8, page9]) AS page10
}
RETURN chip0.id AS column0, chip0.name AS column1, page0 AS column2, page1 AS column3, page2 AS column4, page3 AS column5, page4 AS column6, page10 AS column7, chip0.id AS column8

CALL () {
  MATCH (entity0:Entity) WHERE entity0.id IN $param0 AND entity0.live = true
  RETURN collect([entity0.id, entity0.kind, entity0.id]) AS nodes0
}
RETURN nodes0

MATCH (name0:Name) WHERE name0.key = $param0
MATCH (chip0:Chip)-[edge0:NAMED]->(name0) WHERE chip0.live = true
WITH DISTINCT chip0
CALL (chip0) {
  MATCH (chip0)<-[edge1:HAS_SUBJECT]-(claim0:Claim) WHERE claim0.live = true AND claim0.modality <> $param1 AND claim0.predicate IN $param2
  WITH claim0, edge1 ORDER BY claim0.id, edge1.id LIMIT $param3
  CALL (claim0) {
    MATCH (claim0)-[edge2:STATED_IN]->(document0:Document) WHERE document0.live = true
    WITH document0 ORDER BY document0.id LIMIT 1
    RETURN collect([document0.id, document0.documentClass, document0.credit]) AS one0
  }
  RETURN collect([claim0.id, claim0.predicate, claim0.value, claim0.valueMax, claim0.comparator, claim0.modality, claim0.knownFrom, claim0.qualifiersName, claim0.qualifiersValue, one0]) AS page0
}
CALL (chip0) {
  MATCH (chip0)-[edge3:BELONGS_TO_FAMILY]->(chipFamily0:ChipFamily) WHERE edge3.live = true AND chipFamily0.live = true
  WITH chipFamily0, edge3 ORDER BY chipFamily0.id, edge3.id LIMIT $param4
  RETURN collect([chipFamily0.id]) AS page1
}
CALL (chip0) {
  MATCH (chip0)<-[edge4:DESIGNS]-(organization0:Organization) WHERE edge4.live = true AND organization0.live = true
  WITH organization0, edge4 ORDER BY organization0.id, edge4.id LIMIT $param5
  RETURN collect([organization0.kind, organization0.id, organization0.country]) AS page2
}
CALL (chip0) {
  MATCH (chip0)-[edge5:DESIGNED_FOR]->(entity0:Entity) WHERE edge5.live = true AND entity0.live = true AND entity0.id = $param6
  WITH entity0, edge5 ORDER BY entity0.id, edge5.id LIMIT $param7
  CALL (edge5) {
    UNWIND edge5.claimIds AS id0
    MATCH (claim1:Claim) WHERE claim1.id = id0 AND claim1.live = true
    WITH claim1 ORDER BY claim1.id
    RETURN collect([claim1.id]) AS claims0
  }
  RETURN collect([claims0]) AS page3
}
CALL (chip0) {
  MATCH (chip0)-[edge6:DESIGNED_FOR]->(entity1:Entity) WHERE edge6.live = true AND entity1.live = true AND entity1.id = $param8
  WITH entity1, edge6 ORDER BY entity1.id, edge6.id LIMIT $param9
  CALL (edge6) {
    UNWIND edge6.claimIds AS id1
    MATCH (claim2:Claim) WHERE claim2.id = id1 AND claim2.live = true
    WITH claim2 ORDER BY claim2.id
    RETURN collect([claim2.id]) AS claims1
  }
  RETURN collect([claims1]) AS page4
}
CALL (chip0) {
  MATCH (chip0)<-[edge7:VARIANT_OF]-(chip1:Chip) WHERE edge7.live = true AND chip1.live = true
  WITH chip1, edge7 ORDER BY chip1.id, edge7.id LIMIT $param10
  CALL (chip1) {
    MATCH (chip1)<-[edge8:HAS_SUBJECT]-(claim3:Claim) WHERE claim3.live = true AND claim3.modality <> $param11 AND claim3.predicate IN $param12
    WITH claim3, edge8 ORDER BY claim3.id, edge8.id LIMIT $param13
    CALL (claim3) {
      MATCH (claim3)-[edge9:STATED_IN]->(document1:Document) WHERE document1.live = true
      WITH document1 ORDER BY document1.id LIMIT 1
      RETURN collect([document1.id, document1.documentClass, document1.credit]) AS one1
    }
    RETURN collect([claim3.id, claim3.predicate, claim3.value, claim3.valueMax, claim3.comparator, claim3.modality, claim3.knownFrom, claim3.qualifiersName, claim3.qualifiersValue, one1]) AS page5
  }
  CALL (chip1) {
    MATCH (chip1)-[edge10:BELONGS_TO_FAMILY]->(chipFamily1:ChipFamily) WHERE edge10.live = true AND chipFamily1.live = true
    WITH chipFamily1, edge10 ORDER BY chipFamily1.id, edge10.id LIMIT $param14
    RETURN collect([chipFamily1.id]) AS page6
  }
  CALL (chip1) {
    MATCH (chip1)<-[edge11:DESIGNS]-(organization1:Organization) WHERE edge11.live = true AND organization1.live = true
    WITH organization1, edge11 ORDER BY organization1.id, edge11.id LIMIT $param15
    RETURN collect([organization1.kind, organization1.id, organization1.country]) AS page7
  }
  CALL (chip1) {
    MATCH (chip1)-[edge12:DESIGNED_FOR]->(entity2:Entity) WHERE edge12.live = true AND entity2.live = true AND entity2.id = $param16
    WITH entity2, edge12 ORDER BY entity2.id, edge12.id LIMIT $param17
    CALL (edge12) {
      UNWIND edge12.claimIds AS id2
      MATCH (claim4:Claim) WHERE claim4.id = id2 AND claim4.live = true
      WITH claim4 ORDER BY claim4.id
      RETURN collect([claim4.id]) AS claims2
    }
    RETURN collect([claims2]) AS page8
  }
  CALL (chip1) {
    MATCH (chip1)-[edge13:DESIGNED_FOR]->(entity3:Entity) WHERE edge13.live = true AND entity3.live = true AND entity3.id = $param18
    WITH entity3, edge13 ORDER BY entity3.id, edge13.id LIMIT $param19
    CALL (edge13) {
      UNWIND edge13.claimIds AS id3
      MATCH (claim5:Claim) WHERE claim5.id = id3 AND claim5.live = true
      WITH claim5 ORDER BY claim5.id
      RETURN collect([claim5.id]) AS claims3
    }
    RETURN collect([claims3]) AS page9
  }
  RETURN collect([chip1.id, chip1.name, page5, page6, page7, page8, page9]) AS page10
}
RETURN chip0.id AS column0, chip0.name AS column1, page0 AS column2, page1 AS column3, page2 AS column4, page3 AS column5, page4 AS column6, page10 AS column7, chip0.id AS column8

CALL () {
  MATCH (entity0:Entity) WHERE entity0.id IN $param0 AND entity0.live = true
  RETURN collect([entity0.id, entity0.kind, entity0.id]) AS nodes0
}
RETURN nodes0

MATCH (name0:Name) WHERE name0.key = $param0
MATCH (organization0:Organization)-[edge0:NAMED]->(name0) WHERE organization0.live = true
WITH DISTINCT organization0
CALL (organization0) {
  MATCH (organization0)<-[edge1:OWNS]-(organization1:Organization) WHERE edge1.live = true AND organization1.live = true
  WITH organization1, edge1 ORDER BY organization1.id, edge1.id LIMIT $param1
  RETURN collect([organization1.kind, organization1.id, organization1.name, organization1.country]) AS page0
}
CALL (organization0) {
  MATCH (organization0)-[edge2:PART_OF]->(organization2:Organization) WHERE edge2.live = true AND organization2.live = true
  WITH organization2, edge2 ORDER BY organization2.id, edge2.id LIMIT $param2
  RETURN collect([organization2.kind, organization2.id, organization2.name, organization2.country]) AS page1
}
RETURN organization0.kind AS column0, organization0.id AS column1, organization0.name AS column2, organization0.country AS column3, page0 AS column4, page1 AS column5, organization0.id AS column6

MATCH (name0:Name) WHERE name0.key = $param0
MATCH (chip0:Chip)-[edge0:NAMED]->(name0) WHERE chip0.live = true
WITH DISTINCT chip0
CALL (chip0) {
  MATCH (chip0)<-[edge1:HAS_SUBJECT]-(claim0:Claim) WHERE claim0.live = true AND claim0.modality <> $param1 AND claim0.predicate IN $param2
  WITH claim0, edge1 ORDER BY claim0.id, edge1.id LIMIT $param3
  CALL (claim0) {
    MATCH (claim0)-[edge2:STATED_IN]->(document0:Document) WHERE document0.live = true
    WITH document0 ORDER BY document0.id LIMIT 1
    RETURN collect([document0.id, document0.documentClass, document0.credit]) AS one0
  }
  RETURN collect([claim0.id, claim0.predicate, claim0.value, claim0.valueMax, claim0.comparator, claim0.modality, claim0.knownFrom, claim0.qualifiersName, claim0.qualifiersValue, one0]) AS page0
}
CALL (chip0) {
  MATCH (chip0)-[edge3:BELONGS_TO_FAMILY]->(chipFamily0:ChipFamily) WHERE edge3.live = true AND chipFamily0.live = true
  WITH chipFamily0, edge3 ORDER BY chipFamily0.id, edge3.id LIMIT $param4
  RETURN collect([chipFamily0.id]) AS page1
}
CALL (chip0) {
  MATCH (chip0)<-[edge4:DESIGNS]-(organization0:Organization) WHERE edge4.live = true AND organization0.live = true
  WITH organization0, edge4 ORDER BY organization0.id, edge4.id LIMIT $param5
  RETURN collect([organization0.kind, organization0.id, organization0.country]) AS page2
}
CALL (chip0) {
  MATCH (chip0)-[edge5:DESIGNED_FOR]->(entity0:Entity) WHERE edge5.live = true AND entity0.live = true AND entity0.id = $param6
  WITH entity0, edge5 ORDER BY entity0.id, edge5.id LIMIT $param7
  CALL (edge5) {
    UNWIND edge5.claimIds AS id0
    MATCH (claim1:Claim) WHERE claim1.id = id0 AND claim1.live = true
    WITH claim1 ORDER BY claim1.id
    RETURN collect([claim1.id]) AS claims0
  }
  RETURN collect([claims0]) AS page3
}
CALL (chip0) {
  MATCH (chip0)-[edge6:DESIGNED_FOR]->(entity1:Entity) WHERE edge6.live = true AND entity1.live = true AND entity1.id = $param8
  WITH entity1, edge6 ORDER BY entity1.id, edge6.id LIMIT $param9
  CALL (edge6) {
    UNWIND edge6.claimIds AS id1
    MATCH (claim2:Claim) WHERE claim2.id = id1 AND claim2.live = true
    WITH claim2 ORDER BY claim2.id
    RETURN collect([claim2.id]) AS claims1
  }
  RETURN collect([claims1]) AS page4
}
CALL (chip0) {
  MATCH (chip0)<-[edge7:VARIANT_OF]-(chip1:Chip) WHERE edge7.live = true AND chip1.live = true
  WITH chip1, edge7 ORDER BY chip1.id, edge7.id LIMIT $param10
  CALL (chip1) {
    MATCH (chip1)<-[edge8:HAS_SUBJECT]-(claim3:Claim) WHERE claim3.live = true AND claim3.modality <> $param11 AND claim3.predicate IN $param12
    WITH claim3, edge8 ORDER BY claim3.id, edge8.id LIMIT $param13
    CALL (claim3) {
      MATCH (claim3)-[edge9:STATED_IN]->(document1:Document) WHERE document1.live = true
      WITH document1 ORDER BY document1.id LIMIT 1
      RETURN collect([document1.id, document1.documentClass, document1.credit]) AS one1
    }
    RETURN collect([claim3.id, claim3.predicate, claim3.value, claim3.valueMax, claim3.comparator, claim3.modality, claim3.knownFrom, claim3.qualifiersName, claim3.qualifiersValue, one1]) AS page5
  }
  CALL (chip1) {
    MATCH (chip1)-[edge10:BELONGS_TO_FAMILY]->(chipFamily1:ChipFamily) WHERE edge10.live = true AND chipFamily1.live = true
    WITH chipFamily1, edge10 ORDER BY chipFamily1.id, edge10.id LIMIT $param14
    RETURN collect([chipFamily1.id]) AS page6
  }
  CALL (chip1) {
    MATCH (chip1)<-[edge11:DESIGNS]-(organization1:Organization) WHERE edge11.live = true AND organization1.live = true
    WITH organization1, edge11 ORDER BY organization1.id, edge11.id LIMIT $param15
    RETURN collect([organization1.kind, organization1.id, organization1.country]) AS page7
  }
  CALL (chip1) {
    MATCH (chip1)-[edge12:DESIGNED_FOR]->(entity2:Entity) WHERE edge12.live = true AND entity2.live = true AND entity2.id = $param16
    WITH entity2, edge12 ORDER BY entity2.id, edge12.id LIMIT $param17
    CALL (edge12) {
      UNWIND edge12.claimIds AS id2
      MATCH (claim4:Claim) WHERE claim4.id = id2 AND claim4.live = true
      WITH claim4 ORDER BY claim4.id
      RETURN collect([claim4.id]) AS claims2
    }
    RETURN collect([claims2]) AS page8
  }
  CALL (chip1) {
    MATCH (chip1)-[edge13:DESIGNED_FOR]->(entity3:Entity) WHERE edge13.live = true AND entity3.live = true AND entity3.id = $param18
    WITH entity3, edge13 ORDER BY entity3.id, edge13.id LIMIT $param19
    CALL (edge13) {
      UNWIND edge13.claimIds AS id3
      MATCH (claim5:Claim) WHERE claim5.id = id3 AND claim5.live = true
      WITH claim5 ORDER BY claim5.id
      RETURN collect([claim5.id]) AS claims3
    }
    RETURN collect([claims3]) AS page9
  }
  RETURN collect([chip1.id, chip1.name, page5, page6, page7, page8, page9]) AS page10
}
RETURN chip0.id AS column0, chip0.name AS column1, page0 AS column2, page1 AS column3, page2 AS column4, page3 AS column5, page4 AS column6, page10 AS column7, chip0.id AS column8

CALL () {
  MATCH (entity0:Entity) WHERE entity0.id IN $param0 AND entity0.live = true
  RETURN collect([entity0.id, entity0.kind, entity0.name]) AS nodes0
}
RETURN nodes0

CALL () {
  MATCH (entity0:Entity) WHERE entity0.id IN $param0 AND entity0.live = true
  RETURN collect([entity0.id, entity0.kind, entity0.id]) AS nodes0
}
RETURN nodes0

MATCH (name0:Name) WHERE name0.key = $param0
MATCH (chip0:Chip)-[edge0:NAMED]->(name0) WHERE chip0.live = true
WITH DISTINCT chip0
CALL (chip0) {
  MATCH (chip0)<-[edge1:HAS_SUBJECT]-(claim0:Claim) WHERE claim0.live = true AND claim0.modality <> $param1 AND claim0.predicate IN $param2
  WITH claim0, edge1 ORDER BY claim0.id, edge1.id LIMIT $param3
  CALL (claim0) {
    MATCH (claim0)-[edge2:STATED_IN]->(document0:Document) WHERE document0.live = true
    WITH document0 ORDER BY document0.id LIMIT 1
    RETURN collect([document0.id, document0.documentClass, document0.credit]) AS one0
  }
  RETURN collect([claim0.id, claim0.predicate, claim0.value, claim0.valueMax, claim0.comparator, claim0.modality, claim0.knownFrom, claim0.qualifiersName, claim0.qualifiersValue, one0]) AS page0
}
CALL (chip0) {
  MATCH (chip0)-[edge3:BELONGS_TO_FAMILY]->(chipFamily0:ChipFamily) WHERE edge3.live = true AND chipFamily0.live = true
  WITH chipFamily0, edge3 ORDER BY chipFamily0.id, edge3.id LIMIT $param4
  RETURN collect([chipFamily0.id]) AS page1
}
CALL (chip0) {
  MATCH (chip0)<-[edge4:DESIGNS]-(organization0:Organization) WHERE edge4.live = true AND organization0.live = true
  WITH organization0, edge4 ORDER BY organization0.id, edge4.id LIMIT $param5
  RETURN collect([organization0.kind, organization0.id, organization0.country]) AS page2
}
CALL (chip0) {
  MATCH (chip0)-[edge5:DESIGNED_FOR]->(entity0:Entity) WHERE edge5.live = true AND entity0.live = true AND entity0.id = $param6
  WITH entity0, edge5 ORDER BY entity0.id, edge5.id LIMIT $param7
  CALL (edge5) {
    UNWIND edge5.claimIds AS id0
    MATCH (claim1:Claim) WHERE claim1.id = id0 AND claim1.live = true
    WITH claim1 ORDER BY claim1.id
    RETURN collect([claim1.id]) AS claims0
  }
  RETURN collect([claims0]) AS page3
}
CALL (chip0) {
  MATCH (chip0)-[edge6:DESIGNED_FOR]->(entity1:Entity) WHERE edge6.live = true AND entity1.live = true AND entity1.id = $param8
  WITH entity1, edge6 ORDER BY entity1.id, edge6.id LIMIT $param9
  CALL (edge6) {
    UNWIND edge6.claimIds AS id1
    MATCH (claim2:Claim) WHERE claim2.id = id1 AND claim2.live = true
    WITH claim2 ORDER BY claim2.id
    RETURN collect([claim2.id]) AS claims1
  }
  RETURN collect([claims1]) AS page4
}
CALL (chip0) {
  MATCH (chip0)<-[edge7:VARIANT_OF]-(chip1:Chip) WHERE edge7.live = true AND chip1.live = true
  WITH chip1, edge7 ORDER BY chip1.id, edge7.id LIMIT $param10
  CALL (chip1) {
    MATCH (chip1)<-[edge8:HAS_SUBJECT]-(claim3:Claim) WHERE claim3.live = true AND claim3.modality <> $param11 AND claim3.predicate IN $param12
    WITH claim3, edge8 ORDER BY claim3.id, edge8.id LIMIT $param13
    CALL (claim3) {
      MATCH (claim3)-[edge9:STATED_IN]->(document1:Document) WHERE document1.live = true
      WITH document1 ORDER BY document1.id LIMIT 1
      RETURN collect([document1.id, document1.documentClass, document1.credit]) AS one1
    }
    RETURN collect([claim3.id, claim3.predicate, claim3.value, claim3.valueMax, claim3.comparator, claim3.modality, claim3.knownFrom, claim3.qualifiersName, claim3.qualifiersValue, one1]) AS page5
  }
  CALL (chip1) {
    MATCH (chip1)-[edge10:BELONGS_TO_FAMILY]->(chipFamily1:ChipFamily) WHERE edge10.live = true AND chipFamily1.live = true
    WITH chipFamily1, edge10 ORDER BY chipFamily1.id, edge10.id LIMIT $param14
    RETURN collect([chipFamily1.id]) AS page6
  }
  CALL (chip1) {
    MATCH (chip1)<-[edge11:DESIGNS]-(organization1:Organization) WHERE edge11.live = true AND organization1.live = true
    WITH organization1, edge11 ORDER BY organization1.id, edge11.id LIMIT $param15
    RETURN collect([organization1.kind, organization1.id, organization1.country]) AS page7
  }
  CALL (chip1) {
    MATCH (chip1)-[edge12:DESIGNED_FOR]->(entity2:Entity) WHERE edge12.live = true AND entity2.live = true AND entity2.id = $param16
    WITH entity2, edge12 ORDER BY entity2.id, edge12.id LIMIT $param17
    CALL (edge12) {
      UNWIND edge12.claimIds AS id2
      MATCH (claim4:Claim) WHERE claim4.id = id2 AND claim4.live = true
      WITH claim4 ORDER BY claim4.id
      RETURN collect([claim4.id]) AS claims2
    }
    RETURN collect([claims2]) AS page8
  }
  CALL (chip1) {
    MATCH (chip1)-[edge13:DESIGNED_FOR]->(entity3:Entity) WHERE edge13.live = true AND entity3.live = true AND entity3.id = $param18
    WITH entity3, edge13 ORDER BY entity3.id, edge13.id LIMIT $param19
    CALL (edge13) {
      UNWIND edge13.claimIds AS id3
      MATCH (claim5:Claim) WHERE claim5.id = id3 AND claim5.live = true
      WITH claim5 ORDER BY claim5.id
      RETURN collect([claim5.id]) AS claims3
    }
    RETURN collect([claims3]) AS page9
  }
  RETURN collect([chip1.id, chip1.name, page5, page6, page7, page8, page9]) AS page10
}
RETURN chip0.id AS column0, chip0.name AS column1, page0 AS column2, page1 AS column3, page2 AS column4, page3 AS column5, page4 AS column6, page10 AS column7, chip0.id AS column8

CALL () {
  MATCH (entity0:Entity) WHERE entity0.id IN $param0 AND entity0.live = true
  RETURN collect([entity0.id, entity0.kind, entity0.id]) AS nodes0
}
RETURN nodes0
