// Question: Which claims of which documents stand behind what joins two things?
// Parameter: $one String, such as an Entity.name: any name of the first
// Parameter: $other String, such as an Entity.name: any name of the second
// Columns: one, fact, other, claim, stated, document
//
// Withdrawn claims are among them: a claim's knownTo says when it was withdrawn.
MATCH (first:Name)<-[:NAMED]-(one:Entity)
WHERE first.text = $one
WITH DISTINCT one
MATCH (second:Name)<-[:NAMED]-(other:Entity)
WHERE second.text = $other
WITH DISTINCT one, other
MATCH (one)-[fact]-(other)
WHERE type(fact) <> 'COVERS' AND fact.claimIds IS NOT NULL
UNWIND fact.claimIds AS claimId
MATCH (claim:Claim)
WHERE claim.id = claimId
MATCH (claim)-[stated:STATED_IN]->(document:Document)
RETURN one, fact, other, claim, stated, document
ORDER BY fact.id, claim.id;
