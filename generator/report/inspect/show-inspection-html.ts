import { createHash } from "node:crypto";

import { escapeXml } from "../show-junit.js";
import type { ViewData } from "./view-data.js";

/** What the page consists of besides its data. */
export interface ViewAssets {
  /** JavaScript without types. */
  readonly script: string;
  readonly style: string;
}

/** The first line of each page, by which a later run knows that it may replace it. */
export const htmlMark =
  "<!doctype html><!-- Written by `stubdown inspect --html`, which replaces it -->";

/**
 * The picture of a reading as one page that needs no network. Texts of pages stand in it as JSON, and its
 * script makes text nodes of them only.
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

/** JSON that no tag can end, with what editors break lines at escaped. */
function jsonInHtml(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029\uFEFF\uFFFE\uFFFF]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
