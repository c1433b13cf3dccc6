MATCH (name0:Name) WHERE name0.key = $param0
MATCH (entity0:Entity)-[edge0:NAMED]->(name0) WHERE entity0.live = true
WITH DISTINCT entity0
RETURN entity0.kind AS column0, entity0.id AS column1, entity0.id AS column2

MATCH (name0:Name) WHERE name0.key = $param0
MATCH (entity0:Entity)-[edge0:NAMED]->(name0) WHERE entity0.live = true
WITH DISTINCT entity0
RETURN entity0.kind AS column0, entity0.id AS column1, entity0.id AS column2

MATCH (from0:Entity) WHERE from0.id IN $param0 AND any(at0 IN range(0, size(coalesce(from0.claimDocuments, [])) - 1) WHERE from0.claimDocuments[at0] IN $param1 AND from0.claimKnownFrom[at0] <= $param2 AND from0.claimKnownTo[at0] > $param2) AND NOT (from0:Document)
MATCH (from0)-[edge0:AGREED_WITH|ANNOUNCED|APPLIES_TO|ASKED|BELONGS_TO_FAMILY|BUILT_ON|BUYS_FROM|COMPARED_WITH|COMPETES_WITH|CONCERNS|DEMANDS|DEPLOYED_IN|DEPLOYED_ON|DESIGNED_FOR|DESIGNS|DEVELOPS|EXCLUDES|FAVOURS|FOLLOWS|HELD_AT|HELD_BY|HOLDS_OFFICE_AT|INVESTS_IN|ISSUED|LAUNCHED|LAUNCHED_AT|LIFTS|LISTED_ON|LOBBIED|LOCATED_IN|MANUFACTURES|MEMBER_OF|MET|NEGOTIATES_WITH|OPERATES|OWNS|PARTY_TO|PART_OF|PAYS_TO|PERMITS|PROMOTED|PUBLISHED_ON|RESPONDED_TO|RESPONDS_TO|RESTRICTS|SHOWN_AT|SPOKE_TO|STARTED|SUCCEEDS|SUMMONED|SUPPLIES|SUPPORTS|TAKES_STANCE_ON|TOOK_PART_IN|USES|VARIANT_OF|WORKS_FOR|WROTE_ABOUT]-(to0:Entity) WHERE any(at1 IN range(0, size(coalesce(edge0.claimDocuments, [])) - 1) WHERE edge0.claimDocuments[at1] IN $param1 AND edge0.claimKnownFrom[at1] <= $param2 AND edge0.claimKnownTo[at1] > $param2) AND any(at2 IN range(0, size(coalesce(to0.claimDocuments, [])) - 1) WHERE to0.claimDocuments[at2] IN $param1 AND to0.claimKnownFrom[at2] <= $param2 AND to0.claimKnownTo[at2] > $param2) AND NOT (to0:Document)
WITH DISTINCT from0, to0
RETURN from0.id AS id0, to0.id AS id1

MATCH (from0:Entity) WHERE from0.id IN $param0 AND any(at0 IN range(0, size(coalesce(from0.claimDocuments, [])) - 1) WHERE from0.claimDocuments[at0] IN $param1 AND from0.claimKnownFrom[at0] <= $param2 AND from0.claimKnownTo[at0] > $param2) AND NOT (from0:Document)
MATCH (from0)-[edge0:AGREED_WITH|ANNOUNCED|APPLIES_TO|ASKED|BELONGS_TO_FAMILY|BUILT_ON|BUYS_FROM|COMPARED_WITH|COMPETES_WITH|CONCERNS|DEMANDS|DEPLOYED_IN|DEPLOYED_ON|DESIGNED_FOR|DESIGNS|DEVELOPS|EXCLUDES|FAVOURS|FOLLOWS|HELD_AT|HELD_BY|HOLDS_OFFICE_AT|INVESTS_IN|ISSUED|LAUNCHED|LAUNCHED_AT|LIFTS|LISTED_ON|LOBBIED|LOCATED_IN|MANUFACTURES|MEMBER_OF|MET|NEGOTIATES_WITH|OPERATES|OWNS|PARTY_TO|PART_OF|PAYS_TO|PERMITS|PROMOTED|PUBLISHED_ON|RESPONDED_TO|RESPONDS_TO|RESTRICTS|SHOWN_AT|SPOKE_TO|STARTED|SUCCEEDS|SUMMONED|SUPPLIES|SUPPORTS|TAKES_STANCE_ON|TOOK_PART_IN|USES|VARIANT_OF|WORKS_FOR|WROTE_ABOUT]-(to0:Entity) WHERE any(at1 IN range(0, size(coalesce(edge0.claimDocuments, [])) - 1) WHERE edge0.claimDocuments[at1] IN $param1 AND edge0.claimKnownFrom[at1] <= $param2 AND edge0.claimKnownTo[at1] > $param2) AND any(at2 IN range(0, size(coalesce(to0.claimDocuments, [])) - 1) WHERE to0.claimDocuments[at2] IN $param1 AND to0.claimKnownFrom[at2] <= $param2 AND to0.claimKnownTo[at2] > $param2) AND NOT (to0:Document)
WITH DISTINCT from0, to0
RETURN from0.id AS id0, to0.id AS id1

