const text = { type: "string" };
const whole = { type: "integer" };
const yesOrNo = { type: "boolean" };
const color = { type: "string", pattern: "^#[0-9A-F]{6}$" };
const uuid = "[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";
const list = (items: object) => ({ type: "array", items });

/** An object with exactly these keys. */
function exactly(properties: Readonly<Record<string, object>>): object {
  return {
    type: "object",
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  };
}

const dataType = { enum: ["string", "number", "bigint", "boolean", "array"] };
const property = exactly({ propertyKey: text, type: text, dataType });

const look = {
  size: { type: "number", exclusiveMinimum: 0 },
  textSize: { type: "number", exclusiveMinimum: 0 },
  textAlign: { enum: ["top", "middle", "bottom"] },
  captionKeys: list(text),
  styleRules: list({}),
};

const category = exactly({
  id: whole,
  name: { type: "string", minLength: 1 },
  color,
  icon: { type: "string", pattern: `^(?:no-icon|${uuid})$` },
  ...look,
  labels: list(text),
  properties: list(exactly({ name: text, exclude: yesOrNo, dataType })),
  captions: list(
    exactly({
      key: text,
      type: { const: "property" },
      isCaption: yesOrNo,
      inTooltip: yesOrNo,
      styles: list(text),
      isGdsData: yesOrNo,
    }),
  ),
  createdAt: whole,
  lastEditedAt: whole,
});

const relationshipType = exactly({
  id: text,
  name: text,
  color,
  properties: list(property),
  ...look,
  captions: list(
    exactly({
      key: text,
      type: { enum: ["relationship", "property"] },
      isCaption: yesOrNo,
      inTooltip: yesOrNo,
      styles: list(text),
    }),
  ),
});

const template = exactly({
  name: text,
  id: { type: "string", pattern: "^tmpl:[0-9]+$" },
  createdAt: whole,
  text,
  cypher: { type: "string", pattern: "RETURN" },
  params: list(
    exactly({
      name: { type: "string", pattern: "^\\$\\w+$" },
      dataType: { enum: ["String", "Integer", "Float", "Boolean"] },
      suggestionLabel: { type: ["string", "null"] },
      suggestionProp: { type: ["string", "null"] },
      cypher: { type: ["string", "null"] },
      collapsed: yesOrNo,
      suggestionBoolean: yesOrNo,
    }),
  ),
  isUpdateQuery: { type: "null" },
  isWriteTransactionChecked: { type: "null" },
  hasCypherErrors: { const: false },
});

/** The form that Bloom 2.21 gives its perspective files, as a JSON Schema. */
export const PERSPECTIVE_FORM: object = exactly({
  name: { type: "string", minLength: 1 },
  id: { type: "string", pattern: `^${uuid}$` },
  version: { const: "2.21.0" },
  type: { const: "STANDARD_PERSPECTIVE" },
  createdAt: whole,
  lastEditedAt: whole,
  hideUncategorisedData: { const: false },
  maxLimitToastMsgEnabled: { const: false },
  parentPerspectiveId: { type: "null" },
  categories: list(category),
  labels: { type: "object", additionalProperties: list(property) },
  relationshipTypes: list(relationshipType),
  templates: list(template),
  sceneActions: list({}),
  hiddenRelationshipTypes: list(text),
  hiddenCategories: list(whole),
  palette: exactly({ colors: list(color), currentIndex: whole }),
  metadata: exactly({
    pathSegments: list(exactly({ source: text, relationshipType: text, target: text })),
    indexes: list(
      exactly({
        label: text,
        type: { const: "native" },
        propertyKeys: list(exactly({ key: text, metadataProp: { const: false } })),
      }),
    ),
  }),
});
