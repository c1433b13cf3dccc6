/**
 * General words that differ from region to region, in simplified characters: Taiwan's, and the one
 * that names are compared by. Names of things are no words of this kind; they are names.
 *
 * @see https://github.com/BYVoid/OpenCC/blob/master/data/dictionary/TWPhrases.txt
 */
export const REGIONAL_WORDS: ReadonlyMap<string, string> = new Map([
  ["晶片", "芯片"],
  ["频宽", "带宽"],
  ["记忆体", "内存"],
  ["软体", "软件"],
  ["硬体", "硬件"],
  ["伺服器", "服务器"],
  ["资料中心", "数据中心"],
  ["人工智慧", "人工智能"],
  ["积体电路", "集成电路"],
]);

/** Finds any of the words in a text without spaces. */
export const REGIONAL_WORD = new RegExp([...REGIONAL_WORDS.keys()].join("|"), "gu");
