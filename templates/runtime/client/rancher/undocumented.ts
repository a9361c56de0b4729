import type { Undocumented } from "./link.js";

/**
 * Allows the name of an undocumented link, action, state or option: `follow(volume, undocumented("mountz"))`,
 * `volume.links[undocumented("mountz")]`. Returns the name unchanged.
 */
export function undocumented(name: string): Undocumented {
  return name as Undocumented;
}
