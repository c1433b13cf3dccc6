// Question: Which figures do the documents give for a chip, in whose words and how surely?
// Parameter: $chip String, such as a Chip.name: any name of the chip
// Columns: chip, predicate, value, unit, comparator, modality, document, paragraph, claim
//
// Every claim of a figure is a row, also those that were not accepted; withdrawn ones are left out.
MATCH (name:Name)<-[:NAMED]-(chip:Chip)
WHERE name.text = $chip
WITH DISTINCT chip
MATCH (chip)<-[:HAS_SUBJECT]-(claim:Claim)-[:STATED_IN]->(document:Document)
WHERE claim.live AND claim.fate = 'FIGURE'
RETURN chip.name AS chip, claim.predicate AS predicate, claim.value AS value, claim.unit AS unit,
  claim.comparator AS comparator, claim.modality AS modality, document.name AS document,
  claim.paragraph AS paragraph, claim.id AS claim
ORDER BY claim.predicate, claim.id;
