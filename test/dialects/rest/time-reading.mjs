// Reads a page from standard input as a REST reference, and prints how long that took, in
// milliseconds, and the largest offset of a diagnostic. A process of its own, because the heap of other
// tests would be part of the time.
import { readFileSync } from "node:fs";

import { accountTree } from "../../../dist/dialects/rest/account.js";
import { checkTree } from "../../../dist/dialects/rest/check/check-tree.js";
import { readTree } from "../../../dist/dialects/rest/read-tree.js";
import { resolveTree } from "../../../dist/dialects/rest/resolve/resolve-tree.js";
import { toApi } from "../../../dist/dialects/rest/to-api.js";
import { extendVocabulary } from "../../../dist/dialects/rest/vocabulary.js";

const text = readFileSync(0, "utf8");
const start = performance.now();
const resolved = resolveTree(readTree([{ path: "page.md", text }], extendVocabulary({})));
const diagnostics = checkTree(resolved);
accountTree(resolved, diagnostics);
toApi(resolved.reading);
const milliseconds = performance.now() - start;
const offset = Math.max(0, ...diagnostics.map(({ span }) => span.start.offset));
process.stdout.write(JSON.stringify({ milliseconds, offset }));
