import { isUsualStatus } from "../../../core/status.js";
import type { ListBlock, TableBlock } from "../../../markdown/block.js";
import { plainText } from "../../../markdown/inline.js";
import type { Page } from "../../../markdown/page.js";

const title = /^\W*http(?:\s+(?:status|code|status\s+code))?\W*$/i;

/**
 * True for a table with a status for each code of an error: `Code | HTTP`. The codes are values of a member of error
 * bodies. The statuses are not values of that member.
 */
export function pairsStatuses(page: Page, { header, rows }: TableBlock): boolean {
  const at = header.findIndex((cell) => title.test(plainText(page.inline(cell))));
  if (at === -1 || header.length !== 2 || rows.length === 0) return false;
  return rows.every(({ cells }) => {
    const cell = cells[at];
    return cell !== undefined && isUsualStatus(Number(plainText(page.inline(cell)).trim()));
  });
}

/** Matches an item that begins with the code of an error and its status in brackets: `` `TAKEN` (409): … ``. */
const coded = /^\W*`[A-Za-z_][\w.-]*`[*_]*\s*\((?:HTTP\s+)?`?([45]\d\d)`?\)/;

/** True for a list of at least two codes of errors with their statuses behind them. */
export function listsCodes(page: Page, { items }: ListBlock): boolean {
  const found = items.filter(
    ({ blocks: [first] }) => first !== undefined && coded.test(page.slice(first)),
  );
  return found.length > 1 && found.length * 2 > items.length;
}
