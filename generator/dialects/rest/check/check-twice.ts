import type { JsonValue, TypeRef } from "../../../core/api.js";
import type { Span } from "../../../diagnostics/diagnostic.js";
import type { RestDiagnostics } from "../diagnostics.js";
import type { Member } from "../page/member.js";
import { printType } from "../print-type.js";
import type { MemberFacts } from "../resolve/resolve-member.js";
import { textOf } from "../resolve/text-facts.js";

/**
 * Reports a row that contradicts itself: in whether it is required, in its default, or with a default that does not fit
 * its type.
 */
export function checkTwice(
  member: Member,
  facts: MemberFacts,
  span: Span,
  diagnostics: RestDiagnostics,
): void {
  const { name } = member;
  const { presence, default: value, type } = facts;
  const told = markOf(member);
  if (presence?.isColumn === true && told !== undefined && presence.value !== told) {
    if (presence.value !== "conditional")
      diagnostics.report("required-differs", span, { name, stated: presence.value, told });
  }
  const other = otherDefault(member);
  if (other !== undefined && member.default !== undefined) {
    const stated = bare(textOf(member.default));
    diagnostics.report("default-differs", span, { name, stated, told: other });
  }
  if (member.default !== undefined && value !== undefined && !fits(value.value, type.value)) {
    diagnostics.report("default-type", span, {
      name,
      value: textOf(member.default),
      type: printType(type.value),
    });
  }
}

/** Returns the default that ends a sentence of the description, if the column of the row has another one. */
function otherDefault({ default: column, description }: Member): string | undefined {
  const stated = column === undefined ? "" : bare(textOf(column));
  const text = /\bdefaults to\s+([^\s,;()]+?)(?:[.;]?$|[.;]\s)/i.exec(textOf(description).trim());
  const told = bare(text?.[1] ?? "");
  // Words such as `now` may say the same as a value.
  const isValue = /^(?:-?\d+(?:\.\d+)?|true|false)$/.test(told);
  return stated === "" || !isValue || told === stated ? undefined : told;
}

function bare(text: string): string {
  return text
    .trim()
    .replace(/^["'`]|["'`]$/g, "")
    .toLowerCase();
}

/** Returns the presence by a mark of a row or by a one-word sentence in its description. */
function markOf(member: Member): "required" | "optional" | undefined {
  if (member.presence === "required" || member.presence === "optional") return member.presence;
  const text = textOf(member.description);
  const word = /(?:^|[.(;]\s*)(required|optional)\s*(?:[.)]|$)/i.exec(text)?.[1]?.toLowerCase();
  return word === "required" || word === "optional" ? word : undefined;
}

/** True if a default can be a value of a type. A string such as `now` fits any type. */
function fits(value: JsonValue, type: TypeRef): boolean {
  if (type.kind !== "scalar" || value === null) return true;
  const isNumber = typeof value === "number";
  if (type.name === "boolean") return !isNumber || value === 0 || value === 1;
  if (type.name === "integer") return typeof value !== "boolean" && (!isNumber || value % 1 === 0);
  return type.name !== "number" || typeof value !== "boolean";
}
