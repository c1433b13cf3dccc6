/** A question the page opens with: one tab, named after its operation. */
export interface Question {
  /** The operation's name, which GraphiQL shows as the tab's title. */
  readonly name: string;
  /** What it asks, in English and Chinese; the comment above the operation. */
  readonly asks: readonly [english: string, chinese: string];
  /** The selection, without the operation's name. */
  readonly selection: string;
}

/** The questions, in the order of their tabs. */
export const questions: readonly Question[] = [
  {
    name: "ChipsExceedingH20",
    asks: [
      "Which chips exceed the H20 in TPP, and who says so?",
      "哪些芯片的 TPP 超过 H20？依据是什么？",
    ],
    selection: `{
  chipsExceeding(reference: "H20") {
    chip {
      name
      nameZh
      designedBy { nodes { name } }
    }
    value
    unit
    ratio
    claims {
      document { id }
      paragraph
      statement
    }
  }
}`,
  },
  {
    name: "ChipsByHuawei",
    asks: ["Which chips did Huawei design?", "华为设计了哪些芯片？"],
    selection: `{
  chips(where: { designedBy: { some: { name: { eq: "Huawei" } } } }) {
    nodes {
      name
      nameZh
    }
  }
}`,
  },
  {
    name: "OfficialsAndOffices",
    asks: [
      "Who are the officials, and which office do they hold where?",
      "有哪些官员？他们在哪些机构担任什么职务？",
    ],
    selection: `{
  officials {
    nodes {
      name
      nameZh
      holdsOfficeAt {
        edges {
          title
          node { name nameZh }
        }
      }
    }
  }
}`,
  },
  {
    name: "SearchCambricon",
    asks: ["What is known under the name 寒武纪 (Cambricon)?", "搜索“寒武纪”"],
    selection: `{
  search(text: "寒武纪") {
    nodes {
      __typename
      id
      name
      nameZh
    }
  }
}`,
  },
  {
    name: "KnownOn9December2025",
    asks: [
      "What was publicly known on 9 December 2025 about chips above the H20?",
      "截至 2025 年 12 月 9 日，公开已知哪些芯片超过 H20？",
    ],
    selection: `{
  chipsExceeding(reference: "H20", view: { knownAt: "2025-12-09" }) {
    chip { name nameZh }
    value
    unit
    claims {
      id
      statement
    }
  }
}`,
  },
  {
    name: "CompareChips",
    asks: [
      "How do the H200 and the Ascend 910C compare with the H20?",
      "H200、昇腾 910C 与 H20 相比如何？",
    ],
    selection: `{
  compareChips(names: ["H20", "H200", "Ascend 910C"], metrics: [TPP, MEMORY_CAPACITY, MEMORY_BANDWIDTH]) {
    chip { name nameZh }
    metric
    value
    unit
    referenceValue
    difference
    ratio
    exceeds
  }
}`,
  },
  {
    name: "OneChipManyNames",
    asks: ["Which chip is called 昇騰910C?", "昇騰910C 是哪款芯片？"],
    selection: `{
  entity(name: "昇騰910C") { __typename id name nameZh }
}`,
  },
  {
    name: "WithoutArticle2",
    asks: [
      "What is known of the H200 without Article 2?",
      "若不采信文章二，H200 还有哪些已知信息？",
    ],
    selection: `{
  chip(name: "H200", view: { exceptDocuments: ["document:article-2"] }) {
    tpp
    designedBy { edges { node { name } claims { document { id } paragraph } } }
  }
}`,
  },
  {
    name: "MayTheH20GoToChina",
    asks: [
      "May the H20 be exported to China on 1 May 2025, and by which rule?",
      "2025年5月1日，H20 能否出口到中国？依据哪条规则？",
    ],
    selection: `{
  exportVerdict(chip: "H20", destination: "CN", on: "2025-05-01") {
    summary { gate outcome }
    gates {
      outcome
      rule { title citation }
      paragraphs
    }
  }
}`,
  },
  {
    name: "WhyThisFigure",
    asks: ["Why is this the H200's TPP, and what else follows?", "H200 的 TPP 为何取这个值？"],
    selection: `{
  chip(name: "H200", view: { documents: ["document:article-1", "document:article-2"] }) {
    figures(metric: TPP) { value basis accepted reason working }
  }
}`,
  },
  {
    name: "DaysOfDecember",
    asks: [
      "Which events of early December 2025 were known on the 9th?",
      "截至 2025 年 12 月 9 日，已知 12 月上旬有哪些事件？",
    ],
    selection: `{
  timeline(from: "2025-12-01", to: "2025-12-09", precision: DAY, kinds: [Event], view: { knownAt: "2025-12-09" }, first: 3) {
    nodes { name date }
  }
}`,
  },
];

/** The text of a question's tab: its comments, then the operation. */
export function documentOf({ name, asks, selection }: Question): string {
  const comments = asks.map((line) => `# ${line}`).join("\n");
  return `${comments}\nquery ${name} ${selection}\n`;
}
