import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openApp, type App } from "../../src/app.js";
import { QueryError } from "../../src/errors/index.js";

describe("root fields of one operation", () => {
  let app: App;
  beforeAll(async () => {
    app = await openApp({ settings: { url: "memory:" } });
  });
  afterAll(() => app.close());

  /** So many root fields in each of two fragments; a fragment that is spread twice counts once. */
  const operation = (roots: number): string => {
    const fields = (alias: string): string =>
      Array.from({ length: roots }, (_, at) => `${alias}${at}: node(id: "chip:h20") { id }`).join(
        " ",
      );
    return `{ ...One ...Two ...Two }
      fragment One on Query { ${fields("a")} }
      fragment Two on Query { ${fields("b")} }`;
  };

  test("a hundred are answered", async () => {
    const { errors } = await app.ask(operation(50));
    expect(errors).toBeUndefined();
  });

  test("more are refused with the count and the limit, fragments counted", async () => {
    const { errors } = await app.ask(operation(51));
    const codes = errors?.map(({ originalError }) =>
      originalError instanceof QueryError ? originalError.code : undefined,
    );
    expect(new Set(codes)).toEqual(new Set(["LIMIT_EXCEEDED"]));
    expect(errors?.[0]?.message).toBe("The query is 102 root fields wide; the limit is 100.");
  });
});
