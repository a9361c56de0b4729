import { expect, it } from "vitest";

import { readCurl } from "../../../generator/markdown/curl.js";
import { MarkdownReader } from "../../../generator/markdown/reader.js";

/** Returns what is read from a command, and what is reported, each with its text in the command. */
function read(text: string): {
  parts: readonly unknown[];
  codes: readonly string[];
  unclaimed: string;
} {
  const reader = new MarkdownReader("page.md", text);
  const [sample, diagnostics] = reader.finish(readCurl(reader, { start: 0, end: text.length }));
  const codes = diagnostics.map(
    ({ code, span }) => `${code} ${text.slice(span.start.offset, span.end.offset)}`,
  );
  const claimed = [...reader.claims].sort((a, b) => b.start - a.start);
  const unclaimed = claimed.reduce(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    text,
  );
  const body = sample.body?.kind;
  return {
    parts: [sample.method?.value, sample.url?.value, body, sample.isBroken],
    codes,
    unclaimed,
  };
}

it.each([
  ["curl -X POST 'http://h/v1'", ["POST", "http://h/v1", undefined, false]],
  ['curl --request PUT "https://h/v1"', ["PUT", "https://h/v1", undefined, false]],
  ["curl -s -k -X GET \\\n  http://h", ["GET", "http://h", undefined, false]],
  [`curl -u "a:b" -X POST -d '{"a": 1}' http://h`, ["POST", "http://h", "object", false]],
  ["curl -H 'Accept: b' --data-raw '[1]' -X POST http://h", ["POST", "http://h", "array", false]],
])("reads %j to its end", (text, parts) => {
  expect(read(text)).toEqual({ parts, codes: [], unclaimed: "" });
});

it.each([
  ["wget http://h", ["unreadable-sample wget"]],
  ["curl -X POST --oops http://h", ["unreadable-sample --oops"]],
  ["curl -X POST http://h http://i", ["unreadable-sample http://i"]],
  ["curl -X post http://h", ["unreadable-sample post"]],
  ["curl -X POST http://h\n-k", ["unreadable-sample -k"]],
  ["curl -X POST -d '{}' -d '{}' http://h", ["unreadable-sample -d"]],
  ["curl -X POST 'http://h", ["unreadable-sample http://h"]],
  ["curl -H 'A: b", ["unreadable-sample A: b"]],
  ["curl -X", ["unreadable-sample -X"]],
  ["curl -X GET -H 'A: b' http://h", ["sample-header A: b"]],
  ["curl -X POST", ["incomplete-sample curl -X POST"]],
  ["curl http://h", ["incomplete-sample curl http://h"]],
  ['curl -d "{}" -X POST http://h', ["unreadable-body -d"]],
  ["curl -d '{}", ["unreadable-body -d"]],
  ["curl -d '{\"a\" 1}' -X POST http://h", ['unreadable-body "']],
  [`curl -d '{"a": 1, "a": 2}' -X POST http://h`, ['duplicate-body-key "a"']],
  ["curl -d '1e999' -X POST http://h", ["unreadable-body 1e999"]],
])("reports what is wrong with %j", (text, codes) => {
  expect(read(text).codes).toEqual(codes);
});
