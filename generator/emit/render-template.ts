import Handlebars from "handlebars";

import type { Assets } from "./output-file.js";

/** Renders one template with its view. */
export type Render = (template: string, view: object) => string;

/**
 * Makes a renderer of the templates. Nothing is escaped, because TypeScript is not HTML: what could
 * end a comment or a text was dealt with in `plan/`.
 *
 * @throws Error if a template names a value that the view lacks.
 */
export function makeRenderer(assets: Assets): Render {
  const handlebars = Handlebars.create();
  const compiled = new Map<string, ReturnType<typeof handlebars.compile>>();
  return (template, view) => {
    const text = assets.get(`${template}.hbs`);
    if (text === undefined) throw new Error(`Bug in the generator: no template ${template}`);
    const render =
      compiled.get(template) ??
      handlebars.compile(text, { strict: true, noEscape: true, knownHelpersOnly: true });
    compiled.set(template, render);
    return render(view);
  };
}
