import { accountText } from "../../../core/account-text.js";
import type { Account } from "../../../core/account.js";
import type { Diagnostic } from "../../../diagnostics/diagnostic.js";
import type { Page } from "./page.js";

/** Accounts for the text of a page: what the reader claims, and what diagnostics speak of. */
export function accountPage(page: Page, text: string, diagnostics: readonly Diagnostic[]): Account {
  const { path, claims, isReadable } = page;
  return accountText({ path, text, claims, diagnostics, isReadable });
}
