// Question: Which chips have more total processing performance than a threshold, and who designs them?
// Phrase: Chips above $tpp TPP
// Parameter: $tpp Float, such as a Chip.tpp: the threshold, in TPP
// Columns: chip, designs, designer
//
// Only chips with a stated figure are found; the designer is empty where no document names one.
MATCH (chip:Chip)
WHERE chip.live AND chip.tpp > $tpp
OPTIONAL MATCH (chip)<-[designs:DESIGNS]-(designer:Organization)
WHERE designs.live
RETURN chip, designs, designer
ORDER BY chip.tpp DESC, chip.id, designer.id;
