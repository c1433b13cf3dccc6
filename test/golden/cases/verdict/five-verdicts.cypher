CALL () {
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
  RETURN collect([chip0.id, chip0.name, page0, page1, page2, page3, page4, page10, chip0.id]) AS rows0
}
CALL () {
  MATCH (name1:Name) WHERE name1.key = $param20
  MATCH (chip2:Chip)-[edge14:NAMED]->(name1) WHERE chip2.live = true
  WITH DISTINCT chip2
  CALL (chip2) {
    MATCH (chip2)<-[edge15:HAS_SUBJECT]-(claim6:Claim) WHERE claim6.live = true AND claim6.modality <> $param21 AND claim6.predicate IN $param22
    WITH claim6, edge15 ORDER BY claim6.id, edge15.id LIMIT $param23
    CALL (claim6) {
      MATCH (claim6)-[edge16:STATED_IN]->(document2:Document) WHERE document2.live = true
      WITH document2 ORDER BY document2.id LIMIT 1
      RETURN collect([document2.id, document2.documentClass, document2.credit]) AS one2
    }
    RETURN collect([claim6.id, claim6.predicate, claim6.value, claim6.valueMax, claim6.comparator, claim6.modality, claim6.knownFrom, claim6.qualifiersName, claim6.qualifiersValue, one2]) AS page11
  }
  CALL (chip2) {
    MATCH (chip2)-[edge17:BELONGS_TO_FAMILY]->(chipFamily2:ChipFamily) WHERE edge17.live = true AND chipFamily2.live = true
    WITH chipFamily2, edge17 ORDER BY chipFamily2.id, edge17.id LIMIT $param24
    RETURN collect([chipFamily2.id]) AS page12
  }
  CALL (chip2) {
    MATCH (chip2)<-[edge18:DESIGNS]-(organization2:Organization) WHERE edge18.live = true AND organization2.live = true
    WITH organization2, edge18 ORDER BY organization2.id, edge18.id LIMIT $param25
    RETURN collect([organization2.kind, organization2.id, organization2.country]) AS page13
  }
  CALL (chip2) {
    MATCH (chip2)-[edge19:DESIGNED_FOR]->(entity4:Entity) WHERE edge19.live = true AND entity4.live = true AND entity4.id = $param26
    WITH entity4, edge19 ORDER BY entity4.id, edge19.id LIMIT $param27
    CALL (edge19) {
      UNWIND edge19.claimIds AS id4
      MATCH (claim7:Claim) WHERE claim7.id = id4 AND claim7.live = true
      WITH claim7 ORDER BY claim7.id
      RETURN collect([claim7.id]) AS claims4
    }
    RETURN collect([claims4]) AS page14
  }
  CALL (chip2) {
    MATCH (chip2)-[edge20:DESIGNED_FOR]->(entity5:Entity) WHERE edge20.live = true AND entity5.live = true AND entity5.id = $param28
    WITH entity5, edge20 ORDER BY entity5.id, edge20.id LIMIT $param29
    CALL (edge20) {
      UNWIND edge20.claimIds AS id5
      MATCH (claim8:Claim) WHERE claim8.id = id5 AND claim8.live = true
      WITH claim8 ORDER BY claim8.id
      RETURN collect([claim8.id]) AS claims5
    }
    RETURN collect([claims5]) AS page15
  }
  CALL (chip2) {
    MATCH (chip2)<-[edge21:VARIANT_OF]-(chip3:Chip) WHERE edge21.live = true AND chip3.live = true
    WITH chip3, edge21 ORDER BY chip3.id, edge21.id LIMIT $param30
    CALL (chip3) {
      MATCH (chip3)<-[edge22:HAS_SUBJECT]-(claim9:Claim) WHERE claim9.live = true AND claim9.modality <> $param31 AND claim9.predicate IN $param32
      WITH claim9, edge22 ORDER BY claim9.id, edge22.id LIMIT $param33
      CALL (claim9) {
        MATCH (claim9)-[edge23:STATED_IN]->(document3:Document) WHERE document3.live = true
        WITH document3 ORDER BY document3.id LIMIT 1
        RETURN collect([document3.id, document3.documentClass, document3.credit]) AS one3
      }
      RETURN collect([claim9.id, claim9.predicate, claim9.value, claim9.valueMax, claim9.comparator, claim9.modality, claim9.knownFrom, claim9.qualifiersName, claim9.qualifiersValue, one3]) AS page16
    }
    CALL (chip3) {
      MATCH (chip3)-[edge24:BELONGS_TO_FAMILY]->(chipFamily3:ChipFamily) WHERE edge24.live = true AND chipFamily3.live = true
      WITH chipFamily3, edge24 ORDER BY chipFamily3.id, edge24.id LIMIT $param34
      RETURN collect([chipFamily3.id]) AS page17
    }
    CALL (chip3) {
      MATCH (chip3)<-[edge25:DESIGNS]-(organization3:Organization) WHERE edge25.live = true AND organization3.live = true
      WITH organization3, edge25 ORDER BY organization3.id, edge25.id LIMIT $param35
      RETURN collect([organization3.kind, organization3.id, organization3.country]) AS page18
    }
    CALL (chip3) {
      MATCH (chip3)-[edge26:DESIGNED_FOR]->(entity6:Entity) WHERE edge26.live = true AND entity6.live = true AND entity6.id = $param36
      WITH entity6, edge26 ORDER BY entity6.id, edge26.id LIMIT $param37
      CALL (edge26) {
        UNWIND edge26.claimIds AS id6
        MATCH (claim10:Claim) WHERE claim10.id = id6 AND claim10.live = true
        WITH claim10 ORDER BY claim10.id
        RETURN collect([claim10.id]) AS claims6
      }
      RETURN collect([claims6]) AS page19
    }
    CALL (chip3) {
      MATCH (chip3)-[edge27:DESIGNED_FOR]->(entity7:Entity) WHERE edge27.live = true AND entity7.live = true AND entity7.id = $param38
      WITH entity7, edge27 ORDER BY entity7.id, edge27.id LIMIT $param39
      CALL (edge27) {
        UNWIND edge27.claimIds AS id7
        MATCH (claim11:Claim) WHERE claim11.id = id7 AND claim11.live = true
        WITH claim11 ORDER BY claim11.id
        RETURN collect([claim11.id]) AS claims7
      }
      RETURN collect([claims7]) AS page20
    }
    RETURN collect([chip3.id, chip3.name, page16, page17, page18, page19, page20]) AS page21
  }
  RETURN collect([chip2.id, chip2.name, page11, page12, page13, page14, page15, page21, chip2.id]) AS rows1
}
CALL () {
  MATCH (name2:Name) WHERE name2.key = $param40
  MATCH (chip4:Chip)-[edge28:NAMED]->(name2) WHERE chip4.live = true
  WITH DISTINCT chip4
  CALL (chip4) {
    MATCH (chip4)<-[edge29:HAS_SUBJECT]-(claim12:Claim) WHERE claim12.live = true AND claim12.modality <> $param41 AND claim12.predicate IN $param42
    WITH claim12, edge29 ORDER BY claim12.id, edge29.id LIMIT $param43
    CALL (claim12) {
      MATCH (claim12)-[edge30:STATED_IN]->(document4:Document) WHERE document4.live = true
      WITH document4 ORDER BY document4.id LIMIT 1
      RETURN collect([document4.id, document4.documentClass, document4.credit]) AS one4
    }
    RETURN collect([claim12.id, claim12.predicate, claim12.value, claim12.valueMax, claim12.comparator, claim12.modality, claim12.knownFrom, claim12.qualifiersName, claim12.qualifiersValue, one4]) AS page22
  }
  CALL (chip4) {
    MATCH (chip4)-[edge31:BELONGS_TO_FAMILY]->(chipFamily4:ChipFamily) WHERE edge31.live = true AND chipFamily4.live = true
    WITH chipFamily4, edge31 ORDER BY chipFamily4.id, edge31.id LIMIT $param44
    RETURN collect([chipFamily4.id]) AS page23
  }
  CALL (chip4) {
    MATCH (chip4)<-[edge32:DESIGNS]-(organization4:Organization) WHERE edge32.live = true AND organization4.live = true
    WITH organization4, edge32 ORDER BY organization4.id, edge32.id LIMIT $param45
    RETURN collect([organization4.kind, organization4.id, organization4.country]) AS page24
  }
  CALL (chip4) {
    MATCH (chip4)-[edge33:DESIGNED_FOR]->(entity8:Entity) WHERE edge33.live = true AND entity8.live = true AND entity8.id = $param46
    WITH entity8, edge33 ORDER BY entity8.id, edge33.id LIMIT $param47
    CALL (edge33) {
      UNWIND edge33.claimIds AS id8
      MATCH (claim13:Claim) WHERE claim13.id = id8 AND claim13.live = true
      WITH claim13 ORDER BY claim13.id
      RETURN collect([claim13.id]) AS claims8
    }
    RETURN collect([claims8]) AS page25
  }
  CALL (chip4) {
    MATCH (chip4)-[edge34:DESIGNED_FOR]->(entity9:Entity) WHERE edge34.live = true AND entity9.live = true AND entity9.id = $param48
    WITH entity9, edge34 ORDER BY entity9.id, edge34.id LIMIT $param49
    CALL (edge34) {
      UNWIND edge34.claimIds AS id9
      MATCH (claim14:Claim) WHERE claim14.id = id9 AND claim14.live = true
      WITH claim14 ORDER BY claim14.id
      RETURN collect([claim14.id]) AS claims9
    }
    RETURN collect([claims9]) AS page26
  }
  CALL (chip4) {
    MATCH (chip4)<-[edge35:VARIANT_OF]-(chip5:Chip) WHERE edge35.live = true AND chip5.live = true
    WITH chip5, edge35 ORDER BY chip5.id, edge35.id LIMIT $param50
    CALL (chip5) {
      MATCH (chip5)<-[edge36:HAS_SUBJECT]-(claim15:Claim) WHERE claim15.live = true AND claim15.modality <> $param51 AND claim15.predicate IN $param52
      WITH claim15, edge36 ORDER BY claim15.id, edge36.id LIMIT $param53
      CALL (claim15) {
        MATCH (claim15)-[edge37:STATED_IN]->(document5:Document) WHERE document5.live = true
        WITH document5 ORDER BY document5.id LIMIT 1
        RETURN collect([document5.id, document5.documentClass, document5.credit]) AS one5
      }
      RETURN collect([claim15.id, claim15.predicate, claim15.value, claim15.valueMax, claim15.comparator, claim15.modality, claim15.knownFrom, claim15.qualifiersName, claim15.qualifiersValue, one5]) AS page27
    }
    CALL (chip5) {
      MATCH (chip5)-[edge38:BELONGS_TO_FAMILY]->(chipFamily5:ChipFamily) WHERE edge38.live = true AND chipFamily5.live = true
      WITH chipFamily5, edge38 ORDER BY chipFamily5.id, edge38.id LIMIT $param54
      RETURN collect([chipFamily5.id]) AS page28
    }
    CALL (chip5) {
      MATCH (chip5)<-[edge39:DESIGNS]-(organization5:Organization) WHERE edge39.live = true AND organization5.live = true
      WITH organization5, edge39 ORDER BY organization5.id, edge39.id LIMIT $param55
      RETURN collect([organization5.kind, organization5.id, organization5.country]) AS page29
    }
    CALL (chip5) {
      MATCH (chip5)-[edge40:DESIGNED_FOR]->(entity10:Entity) WHERE edge40.live = true AND entity10.live = true AND entity10.id = $param56
      WITH entity10, edge40 ORDER BY entity10.id, edge40.id LIMIT $param57
      CALL (edge40) {
        UNWIND edge40.claimIds AS id10
        MATCH (claim16:Claim) WHERE claim16.id = id10 AND claim16.live = true
        WITH claim16 ORDER BY claim16.id
        RETURN collect([claim16.id]) AS claims10
      }
      RETURN collect([claims10]) AS page30
    }
    CALL (chip5) {
      MATCH (chip5)-[edge41:DESIGNED_FOR]->(entity11:Entity) WHERE edge41.live = true AND entity11.live = true AND entity11.id = $param58
      WITH entity11, edge41 ORDER BY entity11.id, edge41.id LIMIT $param59
      CALL (edge41) {
        UNWIND edge41.claimIds AS id11
        MATCH (claim17:Claim) WHERE claim17.id = id11 AND claim17.live = true
        WITH claim17 ORDER BY claim17.id
        RETURN collect([claim17.id]) AS claims11
      }
      RETURN collect([claims11]) AS page31
    }
    RETURN collect([chip5.id, chip5.name, page27, page28, page29, page30, page31]) AS page32
  }
  RETURN collect([chip4.id, chip4.name, page22, page23, page24, page25, page26, page32, chip4.id]) AS rows2
}
CALL () {
  MATCH (name3:Name) WHERE name3.key = $param60
  MATCH (chip6:Chip)-[edge42:NAMED]->(name3) WHERE chip6.live = true
  WITH DISTINCT chip6
  CALL (chip6) {
    MATCH (chip6)<-[edge43:HAS_SUBJECT]-(claim18:Claim) WHERE claim18.live = true AND claim18.modality <> $param61 AND claim18.predicate IN $param62
    WITH claim18, edge43 ORDER BY claim18.id, edge43.id LIMIT $param63
    CALL (claim18) {
      MATCH (claim18)-[edge44:STATED_IN]->(document6:Document) WHERE document6.live = true
      WITH document6 ORDER BY document6.id LIMIT 1
      RETURN collect([document6.id, document6.documentClass, document6.credit]) AS one6
    }
    RETURN collect([claim18.id, claim18.predicate, claim18.value, claim18.valueMax, claim18.comparator, claim18.modality, claim18.knownFrom, claim18.qualifiersName, claim18.qualifiersValue, one6]) AS page33
  }
  CALL (chip6) {
    MATCH (chip6)-[edge45:BELONGS_TO_FAMILY]->(chipFamily6:ChipFamily) WHERE edge45.live = true AND chipFamily6.live = true
    WITH chipFamily6, edge45 ORDER BY chipFamily6.id, edge45.id LIMIT $param64
    RETURN collect([chipFamily6.id]) AS page34
  }
  CALL (chip6) {
    MATCH (chip6)<-[edge46:DESIGNS]-(organization6:Organization) WHERE edge46.live = true AND organization6.live = true
    WITH organization6, edge46 ORDER BY organization6.id, edge46.id LIMIT $param65
    RETURN collect([organization6.kind, organization6.id, organization6.country]) AS page35
  }
  CALL (chip6) {
    MATCH (chip6)-[edge47:DESIGNED_FOR]->(entity12:Entity) WHERE edge47.live = true AND entity12.live = true AND entity12.id = $param66
    WITH entity12, edge47 ORDER BY entity12.id, edge47.id LIMIT $param67
    CALL (edge47) {
      UNWIND edge47.claimIds AS id12
      MATCH (claim19:Claim) WHERE claim19.id = id12 AND claim19.live = true
      WITH claim19 ORDER BY claim19.id
      RETURN collect([claim19.id]) AS claims12
    }
    RETURN collect([claims12]) AS page36
  }
  CALL (chip6) {
    MATCH (chip6)-[edge48:DESIGNED_FOR]->(entity13:Entity) WHERE edge48.live = true AND entity13.live = true AND entity13.id = $param68
    WITH entity13, edge48 ORDER BY entity13.id, edge48.id LIMIT $param69
    CALL (edge48) {
      UNWIND edge48.claimIds AS id13
      MATCH (claim20:Claim) WHERE claim20.id = id13 AND claim20.live = true
      WITH claim20 ORDER BY claim20.id
      RETURN collect([claim20.id]) AS claims13
    }
    RETURN collect([claims13]) AS page37
  }
  CALL (chip6) {
    MATCH (chip6)<-[edge49:VARIANT_OF]-(chip7:Chip) WHERE edge49.live = true AND chip7.live = true
    WITH chip7, edge49 ORDER BY chip7.id, edge49.id LIMIT $param70
    CALL (chip7) {
      MATCH (chip7)<-[edge50:HAS_SUBJECT]-(claim21:Claim) WHERE claim21.live = true AND claim21.modality <> $param71 AND claim21.predicate IN $param72
      WITH claim21, edge50 ORDER BY claim21.id, edge50.id LIMIT $param73
      CALL (claim21) {
        MATCH (claim21)-[edge51:STATED_IN]->(document7:Document) WHERE document7.live = true
        WITH document7 ORDER BY document7.id LIMIT 1
        RETURN collect([document7.id, document7.documentClass, document7.credit]) AS one7
      }
      RETURN collect([claim21.id, claim21.predicate, claim21.value, claim21.valueMax, claim21.comparator, claim21.modality, claim21.knownFrom, claim21.qualifiersName, claim21.qualifiersValue, one7]) AS page38
    }
    CALL (chip7) {
      MATCH (chip7)-[edge52:BELONGS_TO_FAMILY]->(chipFamily7:ChipFamily) WHERE edge52.live = true AND chipFamily7.live = true
      WITH chipFamily7, edge52 ORDER BY chipFamily7.id, edge52.id LIMIT $param74
      RETURN collect([chipFamily7.id]) AS page39
    }
    CALL (chip7) {
      MATCH (chip7)<-[edge53:DESIGNS]-(organization7:Organization) WHERE edge53.live = true AND organization7.live = true
      WITH organization7, edge53 ORDER BY organization7.id, edge53.id LIMIT $param75
      RETURN collect([organization7.kind, organization7.id, organization7.country]) AS page40
    }
    CALL (chip7) {
      MATCH (chip7)-[edge54:DESIGNED_FOR]->(entity14:Entity) WHERE edge54.live = true AND entity14.live = true AND entity14.id = $param76
      WITH entity14, edge54 ORDER BY entity14.id, edge54.id LIMIT $param77
      CALL (edge54) {
        UNWIND edge54.claimIds AS id14
        MATCH (claim22:Claim) WHERE claim22.id = id14 AND claim22.live = true
        WITH claim22 ORDER BY claim22.id
        RETURN collect([claim22.id]) AS claims14
      }
      RETURN collect([claims14]) AS page41
    }
    CALL (chip7) {
      MATCH (chip7)-[edge55:DESIGNED_FOR]->(entity15:Entity) WHERE edge55.live = true AND entity15.live = true AND entity15.id = $param78
      WITH entity15, edge55 ORDER BY entity15.id, edge55.id LIMIT $param79
      CALL (edge55) {
        UNWIND edge55.claimIds AS id15
        MATCH (claim23:Claim) WHERE claim23.id = id15 AND claim23.live = true
        WITH claim23 ORDER BY claim23.id
        RETURN collect([claim23.id]) AS claims15
      }
      RETURN collect([claims15]) AS page42
    }
    RETURN collect([chip7.id, chip7.name, page38, page39, page40, page41, page42]) AS page43
  }
  RETURN collect([chip6.id, chip6.name, page33, page34, page35, page36, page37, page43, chip6.id]) AS rows3
}
CALL () {
  MATCH (name4:Name) WHERE name4.key = $param80
  MATCH (chip8:Chip)-[edge56:NAMED]->(name4) WHERE chip8.live = true
  WITH DISTINCT chip8
  CALL (chip8) {
    MATCH (chip8)<-[edge57:HAS_SUBJECT]-(claim24:Claim) WHERE claim24.live = true AND claim24.modality <> $param81 AND claim24.predicate IN $param82
    WITH claim24, edge57 ORDER BY claim24.id, edge57.id LIMIT $param83
    CALL (claim24) {
      MATCH (claim24)-[edge58:STATED_IN]->(document8:Document) WHERE document8.live = true
      WITH document8 ORDER BY document8.id LIMIT 1
      RETURN collect([document8.id, document8.documentClass, document8.credit]) AS one8
    }
    RETURN collect([claim24.id, claim24.predicate, claim24.value, claim24.valueMax, claim24.comparator, claim24.modality, claim24.knownFrom, claim24.qualifiersName, claim24.qualifiersValue, one8]) AS page44
  }
  CALL (chip8) {
    MATCH (chip8)-[edge59:BELONGS_TO_FAMILY]->(chipFamily8:ChipFamily) WHERE edge59.live = true AND chipFamily8.live = true
    WITH chipFamily8, edge59 ORDER BY chipFamily8.id, edge59.id LIMIT $param84
    RETURN collect([chipFamily8.id]) AS page45
  }
  CALL (chip8) {
    MATCH (chip8)<-[edge60:DESIGNS]-(organization8:Organization) WHERE edge60.live = true AND organization8.live = true
    WITH organization8, edge60 ORDER BY organization8.id, edge60.id LIMIT $param85
    RETURN collect([organization8.kind, organization8.id, organization8.country]) AS page46
  }
  CALL (chip8) {
    MATCH (chip8)-[edge61:DESIGNED_FOR]->(entity16:Entity) WHERE edge61.live = true AND entity16.live = true AND entity16.id = $param86
    WITH entity16, edge61 ORDER BY entity16.id, edge61.id LIMIT $param87
    CALL (edge61) {
      UNWIND edge61.claimIds AS id16
      MATCH (claim25:Claim) WHERE claim25.id = id16 AND claim25.live = true
      WITH claim25 ORDER BY claim25.id
      RETURN collect([claim25.id]) AS claims16
    }
    RETURN collect([claims16]) AS page47
  }
  CALL (chip8) {
    MATCH (chip8)-[edge62:DESIGNED_FOR]->(entity17:Entity) WHERE edge62.live = true AND entity17.live = true AND entity17.id = $param88
    WITH entity17, edge62 ORDER BY entity17.id, edge62.id LIMIT $param89
    CALL (edge62) {
      UNWIND edge62.claimIds AS id17
      MATCH (claim26:Claim) WHERE claim26.id = id17 AND claim26.live = true
      WITH claim26 ORDER BY claim26.id
      RETURN collect([claim26.id]) AS claims17
    }
    RETURN collect([claims17]) AS page48
  }
  CALL (chip8) {
    MATCH (chip8)<-[edge63:VARIANT_OF]-(chip9:Chip) WHERE edge63.live = true AND chip9.live = true
    WITH chip9, edge63 ORDER BY chip9.id, edge63.id LIMIT $param90
    CALL (chip9) {
      MATCH (chip9)<-[edge64:HAS_SUBJECT]-(claim27:Claim) WHERE claim27.live = true AND claim27.modality <> $param91 AND claim27.predicate IN $param92
      WITH claim27, edge64 ORDER BY claim27.id, edge64.id LIMIT $param93
      CALL (claim27) {
        MATCH (claim27)-[edge65:STATED_IN]->(document9:Document) WHERE document9.live = true
        WITH document9 ORDER BY document9.id LIMIT 1
        RETURN collect([document9.id, document9.documentClass, document9.credit]) AS one9
      }
      RETURN collect([claim27.id, claim27.predicate, claim27.value, claim27.valueMax, claim27.comparator, claim27.modality, claim27.knownFrom, claim27.qualifiersName, claim27.qualifiersValue, one9]) AS page49
    }
    CALL (chip9) {
      MATCH (chip9)-[edge66:BELONGS_TO_FAMILY]->(chipFamily9:ChipFamily) WHERE edge66.live = true AND chipFamily9.live = true
      WITH chipFamily9, edge66 ORDER BY chipFamily9.id, edge66.id LIMIT $param94
      RETURN collect([chipFamily9.id]) AS page50
    }
    CALL (chip9) {
      MATCH (chip9)<-[edge67:DESIGNS]-(organization9:Organization) WHERE edge67.live = true AND organization9.live = true
      WITH organization9, edge67 ORDER BY organization9.id, edge67.id LIMIT $param95
      RETURN collect([organization9.kind, organization9.id, organization9.country]) AS page51
    }
    CALL (chip9) {
      MATCH (chip9)-[edge68:DESIGNED_FOR]->(entity18:Entity) WHERE edge68.live = true AND entity18.live = true AND entity18.id = $param96
      WITH entity18, edge68 ORDER BY entity18.id, edge68.id LIMIT $param97
      CALL (edge68) {
        UNWIND edge68.claimIds AS id18
        MATCH (claim28:Claim) WHERE claim28.id = id18 AND claim28.live = true
        WITH claim28 ORDER BY claim28.id
        RETURN collect([claim28.id]) AS claims18
      }
      RETURN collect([claims18]) AS page52
    }
    CALL (chip9) {
      MATCH (chip9)-[edge69:DESIGNED_FOR]->(entity19:Entity) WHERE edge69.live = true AND entity19.live = true AND entity19.id = $param98
      WITH entity19, edge69 ORDER BY entity19.id, edge69.id LIMIT $param99
      CALL (edge69) {
        UNWIND edge69.claimIds AS id19
        MATCH (claim29:Claim) WHERE claim29.id = id19 AND claim29.live = true
        WITH claim29 ORDER BY claim29.id
        RETURN collect([claim29.id]) AS claims19
      }
      RETURN collect([claims19]) AS page53
    }
    RETURN collect([chip9.id, chip9.name, page49, page50, page51, page52, page53]) AS page54
  }
  RETURN collect([chip8.id, chip8.name, page44, page45, page46, page47, page48, page54, chip8.id]) AS rows4
}
RETURN rows0, rows1, rows2, rows3, rows4

CALL () {
  MATCH (entity0:Entity) WHERE entity0.id IN $param0 AND entity0.live = true
  RETURN collect([entity0.id, entity0.kind, entity0.id]) AS nodes0
}
RETURN nodes0

CALL () {
  MATCH (entity0:Entity) WHERE entity0.id IN $param0 AND entity0.live = true
  RETURN collect([entity0.id, entity0.kind, entity0.id]) AS nodes0
}
RETURN nodes0

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

CALL () {
  MATCH (entity0:Entity) WHERE entity0.id IN $param0 AND entity0.live = true
  RETURN collect([entity0.id, entity0.kind, entity0.id]) AS nodes0
}
RETURN nodes0
