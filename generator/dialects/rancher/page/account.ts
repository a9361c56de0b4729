import { accountText } from "../../../core/account-text.js";
import type { Account } from "../../../core/account.js";
import type { Diagnostic } from "../../../diagnostics/diagnostic.js";
import type { Page } from "./page.js";

/** Counts the text of a page by outcome, from the claims of its reader and the extents of diagnostics. */
export function accountPage(page: Page, text: string, diagnostics: readonly Diagnostic[]): Account {
  const { path, claims, isReadable } = page;
  return accountText({ path, text, claims, diagnostics, isReadable });
}
