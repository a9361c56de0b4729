/**
 * True if two texts of a generated file differ only in what formatters change: white space, quotes,
 * commas, semicolons, and the parentheses and bars around broken lines. A change by hand of these
 * looks the same; it is an error too.
 */
export function differsInFormat(path: string, actual: string, expected: string): boolean {
  return actual !== expected && bareText(path, actual) === bareText(path, expected);
}

function bareText(path: string, text: string): string {
  if (path.endsWith(".json")) return bareJson(text);
  if (!path.endsWith(".md")) return bareCode(text);
  // Formatters pad tables, and choose between two marks for lists and for emphasis.
  return bareCode(text).replace(/-+/g, "-").replaceAll("_", "*");
}

function bareJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}

function bareCode(text: string): string {
  return (
    text
      // Formatters indent and wrap comments.
      .replace(/^\s*\*(?!\/)/gm, "")
      .replace(/[\s"';,()]+/g, "")
      // A union on several lines begins with a bar.
      .replace(/([=:<>])\|/g, "$1")
  );
}
