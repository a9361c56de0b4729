import { parse } from "yaml";

/** Returns the members of front matter in their order. Empty if it is broken or is not a map of YAML. */
export function frontMatterMembers(
  frontMatter: string,
): readonly (readonly [key: string, value: unknown])[] {
  let data: unknown;
  try {
    data = parse(frontMatter, { logLevel: "silent" });
  } catch {
    return [];
  }
  return typeof data === "object" && data !== null ? Object.entries(data) : [];
}
