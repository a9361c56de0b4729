import type { Section } from "../../../markdown/sections.js";
import type { Page } from "./page.js";
import { routeSections } from "./headings.js";

/** Returns the id of the type that a page describes: `volume` for `volume/index.md` and for `volume.md`. */
export function idOfPath(path: string): string {
  const parts = path.replace(/\.md$/, "").split("/");
  const last = parts.pop() ?? "";
  return last === "index" ? (parts.pop() ?? "") : last;
}

/** Returns the kind of a page; undefined if it describes a type, but its title does not say if that is a resource. */
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
  // Only resources have routes, so this title is wrong. The caller reports it.
  if (title === "API") return hasRoutes ? undefined : "type";
  return isResource ? "resource" : undefined;
}