MATCH (from0:Entity) WHERE from0.id IN $param0 AND any(at0 IN range(0, size(coalesce(from0.claimDocuments, [])) - 1) WHERE from0.claimDocuments[at0] IN $param1 AND from0.claimKnownFrom[at0] <= $param2 AND from0.claimKnownTo[at0] > $param2) AND NOT (from0:Document)
MATCH (from0)-[edge0:AGREED_WITH|ANNOUNCED|APPLIES_TO|ASKED|BELONGS_TO_FAMILY|BUILT_ON|BUYS_FROM|COMPARED_WITH|COMPETES_WITH|CONCERNS|DEMANDS|DEPLOYED_IN|DEPLOYED_ON|DESIGNED_FOR|DESIGNS|DEVELOPS|EXCLUDES|FAVOURS|FOLLOWS|HELD_AT|HELD_BY|HOLDS_OFFICE_AT|INVESTS_IN|ISSUED|LAUNCHED|LAUNCHED_AT|LIFTS|LISTED_ON|LOBBIED|LOCATED_IN|MANUFACTURES|MEMBER_OF|MET|NEGOTIATES_WITH|OPERATES|OWNS|PARTY_TO|PART_OF|PAYS_TO|PERMITS|PROMOTED|PUBLISHED_ON|RESPONDED_TO|RESPONDS_TO|RESTRICTS|SHOWN_AT|SPOKE_TO|STARTED|SUCCEEDS|SUMMONED|SUPPLIES|SUPPORTS|TAKES_STANCE_ON|TOOK_PART_IN|USES|VARIANT_OF|WORKS_FOR|WROTE_ABOUT]-(to0:Entity) WHERE any(at1 IN range(0, size(coalesce(edge0.claimDocuments, [])) - 1) WHERE edge0.claimDocuments[at1] IN $param1 AND edge0.claimKnownFrom[at1] <= $param2 AND edge0.claimKnownTo[at1] > $param2) AND any(at2 IN range(0, size(coalesce(to0.claimDocuments, [])) - 1) WHERE to0.claimDocuments[at2] IN $param1 AND to0.claimKnownFrom[at2] <= $param2 AND to0.claimKnownTo[at2] > $param2) AND NOT (to0:Document)
WITH DISTINCT from0, to0
RETURN from0.id AS id0, to0.id AS id1

