// Question: Who announced, issued or took which stance on a policy, and whom do they speak for?
// Phrase: Who spoke about $policy
// Parameter: $policy String, such as a Policy.name: any name of the policy
// Columns: policy, said, speaker, belongs, body
//
// The stance stands on the edge; the body is empty for organizations and for people without one.
MATCH (name:Name)<-[:NAMED]-(policy:Policy)
WHERE name.text = $policy
WITH DISTINCT policy
MATCH (policy)<-[said:TAKES_STANCE_ON|ANNOUNCED|ISSUED]-(speaker:Entity)
WHERE said.live
OPTIONAL MATCH (speaker)-[belongs:HOLDS_OFFICE_AT|WORKS_FOR]->(body:Organization)
WHERE belongs.live
RETURN policy, said, speaker, belongs, body
ORDER BY speaker.id, said.id, body.id;
