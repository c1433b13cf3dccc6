// Question: Which policies restrict a chip, its model or its family, and who issued them?
// Phrase: Everything that restricts $chip
// Parameter: $chip String, such as a Chip.name: any name of the chip
// Columns: chip, path, issued, issuer
//
// A path leads from the chip to the policy: at once, or through its model, its family or a group.
MATCH (name:Name)<-[:NAMED]-(chip:Chip)
WHERE name.text = $chip
WITH DISTINCT chip
MATCH path = (chip)-[:VARIANT_OF|BELONGS_TO_FAMILY|MEMBER_OF*0..3]->()<-[:RESTRICTS|EXCLUDES]-(policy:Policy)
WHERE all(step IN relationships(path) WHERE step.live)
OPTIONAL MATCH (policy)<-[issued:ISSUED]-(issuer:Entity)
WHERE issued.live
RETURN chip, path, issued, issuer
ORDER BY policy.id, length(path), issuer.id;
