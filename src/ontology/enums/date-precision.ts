import { enumeration } from "../../decorators/index.js";

/** How exactly a date is told. */
export const DatePrecision = enumeration({
  name: "DatePrecision",
  description: "How exactly a date is told.",
  label: { en: "precision of a date", zh: "日期精度" },
  values: {
    DAY: { description: "A day, such as 2025-12-08.", zh: "日" },
    MONTH: { description: "A month, such as 2025-12.", zh: "月" },
    QUARTER: { description: "A quarter, such as 2025-Q3.", zh: "季" },
    YEAR: { description: "A year, such as 2022.", zh: "年" },
    SPAN: {
      description: "Any other stretch of time: two dates, a season, a decade, an open end.",
      zh: "时段",
    },
  },
});

/** One value of `DatePrecision`. */
export type DatePrecision = keyof typeof DatePrecision;
