import type { Located } from "../diagnostics/diagnostic.js";
import type { Page } from "./page.js";
import { routeSections, type Section } from "./section.js";

/** The folder's name, or the file's where a page has no folder of its own. */
export function typeName(path: string): string {
  const parts = path.replace(/\.md$/, "").split("/");
  const last = parts.pop() ?? "";
  return last === "index" ? (parts.pop() ?? "") : last;
}

/** Undefined if the page is about a type and does not say whether it is a resource. */
export function pageKind(
  path: string,
  id: string,
  title: Located<string> | undefined,
  sections: readonly Section[],
): Page["kind"] | undefined {
  const parts = path.split("/");
  const names = sections.map((section) => section.name);
  if (id === "common" || names.includes("common resource fields")) return "common";
  const isResource = id !== "" && title?.value.endsWith(` - ${id}`) === true;
  const isType = isResource || parts.includes("api-resources") || names.includes("resource fields");
  const hasRoutes = names.some((name) => routeSections.includes(name));
  if (!isType && !hasRoutes) return "prose";
  if (id === "api-resources" || id === "") return "index";
  // Routes make a resource; a title that says otherwise is reported, not believed.
  if (title?.value === "API") return hasRoutes ? undefined : "type";
  return isResource ? "resource" : undefined;
}
