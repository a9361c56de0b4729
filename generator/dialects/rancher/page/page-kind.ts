import type { Section } from "../../../markdown/sections.js";
import type { Page } from "./page.js";
import { routeSections } from "./headings.js";

/** The type that a page is about: its folder's name, or the file's where it has no folder of its own. */
export function idOfPath(path: string): string {
  const parts = path.replace(/\.md$/, "").split("/");
  const last = parts.pop() ?? "";
  return last === "index" ? (parts.pop() ?? "") : last;
}

/** Undefined if the page is about a type and does not say whether it is a resource. */
export function pageKind(
  path: string,
  title: string | undefined,
  sections: readonly Section[],
): Page["kind"] | undefined {
  const id = idOfPath(path);
  const names = sections.map((section) => section.name);
  if (id === "common" || names.includes("common resource fields")) return "common";
  const isResource = id !== "" && title?.endsWith(` - ${id}`) === true;
  const isType =
    isResource || path.split("/").includes("api-resources") || names.includes("resource fields");
  const hasRoutes = names.some((name) => routeSections.includes(name));
  if (!isType && !hasRoutes) return "prose";
  if (id === "api-resources" || id === "") return "index";
  // Routes make a resource, and a title that says otherwise is reported.
  if (title === "API") return hasRoutes ? undefined : "type";
  return isResource ? "resource" : undefined;
}
