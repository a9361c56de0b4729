import { createRequire } from "node:module";

import type * as tsMorph from "ts-morph";

/**
 * The parts of ts-morph that print. They are required and not imported, because an import of a
 * CommonJS module of 9 MB scans it for its exports first, which takes 0.1 s of CPU.
 */
export const { CodeBlockWriter, Writers } = createRequire(import.meta.url)(
  "ts-morph",
) as typeof tsMorph;
