import type { Piece } from "../../../markdown/inline.js";
import type { HeadingReader } from "../page/heading-words.js";
import { isStatusDenied } from "./denied.js";

/**
 * Returns the statuses after a bold label: `` **Answer** — `201 Made` ``, `` **Errors** `404 none`, `409 sent` ``. The
 * words of the label do not matter. Empty unless all code in the text is a status.
 */
export function labelledCodes(pieces: readonly Piece[]): readonly number[] {
  const [label, ...rest] = pieces.filter(({ text }) => text.trim() !== "");
  if (
    label?.isStrong !== true ||
    !/^[:：\s,;.\u2013\u2014-]*$/.test(rest[0]?.kind === "text" ? rest[0].text : "")
  )
    return [];
  const codes = rest.filter(({ kind }) => kind === "code");
  const found = codes.flatMap(
    ({ text }) => /^([1-5]\d\d)(?:\s+\p{L}[\p{L}\p{N}_ '-]*)?$/u.exec(text)?.[1] ?? [],
  );
  return found.length === codes.length ? found.map(Number) : [];
}

/**
 * Returns the statuses in code with a condition behind them, after a bold label for answers: `` **Response:** a boat, `404`
 * if there is none ``.
 */
export function conditionedCodes(
  pieces: readonly Piece[],
  headings: HeadingReader,
): readonly number[] {
  const [label, ...rest] = pieces.filter(({ text }) => text.trim() !== "");
  if (label?.isStrong !== true || label.text.length > 40) return [];
  const { isWhole, words } = headings.read(label.text);
  if (!isWhole || !(words.has("response") || words.has("errors"))) return [];
  return rest.flatMap(({ kind, text }, at) => {
    const status = kind === "code" ? /^[2-5]\d\d$/.exec(text)?.[0] : undefined;
    const behind = rest[at + 1]?.text ?? "";
    const before = rest[at - 1]?.text ?? "";
    const isDenied = isStatusDenied(before, before.length);
    return status === undefined || isDenied || !/^\s+(?:if|when|unless)\b/i.test(behind)
      ? []
      : [Number(status)];
  });
}
