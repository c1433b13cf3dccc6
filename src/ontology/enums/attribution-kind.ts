import { enumeration } from "../../decorators/index.js";

/** The kinds of sources that a document names for what it says. */
export const AttributionKind = enumeration({
  name: "AttributionKind",
  description: "On whose word a document says something.",
  label: { en: "kind of attribution", zh: "消息来源类别" },
  values: {
    ARTICLE_OWN: { description: "The document says it in its own voice.", zh: "文章自述" },
    NAMED_PERSON: { description: "A person who is named.", zh: "具名人士" },
    NAMED_ORGANISATION: { description: "An organization that is named.", zh: "具名机构" },
    COMPANY_FILING: {
      description: "A filing or report that a company published about itself.",
      zh: "公司文件",
    },
    MEDIA_REPORT: { description: "Another medium, whose report is cited.", zh: "媒体报道" },
    ANONYMOUS: {
      description: "People described but not named, such as two people familiar with a matter.",
      zh: "匿名人士",
    },
    UNNAMED_INDUSTRY: {
      description: "The industry, the market or experts in general.",
      zh: "未具名业界",
    },
    REGULATION: { description: "A legal text.", zh: "法规" },
    DATA_SET: { description: "A maintained collection of figures.", zh: "数据集" },
    CURATION: { description: "The curators of this graph.", zh: "编审" },
    UNATTRIBUTED: { description: "Nobody: the document leaves the source open.", zh: "未注明来源" },
  },
});

/** One value of `AttributionKind`. */
export type AttributionKind = keyof typeof AttributionKind;
