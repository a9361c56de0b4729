import { createHash } from "node:crypto";

import { escapeXml } from "../show-junit.js";
import type { ViewData } from "./view-data.js";

/** The script and the style of the HTML page. */
export interface ViewAssets {
  /** JavaScript. */
  readonly script: string;
  readonly style: string;
}

/** The start of each HTML page. A later run replaces a file only if it begins with this mark. */
export const htmlMark =
  "<!doctype html><!-- Written by `stubdown inspect --html`, which replaces it -->";

/**
 * Prints the result of reading as one HTML page that needs no network. The texts of the Markdown pages are in
 * it as JSON, and its script shows them as text nodes only.
 */
export function showInspectionHtml(data: ViewData, { script, style }: ViewAssets): string {
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `${htmlMark}
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeXml(data.api)}: what was read</title>
<style>${style}</style>
<body>
<header id="head"></header>
<nav id="nav" aria-label="Pages"></nav>
<main id="main" tabindex="-1"><noscript>This page needs its own script, which is in it.</noscript></main>
<div id="tip" role="tooltip" hidden></div>
<script type="application/json" id="data">${jsonInHtml(data)}</script>
<script type="module">${script}</script>
</html>
`;
}

/**
 * Prints JSON for a script element. Escapes `<`, so that no tag can end the element, and characters that
 * editors take for line breaks.
 */
function jsonInHtml(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029\uFEFF\uFFFE\uFFFF]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
