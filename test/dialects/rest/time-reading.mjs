// Reads each text of a JSON list from standard input as the page of a REST reference. Prints a list: the CPU time
// of each in seconds, and the largest offset of its diagnostics. A process of its own, because the heap of
// other tests would be part of the time.
import { text as textOf } from "node:stream/consumers";

import { accountTree } from "../../../dist/dialects/rest/account.js";
import { checkTree } from "../../../dist/dialects/rest/check/check-tree.js";
import { readTree } from "../../../dist/dialects/rest/read-tree.js";
import { resolveTree } from "../../../dist/dialects/rest/resolve/resolve-tree.js";
import { toApi } from "../../../dist/dialects/rest/to-api.js";
import { extendVocabulary } from "../../../dist/dialects/rest/vocabulary.js";

function time(text) {
  const start = process.cpuUsage();
  const resolved = resolveTree(readTree([{ path: "page.md", text }], extendVocabulary({})));
  const diagnostics = checkTree(resolved);
  accountTree(resolved, diagnostics);
  toApi(resolved.reading);
  const seconds = process.cpuUsage(start).user / 1e6;
  const offset = Math.max(0, ...diagnostics.map(({ span }) => span.start.offset));
  return { seconds, offset };
}

process.stdout.write(JSON.stringify(JSON.parse(await textOf(process.stdin)).map(time)));