MATCH (from0:Entity) WHERE from0.id IN $param0 AND any(at0 IN range(0, size(coalesce(from0.claimDocuments, [])) - 1) WHERE from0.claimDocuments[at0] IN $param1 AND from0.claimKnownFrom[at0] <= $param2 AND from0.claimKnownTo[at0] > $param2) AND NOT (from0:Document)
MATCH (from0)-[edge0:AGREED_WITH|ANNOUNCED|APPLIES_TO|ASKED|BELONGS_TO_FAMILY|BUILT_ON|BUYS_FROM|COMPARED_WITH|COMPETES_WITH|CONCERNS|DEMANDS|DEPLOYED_IN|DEPLOYED_ON|DESIGNED_FOR|DESIGNS|DEVELOPS|EXCLUDES|FAVOURS|FOLLOWS|HELD_AT|HELD_BY|HOLDS_OFFICE_AT|INVESTS_IN|ISSUED|LAUNCHED|LAUNCHED_AT|LIFTS|LISTED_ON|LOBBIED|LOCATED_IN|MANUFACTURES|MEMBER_OF|MET|NEGOTIATES_WITH|OPERATES|OWNS|PARTY_TO|PART_OF|PAYS_TO|PERMITS|PROMOTED|PUBLISHED_ON|RESPONDED_TO|RESPONDS_TO|RESTRICTS|SHOWN_AT|SPOKE_TO|STARTED|SUCCEEDS|SUMMONED|SUPPLIES|SUPPORTS|TAKES_STANCE_ON|TOOK_PART_IN|USES|VARIANT_OF|WORKS_FOR|WROTE_ABOUT]->(to0:Entity) WHERE to0.id IN $param0 AND any(at1 IN range(0, size(coalesce(edge0.claimDocuments, [])) - 1) WHERE edge0.claimDocuments[at1] IN $param1 AND edge0.claimKnownFrom[at1] <= $param2 AND edge0.claimKnownTo[at1] > $param2) AND any(at2 IN range(0, size(coalesce(to0.claimDocuments, [])) - 1) WHERE to0.claimDocuments[at2] IN $param1 AND to0.claimKnownFrom[at2] <= $param2 AND to0.claimKnownTo[at2] > $param2) AND NOT (to0:Document)
CALL (edge0) {
  UNWIND edge0.claimIds AS id0
  MATCH (claim0:Claim) WHERE claim0.id = id0 AND any(at3 IN range(0, size(coalesce(claim0.claimDocuments, [])) - 1) WHERE claim0.claimDocuments[at3] IN $param1 AND claim0.claimKnownFrom[at3] <= $param2 AND claim0.claimKnownTo[at3] > $param2)
  WITH claim0 ORDER BY claim0.id
  RETURN collect([claim0.id]) AS claims0
}
RETURN edge0.id AS column0, type(edge0) AS column1, from0.id AS column2, to0.id AS column3, [at4 IN range(0, size(coalesce(edge0.claimDocuments, [])) - 1) WHERE edge0.claimDocuments[at4] IN $param1 AND edge0.claimKnownFrom[at4] <= $param2 AND edge0.claimKnownTo[at4] > $param2 | edge0.claimPlaces[at4]] AS column4, claims0 AS column5, edge0.destination AS column6, edge0.first AS column7, edge0.head AS column8, edge0.kind AS column9, edge0.level AS column10, edge0.metric AS column11, edge0.role AS column12, edge0.scope AS column13, edge0.stance AS column14, edge0.title AS column15

CALL () {
  MATCH (entity0:Entity) WHERE entity0.id IN $param0 AND any(at0 IN range(0, size(coalesce(entity0.claimDocuments, [])) - 1) WHERE entity0.claimDocuments[at0] IN $param1 AND entity0.claimKnownFrom[at0] <= $param2 AND entity0.claimKnownTo[at0] > $param2)
  RETURN collect([entity0.id, entity0.kind, entity0.name]) AS nodes0
}
RETURN nodes0

CALL () {
  MATCH (entity0:Entity) WHERE entity0.id IN $param0 AND any(at0 IN range(0, size(coalesce(entity0.claimDocuments, [])) - 1) WHERE entity0.claimDocuments[at0] IN $param1 AND entity0.claimKnownFrom[at0] <= $param2 AND entity0.claimKnownTo[at0] > $param2)
  RETURN collect([entity0.id, entity0.kind, entity0.name]) AS nodes0
}
RETURN nodes0

CALL () {
  MATCH (entity0:Entity) WHERE entity0.id IN $param0 AND any(at0 IN range(0, size(coalesce(entity0.claimDocuments, [])) - 1) WHERE entity0.claimDocuments[at0] IN $param1 AND entity0.claimKnownFrom[at0] <= $param2 AND entity0.claimKnownTo[at0] > $param2)
  RETURN collect([entity0.id, entity0.kind, entity0.name]) AS nodes0
}
RETURN nodes0

CALL () {
  MATCH (claim0:Claim) WHERE claim0.id IN $param0 AND any(at0 IN range(0, size(coalesce(claim0.claimDocuments, [])) - 1) WHERE claim0.claimDocuments[at0] IN $param1 AND claim0.claimKnownFrom[at0] <= $param2 AND claim0.claimKnownTo[at0] > $param2)
  RETURN collect([claim0.id, claim0.id]) AS nodes0
}
RETURN nodes0
