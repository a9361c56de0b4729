/**
 * True if two texts of a generated file say the same in another layout, as a formatter leaves them:
 * white space, quotes, commas, semicolons and parentheses that change nothing.
 */
export function differsInFormat(path: string, actual: string, expected: string): boolean {
  return actual !== expected && bareText(path, actual) === bareText(path, expected);
}

function bareText(path: string, text: string): string {
  if (path.endsWith(".json")) return bareJson(text);
  if (path.endsWith(".ts") || path.endsWith(".js")) return bareCode(text);
  // Markdown: tables are padded, and the marks of lists and of emphasis have two forms.
  return text.replace(/\s+/g, "").replace(/-+/g, "-").replace(/[*_]/g, "*");
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
      .replace(/\s+/g, "")
      .replace(/["';,]/g, "")
      // One parameter of an arrow needs no parentheses.
      .replace(/\(([\w$]+)\)=>/g, "$1=>")
      // Unions that are broken into lines begin with a bar, and may stand in parentheses.
      .replace(/([=:(<])\|/g, "$1")
      .replace(/\(((?:[\w$.<>[\]-]+\|)+[\w$.<>[\]-]+)\)/g, "$1")
  );
}
