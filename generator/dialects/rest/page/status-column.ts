import { isUsualStatus } from "../../../core/status.js";
import type { TableBlock } from "../../../markdown/block.js";
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
