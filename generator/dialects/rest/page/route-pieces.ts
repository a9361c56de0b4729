import type { Piece } from "../../../markdown/inline.js";

/** The text of pieces as a route is written: links give their text, tags nothing. */
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

/** A link in a path stands for a parameter: its target is kept behind `#`, as in `{id#target}`. */
function linkedText(piece: Piece): string {
  const name = /^\{([^{}#]+)\}$/.exec(piece.text)?.[1];
  return name === undefined ? piece.text : `{${name}#${(piece.href ?? "").replace(/^#/, "")}}`;
}

const knownTags =
  /^<\/?(?:a|b|i|p|br|div|span|code|pre|em|strong|h[1-6]|li|ul|ol|td|tr|th|table|sup|sub|kbd|img|badge|route|details|summary|section|article|strike|del|ins|u|s|small|font|center|dl|dt|dd|tbody|thead|label|button|figure|hr)\b/i;

export function isPlaceholderTag(tag: string): boolean {
  return /^<[\w.-]+>$/.test(tag) && !knownTags.test(tag) && !/^<[A-Z]/.test(tag);
}

/** A badge that shows a method: `<Badge text="POST" />`. */
function methodInTag(tag: string): string {
  return (
    /\s(?:text|method|type|label|alt|verb|value|content)=\{?["']?(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)["'}\s/>]/.exec(
      tag,
    )?.[1] ?? ""
  );
}

/** The lines of a paragraph, each with its pieces. */
export function splitLines(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === "break") {
      lines.push([]);
      continue;
    }
    // A blank line end between two codes is a line of its own, inside of text it is a blank.
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
