import type { Label } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";

/** Returns a label that is above a block. Undefined if there is none, or if the block itself is the label. */
export function labelAbove(
  label: Label | undefined,
  { start }: Pick<Range, "start">,
): Label | undefined {
  return label?.start === start ? undefined : label;
}
