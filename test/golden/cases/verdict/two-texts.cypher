MATCH (name0:Name) WHERE name0.key = $param0
MATCH (chip0:Chip)-[edge0:NAMED]->(name0) WHERE any(at0 IN range(0, size(coalesce(chip0.claimDocuments, [])) - 1) WHERE chip0.claimDocuments[at0] IN $param1 AND chip0.claimKnownFrom[at0] <= $param2 AND chip0.claimKnownTo[at0] > $param2)
WITH DISTINCT chip0
CALL (chip0) {
  MATCH (chip0)<-[edge1:HAS_SUBJECT]-(claim0:Claim) WHERE any(at1 IN range(0, size(coalesce(claim0.claimDocuments, [])) - 1) WHERE claim0.claimDocuments[at1] IN $param1 AND claim0.claimKnownFrom[at1] <= $param2 AND claim0.claimKnownTo[at1] > $param2) AND claim0.modality <> $param3 AND claim0.predicate IN $param4
  WITH claim0, edge1 ORDER BY claim0.id, edge1.id LIMIT $param5
  CALL (claim0) {
    MATCH (claim0)-[edge2:STATED_IN]->(document0:Document) WHERE any(at2 IN range(0, size(coalesce(document0.claimDocuments, [])) - 1) WHERE document0.claimDocuments[at2] IN $param1 AND document0.claimKnownFrom[at2] <= $param2 AND document0.claimKnownTo[at2] > $param2)
    WITH document0 ORDER BY document0.id LIMIT 1
    RETURN collect([document0.id, document0.documentClass, document0.credit]) AS one0
  }
  CALL (claim0) {
    MATCH (claim0)-[edge3:STATED_IN]->(document1:Document) WHERE any(at3 IN range(0, size(coalesce(document1.claimDocuments, [])) - 1) WHERE document1.claimDocuments[at3] IN $param1 AND document1.claimKnownFrom[at3] <= $param2 AND document1.claimKnownTo[at3] > $param2)
    WITH document1 ORDER BY document1.id LIMIT 1
    RETURN collect([document1.id]) AS one1
  }
  RETURN collect([claim0.id, claim0.predicate, claim0.value, claim0.valueMax, claim0.comparator, claim0.modality, claim0.knownFrom, claim0.qualifiersName, claim0.qualifiersValue, one0, one1]) AS page0
}
CALL (chip0) {
  MATCH (chip0)-[edge4:BELONGS_TO_FAMILY]->(chipFamily0:ChipFamily) WHERE any(at4 IN range(0, size(coalesce(edge4.claimDocuments, [])) - 1) WHERE edge4.claimDocuments[at4] IN $param1 AND edge4.claimKnownFrom[at4] <= $param2 AND edge4.claimKnownTo[at4] > $param2) AND any(at5 IN range(0, size(coalesce(chipFamily0.claimDocuments, [])) - 1) WHERE chipFamily0.claimDocuments[at5] IN $param1 AND chipFamily0.claimKnownFrom[at5] <= $param2 AND chipFamily0.claimKnownTo[at5] > $param2)
  WITH chipFamily0, edge4 ORDER BY chipFamily0.id, edge4.id LIMIT $param6
  RETURN collect([chipFamily0.id]) AS page1
}
CALL (chip0) {
  MATCH (chip0)<-[edge5:DESIGNS]-(organization0:Organization) WHERE any(at6 IN range(0, size(coalesce(edge5.claimDocuments, [])) - 1) WHERE edge5.claimDocuments[at6] IN $param1 AND edge5.claimKnownFrom[at6] <= $param2 AND edge5.claimKnownTo[at6] > $param2) AND any(at7 IN range(0, size(coalesce(organization0.claimDocuments, [])) - 1) WHERE organization0.claimDocuments[at7] IN $param1 AND organization0.claimKnownFrom[at7] <= $param2 AND organization0.claimKnownTo[at7] > $param2)
  WITH organization0, edge5 ORDER BY organization0.id, edge5.id LIMIT $param7
  RETURN collect([organization0.kind, organization0.id, organization0.country]) AS page2
}
CALL (chip0) {
  MATCH (chip0)-[edge6:DESIGNED_FOR]->(entity0:Entity) WHERE any(at8 IN range(0, size(coalesce(edge6.claimDocuments, [])) - 1) WHERE edge6.claimDocuments[at8] IN $param1 AND edge6.claimKnownFrom[at8] <= $param2 AND edge6.claimKnownTo[at8] > $param2) AND any(at9 IN range(0, size(coalesce(entity0.claimDocuments, [])) - 1) WHERE entity0.claimDocuments[at9] IN $param1 AND entity0.claimKnownFrom[at9] <= $param2 AND entity0.claimKnownTo[at9] > $param2) AND entity0.id = $param8
  WITH entity0, edge6 ORDER BY entity0.id, edge6.id LIMIT $param9
  CALL (edge6) {
    UNWIND edge6.claimIds AS id0
    MATCH (claim1:Claim) WHERE claim1.id = id0 AND any(at10 IN range(0, size(coalesce(claim1.claimDocuments, [])) - 1) WHERE claim1.claimDocuments[at10] IN $param1 AND claim1.claimKnownFrom[at10] <= $param2 AND claim1.claimKnownTo[at10] > $param2)
    WITH claim1 ORDER BY claim1.id
    CALL (claim1) {
      MATCH (claim1)-[edge7:STATED_IN]->(document2:Document) WHERE any(at11 IN range(0, size(coalesce(document2.claimDocuments, [])) - 1) WHERE document2.claimDocuments[at11] IN $param1 AND document2.claimKnownFrom[at11] <= $param2 AND document2.claimKnownTo[at11] > $param2)
      WITH document2 ORDER BY document2.id LIMIT 1
      RETURN collect([document2.id]) AS one2
    }
    RETURN collect([claim1.id, one2]) AS claims0
  }
  RETURN collect([claims0]) AS page3
}
CALL (chip0) {
  MATCH (chip0)-[edge8:DESIGNED_FOR]->(entity1:Entity) WHERE any(at12 IN range(0, size(coalesce(edge8.claimDocuments, [])) - 1) WHERE edge8.claimDocuments[at12] IN $param1 AND edge8.claimKnownFrom[at12] <= $param2 AND edge8.claimKnownTo[at12] > $param2) AND any(at13 IN range(0, size(coalesce(entity1.claimDocuments, [])) - 1) WHERE entity1.claimDocuments[at13] IN $param1 AND entity1.claimKnownFrom[at13] <= $param2 AND entity1.claimKnownTo[at13] > $param2) AND entity1.id = $param10
  WITH entity1, edge8 ORDER BY entity1.id, edge8.id LIMIT $param11
  CALL (edge8) {
    UNWIND edge8.claimIds AS id1
    MATCH (claim2:Claim) WHERE claim2.id = id1 AND any(at14 IN range(0, size(coalesce(claim2.claimDocuments, [])) - 1) WHERE claim2.claimDocuments[at14] IN $param1 AND claim2.claimKnownFrom[at14] <= $param2 AND claim2.claimKnownTo[at14] > $param2)
    WITH claim2 ORDER BY claim2.id
    CALL (claim2) {
      MATCH (claim2)-[edge9:STATED_IN]->(document3:Document) WHERE any(at15 IN range(0, size(coalesce(document3.claimDocuments, [])) - 1) WHERE document3.claimDocuments[at15] IN $param1 AND document3.claimKnownFrom[at15] <= $param2 AND document3.claimKnownTo[at15] > $param2)
      WITH document3 ORDER BY document3.id LIMIT 1
      RETURN collect([document3.id]) AS one3
    }
    RETURN collect([claim2.id, one3]) AS claims1
  }
  RETURN collect([claims1]) AS page4
}
CALL (chip0) {
  MATCH (chip0)<-[edge10:VARIANT_OF]-(chip1:Chip) WHERE any(at16 IN range(0, size(coalesce(edge10.claimDocuments, [])) - 1) WHERE edge10.claimDocuments[at16] IN $param1 AND edge10.claimKnownFrom[at16] <= $param2 AND edge10.claimKnownTo[at16] > $param2) AND any(at17 IN range(0, size(coalesce(chip1.claimDocuments, [])) - 1) WHERE chip1.claimDocuments[at17] IN $param1 AND chip1.claimKnownFrom[at17] <= $param2 AND chip1.claimKnownTo[at17] > $param2)
  WITH chip1, edge10 ORDER BY chip1.id, edge10.id LIMIT $param12
  CALL (chip1) {
    MATCH (chip1)<-[edge11:HAS_SUBJECT]-(claim3:Claim) WHERE any(at18 IN range(0, size(coalesce(claim3.claimDocuments, [])) - 1) WHERE claim3.claimDocuments[at18] IN $param1 AND claim3.claimKnownFrom[at18] <= $param2 AND claim3.claimKnownTo[at18] > $param2) AND claim3.modality <> $param13 AND claim3.predicate IN $param14
    WITH claim3, edge11 ORDER BY claim3.id, edge11.id LIMIT $param15
    CALL (claim3) {
      MATCH (claim3)-[edge12:STATED_IN]->(document4:Document) WHERE any(at19 IN range(0, size(coalesce(document4.claimDocuments, [])) - 1) WHERE document4.claimDocuments[at19] IN $param1 AND document4.claimKnownFrom[at19] <= $param2 AND document4.claimKnownTo[at19] > $param2)
      WITH document4 ORDER BY document4.id LIMIT 1
      RETURN collect([document4.id, document4.documentClass, document4.credit]) AS one4
    }
    CALL (claim3) {
      MATCH (claim3)-[edge13:STATED_IN]->(document5:Document) WHERE any(at20 IN range(0, size(coalesce(document5.claimDocuments, [])) - 1) WHERE document5.claimDocuments[at20] IN $param1 AND document5.claimKnownFrom[at20] <= $param2 AND document5.claimKnownTo[at20] > $param2)
      WITH document5 ORDER BY document5.id LIMIT 1
      RETURN collect([document5.id]) AS one5
    }
    RETURN collect([claim3.id, claim3.predicate, claim3.value, claim3.valueMax, claim3.comparator, claim3.modality, claim3.knownFrom, claim3.qualifiersName, claim3.qualifiersValue, one4, one5]) AS page5
  }
  CALL (chip1) {
    MATCH (chip1)-[edge14:BELONGS_TO_FAMILY]->(chipFamily1:ChipFamily) WHERE any(at21 IN range(0, size(coalesce(edge14.claimDocuments, [])) - 1) WHERE edge14.claimDocuments[at21] IN $param1 AND edge14.claimKnownFrom[at21] <= $param2 AND edge14.claimKnownTo[at21] > $param2) AND any(at22 IN range(0, size(coalesce(chipFamily1.claimDocuments, [])) - 1) WHERE chipFamily1.claimDocuments[at22] IN $param1 AND chipFamily1.claimKnownFrom[at22] <= $param2 AND chipFamily1.claimKnownTo[at22] > $param2)
    WITH chipFamily1, edge14 ORDER BY chipFamily1.id, edge14.id LIMIT $param16
    RETURN collect([chipFamily1.id]) AS page6
  }
  CALL (chip1) {
    MATCH (chip1)<-[edge15:DESIGNS]-(organization1:Organization) WHERE any(at23 IN range(0, size(coalesce(edge15.claimDocuments, [])) - 1) WHERE edge15.claimDocuments[at23] IN $param1 AND edge15.claimKnownFrom[at23] <= $param2 AND edge15.claimKnownTo[at23] > $param2) AND any(at24 IN range(0, size(coalesce(organization1.claimDocuments, [])) - 1) WHERE organization1.claimDocuments[at24] IN $param1 AND organization1.claimKnownFrom[at24] <= $param2 AND organization1.claimKnownTo[at24] > $param2)
    WITH organization1, edge15 ORDER BY organization1.id, edge15.id LIMIT $param17
    RETURN collect([organization1.kind, organization1.id, organization1.country]) AS page7
  }
  CALL (chip1) {
    MATCH (chip1)-[edge16:DESIGNED_FOR]->(entity2:Entity) WHERE any(at25 IN range(0, size(coalesce(edge16.claimDocuments, [])) - 1) WHERE edge16.claimDocuments[at25] IN $param1 AND edge16.claimKnownFrom[at25] <= $param2 AND edge16.claimKnownTo[at25] > $param2) AND any(at26 IN range(0, size(coalesce(entity2.claimDocuments, [])) - 1) WHERE entity2.claimDocuments[at26] IN $param1 AND entity2.claimKnownFrom[at26] <= $param2 AND entity2.claimKnownTo[at26] > $param2) AND entity2.id = $param18
    WITH entity2, edge16 ORDER BY entity2.id, edge16.id LIMIT $param19
    CALL (edge16) {
      UNWIND edge16.claimIds AS id2
      MATCH (claim4:Claim) WHERE claim4.id = id2 AND any(at27 IN range(0, size(coalesce(claim4.claimDocuments, [])) - 1) WHERE claim4.claimDocuments[at27] IN $param1 AND claim4.claimKnownFrom[at27] <= $param2 AND claim4.claimKnownTo[at27] > $param2)
      WITH claim4 ORDER BY claim4.id
      CALL (claim4) {
        MATCH (claim4)-[edge17:STATED_IN]->(document6:Document) WHERE any(at28 IN range(0, size(coalesce(document6.claimDocuments, [])) - 1) WHERE document6.claimDocuments[at28] IN $param1 AND document6.claimKnownFrom[at28] <= $param2 AND document6.claimKnownTo[at28] > $param2)
        WITH document6 ORDER BY document6.id LIMIT 1
        RETURN collect([document6.id]) AS one6
      }
      RETURN collect([claim4.id, one6]) AS claims2
    }
    RETURN collect([claims2]) AS page8
  }
  CALL (chip1) {
    MATCH (chip1)-[edge18:DESIGNED_FOR]->(entity3:Entity) WHERE any(at29 IN range(0, size(coalesce(edge18.claimDocuments, [])) - 1) WHERE edge18.claimDocuments[at29] IN $param1 AND edge18.claimKnownFrom[at29] <= $param2 AND edge18.claimKnownTo[at29] > $param2) AND any(at30 IN range(0, size(coalesce(entity3.claimDocuments, [])) - 1) WHERE entity3.claimDocuments[at30] IN $param1 AND entity3.claimKnownFrom[at30] <= $param2 AND entity3.claimKnownTo[at30] > $param2) AND entity3.id = $param20
    WITH entity3, edge18 ORDER BY entity3.id, edge18.id LIMIT $param21
    CALL (edge18) {
      UNWIND edge18.claimIds AS id3
      MATCH (claim5:Claim) WHERE claim5.id = id3 AND any(at31 IN range(0, size(coalesce(claim5.claimDocuments, [])) - 1) WHERE claim5.claimDocuments[at31] IN $param1 AND claim5.claimKnownFrom[at31] <= $param2 AND claim5.claimKnownTo[at31] > $param2)
      WITH claim5 ORDER BY claim5.id
      CALL (claim5) {
        MATCH (claim5)-[edge19:STATED_IN]->(document7:Document) WHERE any(at32 IN range(0, size(coalesce(document7.claimDocuments, [])) - 1) WHERE document7.claimDocuments[at32] IN $param1 AND document7.claimKnownFrom[at32] <= $param2 AND document7.claimKnownTo[at32] > $param2)
        WITH document7 ORDER BY document7.id LIMIT 1
        RETURN collect([document7.id]) AS one7
      }
      RETURN collect([claim5.id, one7]) AS claims3
    }
    RETURN collect([claims3]) AS page9
  }
  RETURN collect([chip1.id, chip1.name, page5, page6, page7, page8, page9]) AS page10
}
RETURN chip0.id AS column0, chip0.name AS column1, page0 AS column2, page1 AS column3, page2 AS column4, page3 AS column5, page4 AS column6, page10 AS column7, chip0.id AS column8

CALL () {
  MATCH (entity0:Entity) WHERE entity0.id IN $param0 AND any(at0 IN range(0, size(coalesce(entity0.claimDocuments, [])) - 1) WHERE entity0.claimDocuments[at0] IN $param1 AND entity0.claimKnownFrom[at0] <= $param2 AND entity0.claimKnownTo[at0] > $param2)
  RETURN collect([entity0.id, entity0.kind, entity0.name]) AS nodes0
}
RETURN nodes0
