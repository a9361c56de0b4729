import { printParseErrorCode, type ParseErrorCode } from "jsonc-parser";

/** Returns the name of a JSON syntax error in words: `comma expected`. */
export function describeJsonError(code: ParseErrorCode): string {
  return printParseErrorCode(code)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase();
}
