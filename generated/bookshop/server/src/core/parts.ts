import { foreignCharset } from "./charset.js";
import type { Refuse } from "./errors.js";
import { maxPairs } from "./pairs.js";

/**
 * Checks the headers of each part of a multipart form, because the parser skips a part that it does not understand, and
 * gives no error. Reads at most one part above the limit, which is enough for the form to be refused.
 *
 * @returns for each part, the name of its file in `filename*`, which takes precedence over `filename` (RFC 6266, 4.3);
 * undefined if the part has no `filename*`
 * @throws the error of `refuse`: 400 for a part without headers, a name or an end, and for a `filename*` that is not
 * percent-encoded UTF-8 (RFC 8187); 415 for a part in a charset other than UTF-8 or in an encoding such as base64
 */
export function readHeads(
  body: Buffer,
  contentType: string,
  refuse: Refuse,
): readonly (string | undefined)[] {
  const found = [...contentType.matchAll(/;\s*boundary\s*=\s*(?:"([^"]+)"|([^\s;"]+))/gi)];
  if (found.length > 1) throw refuse("The form has two boundaries");
  const [, quoted, plain] = found[0] ?? [];
  const delimiter = Buffer.from(`\r\n--${quoted ?? plain ?? ""}`);
  const first = delimiter.subarray(2);
  let start = body.indexOf(first) === 0 ? 0 : body.indexOf(delimiter) + 2;
  const names: (string | undefined)[] = [];
  for (;;) {
    // After the first part, `start` is the index of the delimiter without its line break.
    start += first.length;
    const isEnd = body.toString("latin1", start, start + 2) === "--";
    if (names.length > maxPairs || isEnd) return names;
    const next = body.indexOf(delimiter, start);
    const end = body.indexOf("\r\n\r\n", start);
    if (next === -1 || end === -1 || end > next) throw refuse("The form cannot be read");
    names.push(readHead(body.toString("latin1", start, end), refuse));
    start = next + 2;
  }
}

/** Checks the headers of a part. Returns the name of its file in `filename*`. */
function readHead(folded: string, refuse: Refuse): string | undefined {
  // A line that begins with a space continues the line before it.
  const head = folded.replace(/\r\n[ \t]+/g, " ");
  const [disposition = "", another] = head.match(/^content-disposition:.*$/gim) ?? [];
  const isForm = /:\s*form-data\s*;/i.test(disposition);
  // A quoted name may look like a parameter. The pattern also matches a quote without an end, because a search that fails
  // at each of many quotes would take minutes.
  const parameters = disposition.replace(/"(?:\\.?|[^"\\])*"?/g, '""');
  const count = (name: RegExp): number => parameters.match(name)?.length ?? 0;
  const isNamed = isForm && count(/;\s*name\*?\s*=/gi) === 1;
  if (!isNamed || another !== undefined) throw refuse("A part of the form has no name, or two");
  const isTwice = count(/;\s*filename\s*=/gi) > 1 || count(/;\s*filename\*\s*=/gi) > 1;
  if (isTwice) throw refuse("A file of the form has two names");
  const encoding = /^content-transfer-encoding:\s*(\S*)/im.exec(head)?.[1] ?? "binary";
  if (!/^(?:7bit|8bit|binary)$/i.test(encoding))
    throw refuse(`Send the parts of a form as they are, not in ${encoding}`, 415);
  // A file keeps its bytes, so its charset does not matter.
  if (count(/;\s*filename\*?\s*=/gi) > 0) return readExtended(parameters, refuse);
  const charset = foreignCharset(/^content-type:.*$/im.exec(head)?.[0] ?? "");
  if (charset !== undefined)
    throw refuse(`Send the parts of a form in UTF-8, not in ${charset}`, 415);
  return undefined;
}

/** Reads `filename*=UTF-8''a%20b`. Some clients send it for names that are not ASCII. Browsers do not. */
function readExtended(parameters: string, refuse: Refuse): string | undefined {
  const [, given] = /;\s*filename\*\s*=\s*([^;]*)/i.exec(parameters) ?? [];
  if (given === undefined) return undefined;
  const [, coded] = /^utf-8'[\w-]*'((?:[\w!#$&+.^`|~-]|%[\da-f]{2})+)$/i.exec(given.trim()) ?? [];
  try {
    if (coded !== undefined) return decodeURIComponent(coded);
  } catch {
    // These bytes are not UTF-8.
  }
  throw refuse("Write `filename*` as UTF-8''name, percent-encoded");
}
