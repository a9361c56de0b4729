import type { Format } from "ajv";
import { fullFormats } from "ajv-formats/dist/formats.js";

/** A text of each format. Answers of the mock and messages of faults show it. */
export const formatTexts: Readonly<Record<string, string>> = {
  date: "2024-01-31",
  "date-time": "2024-01-31T12:00:00Z",
  time: "12:00:00Z",
  duration: "P1D",
  uuid: "00000000-0000-4000-8000-000000000001",
  email: "someone@example.com",
  "idn-email": "someone@example.com",
  hostname: "example.com",
  "idn-hostname": "example.com",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  uri: "https://example.com/",
  iri: "https://example.com/",
  "uri-reference": "/",
  "uri-template": "/{id}",
  "json-pointer": "/name",
  regex: "^a$",
  byte: "dGV4dA==",
};

/** The formats that values of requests are checked for. A value of any other format is not checked. */
export const checkedFormats: { readonly [format: string]: Format } = {
  date: fullFormats.date,
  "date-time": fullFormats["date-time"],
  time: fullFormats.time,
  duration: fullFormats.duration,
  uuid: fullFormats.uuid,
  email: fullFormats.email,
  hostname: fullFormats.hostname,
  ipv4: fullFormats.ipv4,
  ipv6: fullFormats.ipv6,
  uri: fullFormats.uri,
  "uri-reference": fullFormats["uri-reference"],
  "uri-template": fullFormats["uri-template"],
  "json-pointer": fullFormats["json-pointer"],
  regex: fullFormats.regex,
  byte: fullFormats.byte,
  int32: fullFormats.int32,
};

/** Says which format a value must have: `must be a date (such as 2024-01-31)`. */
export function formatFault(format: string): string {
  const text = Object.hasOwn(formatTexts, format) ? ` (such as ${formatTexts[format] ?? ""})` : "";
  return `must be ${/^[aei]/.test(format) ? "an" : "a"} ${format}${text}`;
}
