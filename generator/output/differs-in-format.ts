/**
 * True if two texts of a generated file say the same in another layout, as a formatter leaves them:
 * white space, quotes, commas, semicolons, and the parentheses and bars that it adds to broken lines.
 * A change by hand of nothing else is taken for one, too; either is an error, and told.
 */
export function differsInFormat(path: string, actual: string, expected: string): boolean {
  return actual !== expected && bareText(path, actual) === bareText(path, expected);
}

function bareText(path: string, text: string): string {
  if (path.endsWith(".json")) return bareJson(text);
  if (!path.endsWith(".md")) return bareCode(text);
  // Tables are padded, and the marks of lists and of emphasis have two forms.
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
      // Comments are indented and wrapped anew.
      .replace(/^\s*\*(?!\/)/gm, "")
      .replace(/[\s"';,()]+/g, "")
      // Unions that are broken into lines begin with a bar.
      .replace(/([=:<>])\|/g, "$1")
  );
}
