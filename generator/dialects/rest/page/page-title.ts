import type { Page } from "../../../markdown/page.js";

/** Returns the title in the front matter of a page; without one, the name of the file. */
export function pageTitle(page: Page): string {
  const stated = /^title:\s*["']?(.*?)["']?\s*$/m.exec(page.frontMatter ?? "")?.[1];
  return stated ?? (page.path.split("/").at(-1) ?? "").replace(/\.\w+$/, "");
}
