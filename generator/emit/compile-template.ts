import Handlebars from "handlebars";

/** Renders one template with its view. */
export type Template = (view: object) => string;

/**
 * The options for compiling templates. Nothing is escaped as HTML, because the output is TypeScript; `plan/` escapes
 * what could end a comment or a string.
 */
const templateOptions = { strict: true, noEscape: true, knownHelpersOnly: true };

/**
 * Compiles a template. In the bundle, the build replaces this function by templates compiled in advance, looked up by
 * name.
 */
export function compileTemplate(_name: string, text: string): Template {
  return Handlebars.create().compile(text, templateOptions);
}
