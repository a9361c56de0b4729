import { printParseErrorCode, type ParseErrorCode } from "jsonc-parser";

/** What is wrong with a JSON text, in words: `comma expected`. */
export function describeJsonError(code: ParseErrorCode): string {
  return printParseErrorCode(code)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase();
}
