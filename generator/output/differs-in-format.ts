/**
 * True if two texts of a generated file differ only in what formatters change: white space, quotes, commas, semicolons,
 * and the parentheses and bars of broken lines. Also true if somebody changed only these characters by hand.
 */
export function differsInFormat(path: string, actual: string, expected: string): boolean {
  return actual !== expected && bareText(path, actual) === bareText(path, expected);
}

function bareText(path: string, text: string): string {
  if (path.endsWith(".json")) return bareJson(text);
  if (!path.endsWith(".md")) return bareCode(text);
  // Formatters pad tables, and may change the marks of lists and emphasis.
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
      // A formatter begins a union on several lines with a bar.
      .replace(/([=:<>])\|/g, "$1")
  );
}
