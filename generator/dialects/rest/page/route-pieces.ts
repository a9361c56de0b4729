import type { Piece } from "../../../markdown/inline.js";

/**
 * Returns the text of pieces as `readRoute` takes it. Tags are dropped, except placeholders such as `<id>`
 * and the method that a badge shows.
 */
export function routeTextOf(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (piece.kind === "shortcode") return piece.text;
      if (piece.kind === "html")
        return isPlaceholderTag(piece.text) ? piece.text : ` ${methodInTag(piece.text)} `;
      if (piece.kind === "link" && piece.href !== undefined) return linkedText(piece);
      return piece.text;
    })
    .join("")
    .replace(/\n[ \t>]*/g, " ")
    .trim();
}

/** Returns the text of a link. The target of a linked parameter is kept after `#`: `{id#target}`. */
function linkedText(piece: Piece): string {
  const name = /^\{([^{}#]+)\}$/.exec(piece.text)?.[1];
  return name === undefined ? piece.text : `{${name}#${(piece.href ?? "").replace(/^#/, "")}}`;
}

const knownTags =
  /^<\/?(?:a|b|i|p|br|div|span|code|pre|em|strong|h[1-6]|li|ul|ol|td|tr|th|table|sup|sub|kbd|img|badge|route|details|summary|section|article|strike|del|ins|u|s|small|font|center|dl|dt|dd|tbody|thead|label|button|figure|hr)\b/i;

/** True if a tag such as `<id>` is the placeholder of a parameter and not an HTML tag or a component. */
export function isPlaceholderTag(tag: string): boolean {
  return /^<[\w.-]+>$/.test(tag) && !knownTags.test(tag) && !/^<[A-Z]/.test(tag);
}

/** Returns the method that a badge shows, such as `<Badge text="POST" />`; empty if it shows none. */
function methodInTag(tag: string): string {
  return (
    /\s(?:text|method|type|label|alt|verb|value|content)=\{?["']?(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)["'}\s/>]/.exec(
      tag,
    )?.[1] ?? ""
  );
}

/**
 * Reads the requests of a cell: one, one a line, or several in code with commas or `or` between them. Empty if another
 * text is in the cell.
 */
export function readRoutes<Route>(
  pieces: readonly Piece[],
  read: (text: string) => Route | undefined,
): readonly Route[] {
  const whole = read(routeTextOf(pieces));
  if (whole !== undefined) return [whole];
  const lines = splitLines(pieces).map((line) => routeTextOf(line));
  const codes = pieces.filter(({ kind }) => kind === "code").map(({ text }) => text);
  const between = pieces.filter(({ kind }) => kind !== "code").map(({ text }) => text);
  const areApart = between.every((text) => /^\s*(?:[,;/|]|or|and)?\s*$/i.test(text));
  for (const texts of [lines, areApart ? codes : []]) {
    const filled = texts.filter((text) => text !== "");
    const routes = filled.map(read).filter((route) => route !== undefined);
    if (routes.length > 0 && routes.length === filled.length) return routes;
  }
  return [];
}

/** Splits the pieces of a paragraph into lines. */
export function splitLines(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === "break") {
      lines.push([]);
      continue;
    }
    // Each line end of the text begins a new line.
    const parts = piece.kind === "text" ? piece.text.split("\n") : [piece.text];
    let at = piece.start;
    parts.forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== "")
        lines.at(-1)?.push({
          ...piece,
          text,
          start: at,
          end: parts.length === 1 ? piece.end : at + text.length,
        });
      at += text.length + 1;
    });
  }
  return lines;
}
