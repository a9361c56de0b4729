import { printParseErrorCode, type ParseErrorCode } from "jsonc-parser";

/** The name of a JSON error as words: `comma expected`. */
export function describeJsonError(code: ParseErrorCode): string {
  return printParseErrorCode(code)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase();
}
