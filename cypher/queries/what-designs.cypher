// Question: Which products does a company design, and to which models and families do they belong?
// Phrase: What $company designs
// Parameter: $company String, such as a Company.name: any name of the company
// Columns: company, designs, product, belongs, family
MATCH (name:Name)<-[:NAMED]-(company:Company)
WHERE name.text = $company
WITH DISTINCT company
MATCH (company)-[designs:DESIGNS]->(product:Product)
WHERE designs.live
OPTIONAL MATCH (product)-[belongs:VARIANT_OF|BELONGS_TO_FAMILY]->(family:Product)
WHERE belongs.live
RETURN company, designs, product, belongs, family
ORDER BY product.id, family.id;
