import { createRequire } from "node:module";

import type * as tsMorph from "ts-morph";

/**
 * The parts of ts-morph that print. They are loaded with `require`, because an `import` of a CommonJS module first
 * scans it for exports, which takes 0.1 s of CPU for 9 MB.
 */
export const { CodeBlockWriter, Writers } = createRequire(import.meta.url)(
  "ts-morph",
) as typeof tsMorph;
