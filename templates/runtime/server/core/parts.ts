import { foreignCharset } from "./charset.js";
import type { Refuse } from "./errors.js";
import { maxPairs } from "./pairs.js";

/**
 * Counts the parts of a multipart form, up to one more than allowed, and checks the headers of each. The parser
 * would skip parts that it does not understand without an error.
 *
 * @throws the error of `refuse`: 400 for a part without headers, a name or an end, 415 for a part in a charset
 * other than UTF-8 or in an encoding such as base64
 */
export function countParts(body: Buffer, contentType: string, refuse: Refuse): number {
  const found = [...contentType.matchAll(/;\s*boundary\s*=\s*(?:"([^"]+)"|([^\s;"]+))/gi)];
  if (found.length > 1) throw refuse("The form has two boundaries");
  const [, quoted, plain] = found[0] ?? [];
  const delimiter = Buffer.from(`\r\n--${quoted ?? plain ?? ""}`);
  const first = delimiter.subarray(2);
  let start = body.indexOf(first) === 0 ? 0 : body.indexOf(delimiter) + 2;
  for (let count = 0; ; count++) {
    // After the first part, `start` is the index of the delimiter without its line break.
    start += first.length;
    if (count > maxPairs || body.toString("latin1", start, start + 2) === "--") return count;
    const next = body.indexOf(delimiter, start);
    const end = body.indexOf("\r\n\r\n", start);
    if (next === -1 || end === -1 || end > next) throw refuse("The form cannot be read");
    checkHead(body.toString("latin1", start, end), refuse);
    start = next + 2;
  }
}

function checkHead(folded: string, refuse: Refuse): void {
  // A line that begins with a space continues the line before it.
  const head = folded.replace(/\r\n[ \t]+/g, " ");
  const [disposition = "", another] = head.match(/^content-disposition:.*$/gim) ?? [];
  const isForm = /:\s*form-data\s*;/i.test(disposition);
  // A quoted name may look like a parameter.
  const parameters = disposition.replace(/"(?:\\.|[^"\\])*"/g, '""');
  const count = (name: RegExp): number => parameters.match(name)?.length ?? 0;
  const isNamed = isForm && count(/;\s*name\*?\s*=/gi) === 1;
  if (!isNamed || another !== undefined) throw refuse("A part of the form has no name, or two");
  if (count(/;\s*filename\s*=/gi) > 1) throw refuse("A file of the form has two names");
  const encoding = /^content-transfer-encoding:\s*(\S*)/im.exec(head)?.[1] ?? "binary";
  if (!/^(?:7bit|8bit|binary)$/i.test(encoding))
    throw refuse(`Send the parts of a form as they are, not in ${encoding}`, 415);
  // A file keeps its bytes, so its charset does not matter.
  if (/;\s*filename\*?\s*=/i.test(disposition)) return;
  const charset = foreignCharset(/^content-type:.*$/im.exec(head)?.[0] ?? "");
  if (charset !== undefined)
    throw refuse(`Send the parts of a form in UTF-8, not in ${charset}`, 415);
}
