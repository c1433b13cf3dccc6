// Question: By which shortest chains of facts are two things connected?
// Phrase: How $one and $other are connected
// Parameter: $one String, such as an Entity.name: any name of the first
// Parameter: $other String, such as an Entity.name: any name of the second
// Columns: path
//
// Five chains at most, of at most four facts. The types are all relations that state facts; evidence
// is no connection: that one document or claim names both, or who published it, does not count. shortestPath would serve
// Neo4j, but the embedded engine looks for withdrawn facts only after it has chosen a path.
MATCH (first:Name)<-[:NAMED]-(one:Entity)
WHERE first.text = $one
WITH DISTINCT one
MATCH (second:Name)<-[:NAMED]-(other:Entity)
WHERE second.text = $other AND other.id <> one.id
WITH DISTINCT one, other
MATCH path = (one)-[:AGREED_WITH|ANNOUNCED|APPLIES_TO|ASKED|BELONGS_TO_FAMILY|BUILT_ON|BUYS_FROM|COMPARED_WITH
  |COMPETES_WITH|CONCERNS|DEMANDS|DEPLOYED_IN|DEPLOYED_ON|DESIGNED_FOR|DESIGNS|DEVELOPS
  |EXCLUDES|FAVOURS|FOLLOWS|HELD_AT|HELD_BY|HOLDS_OFFICE_AT|INVESTS_IN|ISSUED|LAUNCHED
  |LAUNCHED_AT|LIFTS|LISTED_ON|LOBBIED|LOCATED_IN|MANUFACTURES|MEMBER_OF|MET|NEGOTIATES_WITH
  |OPERATES|OWNS|PARTY_TO|PART_OF|PAYS_TO|PERMITS|PROMOTED|PUBLISHED_ON
  |RESPONDED_TO|RESPONDS_TO|RESTRICTS|SHOWN_AT|SPOKE_TO|STARTED|SUCCEEDS|SUMMONED
  |SUPPLIES|SUPPORTS|TAKES_STANCE_ON|TOOK_PART_IN|USES|VARIANT_OF|WORKS_FOR
  |WROTE_ABOUT*1..4]-(other)
WHERE all(step IN relationships(path) WHERE step.live)
RETURN path
ORDER BY length(path), reduce(ids = '', step IN relationships(path) | ids + step.id)
LIMIT 5;
