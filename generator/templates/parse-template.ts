import type Handlebars from "handlebars";

import type { Location } from "./template-part.js";

/** A syntax error of a template, with its place. */
interface SyntaxFault {
  readonly at: Location["start"];
  readonly reason: string;
}

/** Parses a template with Handlebars. Returns the syntax tree, or the first syntax error. */
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

/** A syntax error that the parser reports, with its place. */
class ParseError extends Error {
  constructor(
    readonly at: Location["start"],
    message: string,
  ) {
    super(message);
  }
}

/** The unexpected token of a syntax error, as the parser reports it. */
interface WrongToken {
  readonly token: string;
  readonly text: string;
  readonly loc: { readonly last_line: number; readonly last_column: number };
}

/** Makes the parser throw errors with places. It reports places only to a function `parseError`. */
function takeFaults(handlebars: typeof Handlebars): void {
  const { Parser } = handlebars as unknown as { Parser: { yy: Record<string, unknown> } };
  // The parser makes the object at its first parse.
  if (!Object.hasOwn(Parser.yy, "locInfo")) handlebars.parse("");
  Parser.yy["parseError"] = (_message: string, { token, text, loc }: WrongToken) => {
    const at = { line: loc.last_line, column: loc.last_column };
    const shown = text.replace(/\s+/g, " ").slice(0, 20);
    const reason =
      token === "EOF" ? "a block or a tag is not closed" : `\`${shown}\` is not allowed here`;
    throw new ParseError(at, reason);
  };
}
