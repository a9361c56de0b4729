import type { TableBlock } from "../../../markdown/block.js";
import { plainText } from "../../../markdown/inline.js";
import type { Page } from "../../../markdown/page.js";

/**
 * True for a table of codes that answers have in a member such as `code`: the header is `Code | Message`, and each row
 * begins with a number.
 */
export function isOfCodes({ header, rows }: TableBlock, page: Page): boolean {
  const [code = "", message = "", more] = header.map((cell) => plainText(page.inline(cell)).trim());
  const areNumbers = rows.every(
    ({ cells: [first] }) => first !== undefined && /^`?-?\d+`?$/.test(page.slice(first).trim()),
  );
  return (
    more === undefined &&
    /^(?:(?:error|result|return|response)\s+)?codes?$/i.test(code) &&
    /^(?:error\s+)?(?:messages?|msg)$/i.test(message) &&
    rows.length > 0 &&
    areNumbers
  );
}
