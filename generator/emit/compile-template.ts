import Handlebars from "handlebars";

/** Renders one template with its view. */
export type Template = (view: object) => string;

/**
 * How templates are compiled. Nothing is escaped, because TypeScript is not HTML: what could end a
 * comment or a text was dealt with in `plan/`.
 */
export const templateOptions = { strict: true, noEscape: true, knownHelpersOnly: true };

/** Compiles a template; the build compiles ours beforehand, by their names. */
export function compileTemplate(_name: string, text: string): Template {
  return Handlebars.create().compile(text, templateOptions);
}
