MATCH (name0:Name) WHERE name0.key = $param0
MATCH (entity0:Entity)-[edge0:NAMED]->(name0) WHERE entity0.live = true
WITH DISTINCT entity0
RETURN entity0.kind AS column0, entity0.id AS column1, entity0.id AS column2

CALL () {
  MATCH (entity0:Entity) WHERE entity0.id IN $param0 AND entity0.live = true
  RETURN collect([entity0.id, entity0.kind]) AS nodes0
}
RETURN nodes0

MATCH (from0:Entity) WHERE from0.id IN $param0 AND from0.live = true AND NOT (from0:Document)
MATCH (from0)-[edge0:AGREED_WITH|ANNOUNCED|APPLIES_TO|ASKED|BELONGS_TO_FAMILY|BUILT_ON|BUYS_FROM|COMPARED_WITH|COMPETES_WITH|CONCERNS|DEMANDS|DEPLOYED_IN|DEPLOYED_ON|DESIGNED_FOR|DESIGNS|DEVELOPS|EXCLUDES|FAVOURS|FOLLOWS|HELD_AT|HELD_BY|HOLDS_OFFICE_AT|INVESTS_IN|ISSUED|LAUNCHED|LAUNCHED_AT|LIFTS|LISTED_ON|LOBBIED|LOCATED_IN|MANUFACTURES|MEMBER_OF|MET|NEGOTIATES_WITH|OPERATES|OWNS|PARTY_TO|PART_OF|PAYS_TO|PERMITS|PROMOTED|PUBLISHED_ON|RESPONDED_TO|RESPONDS_TO|RESTRICTS|SHOWN_AT|SPOKE_TO|STARTED|SUCCEEDS|SUMMONED|SUPPLIES|SUPPORTS|TAKES_STANCE_ON|TOOK_PART_IN|USES|VARIANT_OF|WORKS_FOR|WROTE_ABOUT]-(to0:Entity) WHERE edge0.live = true AND to0.live = true AND NOT (to0:Document)
WITH DISTINCT from0, to0
RETURN from0.id AS id0, to0.id AS id1

MATCH (from0:Entity) WHERE from0.id IN $param0 AND from0.live = true AND NOT (from0:Document)
MATCH (from0)-[edge0:AGREED_WITH|ANNOUNCED|APPLIES_TO|ASKED|BELONGS_TO_FAMILY|BUILT_ON|BUYS_FROM|COMPARED_WITH|COMPETES_WITH|CONCERNS|DEMANDS|DEPLOYED_IN|DEPLOYED_ON|DESIGNED_FOR|DESIGNS|DEVELOPS|EXCLUDES|FAVOURS|FOLLOWS|HELD_AT|HELD_BY|HOLDS_OFFICE_AT|INVESTS_IN|ISSUED|LAUNCHED|LAUNCHED_AT|LIFTS|LISTED_ON|LOBBIED|LOCATED_IN|MANUFACTURES|MEMBER_OF|MET|NEGOTIATES_WITH|OPERATES|OWNS|PARTY_TO|PART_OF|PAYS_TO|PERMITS|PROMOTED|PUBLISHED_ON|RESPONDED_TO|RESPONDS_TO|RESTRICTS|SHOWN_AT|SPOKE_TO|STARTED|SUCCEEDS|SUMMONED|SUPPLIES|SUPPORTS|TAKES_STANCE_ON|TOOK_PART_IN|USES|VARIANT_OF|WORKS_FOR|WROTE_ABOUT]-(to0:Entity) WHERE edge0.live = true AND to0.live = true AND NOT (to0:Document)
WITH DISTINCT from0, to0
RETURN from0.id AS id0, to0.id AS id1

MATCH (from0:Entity) WHERE from0.id IN $param0 AND from0.live = true AND NOT (from0:Document)
MATCH (from0)-[edge0:AGREED_WITH|ANNOUNCED|APPLIES_TO|ASKED|BELONGS_TO_FAMILY|BUILT_ON|BUYS_FROM|COMPARED_WITH|COMPETES_WITH|CONCERNS|DEMANDS|DEPLOYED_IN|DEPLOYED_ON|DESIGNED_FOR|DESIGNS|DEVELOPS|EXCLUDES|FAVOURS|FOLLOWS|HELD_AT|HELD_BY|HOLDS_OFFICE_AT|INVESTS_IN|ISSUED|LAUNCHED|LAUNCHED_AT|LIFTS|LISTED_ON|LOBBIED|LOCATED_IN|MANUFACTURES|MEMBER_OF|MET|NEGOTIATES_WITH|OPERATES|OWNS|PARTY_TO|PART_OF|PAYS_TO|PERMITS|PROMOTED|PUBLISHED_ON|RESPONDED_TO|RESPONDS_TO|RESTRICTS|SHOWN_AT|SPOKE_TO|STARTED|SUCCEEDS|SUMMONED|SUPPLIES|SUPPORTS|TAKES_STANCE_ON|TOOK_PART_IN|USES|VARIANT_OF|WORKS_FOR|WROTE_ABOUT]->(to0:Entity) WHERE to0.id IN $param0 AND edge0.live = true AND to0.live = true AND NOT (to0:Document)
CALL (edge0) {
  UNWIND edge0.claimIds AS id0
  MATCH (claim0:Claim) WHERE claim0.id = id0 AND claim0.live = true
  WITH claim0 ORDER BY claim0.id
  RETURN collect([claim0.id]) AS claims0
}
RETURN edge0.id AS column0, type(edge0) AS column1, from0.id AS column2, to0.id AS column3, [at0 IN range(0, size(coalesce(edge0.claimDocuments, [])) - 1) WHERE edge0.claimKnownFrom[at0] <= $param1 AND edge0.claimKnownTo[at0] > $param1 | edge0.claimPlaces[at0]] AS column4, claims0 AS column5, edge0.destination AS column6, edge0.first AS column7, edge0.head AS column8, edge0.kind AS column9, edge0.level AS column10, edge0.metric AS column11, edge0.role AS column12, edge0.scope AS column13, edge0.stance AS column14, edge0.title AS column15

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
  RETURN collect([entity0.id, entity0.kind, entity0.name, entity0.tpp]) AS nodes0
}
RETURN nodes0

CALL () {
  MATCH (claim0:Claim) WHERE claim0.id IN $param0 AND claim0.live = true
  CALL (claim0) {
    MATCH (claim0)-[edge0:STATED_IN]->(document0:Document) WHERE document0.live = true
    WITH document0 ORDER BY document0.id LIMIT 1
    RETURN collect([document0.id]) AS one0
  }
  RETURN collect([claim0.id, claim0.id, one0]) AS nodes0
}
RETURN nodes0
