import { enumeration } from "../../decorators/index.js";

/** The classes of documents, first the one whose figures are accepted first. */
export const DocumentClass = enumeration({
  name: "DocumentClass",
  description: "The class of a document; where figures disagree, the earlier class is accepted.",
  label: { en: "document class", zh: "文献类别" },
  values: {
    REGULATION: { description: "A legal text or an official notice of a government.", zh: "法规" },
    VENDOR: {
      description: "Published by the maker of the product: a data sheet, a filing, a release.",
      zh: "厂商",
    },
    DATA_SET: {
      description: "A maintained collection of figures with its own method.",
      zh: "数据集",
    },
    PRESS: { description: "Journalism: a newspaper, a magazine, a news agency.", zh: "媒体" },
    OTHER: { description: "Anything else, such as a blog post or an analyst's note.", zh: "其他" },
    CURATION: {
      description: "Decisions of the curators of this graph about identity, not about figures.",
      zh: "编审",
    },
  },
});

/** One value of `DocumentClass`. */
export type DocumentClass = keyof typeof DocumentClass;
