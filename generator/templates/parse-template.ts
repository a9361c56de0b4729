import type Handlebars from "handlebars";

import type { Location } from "./template-part.js";

/** What keeps a text from being a template. */
interface SyntaxFault {
  readonly at: Location["start"];
  readonly reason: string;
}

/** Parses a template with Handlebars. */
export function parseTemplate(
  handlebars: typeof Handlebars,
  text: string,
): hbs.AST.Program | SyntaxFault {
  takeFaults(handlebars);
  try {
    return handlebars.parse(text);
  } catch (error) {
    if (error instanceof ParseError) {
      return { at: error.at, reason: error.message };
    }
    // `if doesn't match each - 3:1`
    const [, reason = "", line, column] =
      /^(.*) - (\d+):(\d+)$/.exec(error instanceof Error ? error.message : "") ?? [];
    if (line === undefined) throw error;
    return { at: { line: Number(line), column: Number(column) }, reason };
  }
}

/** An error of the parser, with its place. */
class ParseError extends Error {
  constructor(
    readonly at: Location["start"],
    message: string,
  ) {
    super(message);
  }
}

/** The token that cannot stand where it does. */
interface WrongToken {
  readonly token: string;
  readonly text: string;
  readonly loc: { readonly last_line: number; readonly last_column: number };
}

/** Asks the parser for the places of its errors, which it gives to a function of this name only. */
function takeFaults(handlebars: typeof Handlebars): void {
  const { Parser } = handlebars as unknown as { Parser: { yy: Record<string, unknown> } };
  // The object is the parser's own from the first parse on.
  if (!Object.hasOwn(Parser.yy, "locInfo")) handlebars.parse("");
  Parser.yy["parseError"] = (_message: string, { token, text, loc }: WrongToken) => {
    const at = { line: loc.last_line, column: loc.last_column };
    const shown = text.replace(/\s+/g, " ").slice(0, 20);
    const reason =
      token === "EOF" ? "a block or a tag is not closed" : `\`${shown}\` cannot stand here`;
    throw new ParseError(at, reason);
  };
}
