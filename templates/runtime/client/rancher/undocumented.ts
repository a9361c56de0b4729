import type { Undocumented } from "./link.js";

/**
 * The way around names that the docs do not tell: of links, actions, states and options. It gives the text
 * back: `follow(volume, undocumented("mountz"))`, `volume.links[undocumented("mountz")]`.
 */
export function undocumented(name: string): Undocumented {
  return name as Undocumented;
}
