import { AccessError } from "./access-error.js";

/**
 * As whom a request is made: an editor, nobody in particular, somebody with a wrong key; or it does
 * not matter, since nothing may be changed here.
 */
export type Access = "editor" | "anonymous" | "wrong-key" | "off";

const HOW = "Send it as `authorization: Bearer KEY`.";

/** Refuses whoever is no editor. Errors: AccessError. */
export function requireEditor(access: Access): void {
  switch (access) {
    case "editor":
      return;
    case "off":
      throw new AccessError(
        "FORBIDDEN",
        "Nothing may be changed here: no editor key is set. Start the server with CHIPGRAPH_EDITOR_KEY.",
      );
    case "anonymous":
      throw new AccessError("UNAUTHENTICATED", `Changes need the editor key. ${HOW}`);
    case "wrong-key":
      throw new AccessError("UNAUTHENTICATED", `This is not the editor key. ${HOW}`);
    default: {
      const never: never = access;
      return never;
    }
  }
}
