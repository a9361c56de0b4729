import { compileTemplate, type Template } from "./compile-template.js";
import type { Texts } from "./output-file.js";

/** Renders a template, given by name, with its view. */
export type Render = (template: string, view: object) => string;

/**
 * Makes a function that renders templates by name.
 *
 * @throws Error when the returned function is called, if the template does not exist or uses a value that the view
 * lacks
 */
export function makeRenderer(templates: Texts): Render {
  const compiled = new Map<string, Template>();
  return (template, view) => {
    const text = templates.get(`${template}.hbs`);
    if (text === undefined) throw new Error(`Bug in the generator: no template ${template}`);
    const render = compiled.get(template) ?? compileTemplate(template, text);
    compiled.set(template, render);
    return render(view);
  };
}
