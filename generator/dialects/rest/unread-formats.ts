import type { Placed } from "../../markdown/page.js";
import type { BlockRole } from "./resolve/block-role.js";
import { otherFormats } from "./resolve/fenced-media.js";
import type { ResolvedScope } from "./resolve/resolved-scope.js";

/**
 * True for a block of code with a body that is not JSON, if nothing else describes that body. The words above the block
 * must name it a request or an answer.
 */
export function showsOtherFormat(
  { block }: Placed,
  { role, isRequest }: BlockRole,
  { operation, samples }: ResolvedScope,
): boolean {
  if (block.kind !== "code" || !otherFormats.has(block.lang)) return false;
  const { returns, members, sends, parameters } = operation;
  if (isRequest) {
    const isTold = sends !== undefined || parameters.some((one) => one.in.value === "body");
    return !isTold && samples.requests.length === 0;
  }
  if (role !== "response") return false;
  return returns === undefined && members.length === 0 && samples.answers.length === 0;
}
