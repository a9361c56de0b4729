import { describesApi } from "../detect.js";
import { RestDiagnostics, type RestDiagnostic } from "../diagnostics.js";
import { isPartOfRequest } from "../resolve/part-of-request.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";
import { checkAnswers } from "./check-answers.js";
import { checkBaseLabels, checkBasePaths, checkBaseUrls } from "./check-base-urls.js";
import { checkColumns } from "./check-columns.js";
import { checkCommands } from "./check-commands.js";
import { checkErrors } from "./check-errors.js";
import { checkExamples } from "./check-examples.js";
import { checkFences } from "./check-fences.js";
import { checkHeaders } from "./check-headers.js";
import { checkHeadings } from "./check-headings.js";
import { checkInclusions } from "./check-inclusions.js";
import { checkMagicBlocks } from "./check-magic-blocks.js";
import { checkJson } from "./check-json.js";
import { checkLinks } from "./check-links.js";
import { checkMethods } from "./check-methods.js";
import { checkNamedMembers } from "./check-named-members.js";
import { checkNesting } from "./check-nesting.js";
import { checkOperations } from "./check-operations.js";
import { checkPages } from "./check-pages.js";
import { checkParts } from "./check-parts.js";
import { checkPaths } from "./check-paths.js";
import { checkPathPresence, checkPlaces } from "./check-places.js";
import { checkRequests } from "./check-requests.js";
import { checkItems } from "./check-items.js";
import { checkRows } from "./check-rows.js";
import { checkSections } from "./check-sections.js";
import { checkShapes } from "./check-shapes.js";
import { checkShortRows } from "./check-short-rows.js";
import { checkValueRows } from "./check-slips.js";
import { checkStatedTypes } from "./check-stated-types.js";
import { checkStatements } from "./check-statements.js";
import { checkInterim, checkRepeated, checkStatuses } from "./check-statuses.js";
import { checkTables } from "./check-tables.js";
import { checkText } from "./check-text.js";
import { checkReturns } from "./check-returns.js";
import { checkNames, checkTypes } from "./check-types.js";
import { checkValues } from "./check-values.js";
import { checkWords } from "./check-words.js";

/** Runs all checks on a tree and returns their diagnostics. No check changes what was read. */
export function checkTree(resolved: ResolvedTree): readonly RestDiagnostic[] {
  const diagnostics = new RestDiagnostics();
  const { tree, reading } = resolved;
  const [first] = tree.pages;
  const isRequestLost =
    reading.operations.length === 0 && (hasPartsOfRequests(resolved) || hasRequests(resolved));
  if (first !== undefined && (isRequestLost || !describesApi(reading))) {
    diagnostics.report("no-operations", first.source.span(0, 0), { pages: tree.pages.length });
  }
  for (const check of checks) check(resolved, diagnostics);
  return diagnostics.finish();
}

/**
 * True if a page has tables or lists of parameters or of an answer. A tree with such a page should also have requests.
 */
function hasPartsOfRequests({ tree }: ResolvedTree): boolean {
  return tree.pages.some(({ sections }) =>
    sections.some(({ blocks }) => blocks.some((placed) => isPartOfRequest(placed, tree))),
  );
}

/** True if a page has lines with a method alone and with a path alone, such as `` **Ruta:** `/books` ``. */
function hasRequests({ tree }: ResolvedTree): boolean {
  return tree.pages.some(({ source: { text } }) => loneMethod.test(text) && lonePath.test(text));
}

const loneMethod = /^[^`\n]{0,40}`(?:GET|POST|PUT|PATCH|DELETE)`[ \t\\]*$/m;
const lonePath = /^[^`\n]{0,40}`\/[^`\s]*`[ \t\\]*$/m;

const checks = [
  checkFences,
  checkJson,
  checkLinks,
  checkMethods,
  checkNesting,
  checkOperations,
  checkRequests,
  checkPaths,
  checkRows,
  checkItems,
  checkValueRows,
  checkColumns,
  checkPlaces,
  checkPathPresence,
  checkTables,
  checkShortRows,
  checkHeadings,
  checkParts,
  checkSections,
  checkInclusions,
  checkMagicBlocks,
  checkStatuses,
  checkInterim,
  checkRepeated,
  checkStatements,
  checkStatedTypes,
  checkErrors,
  checkBaseUrls,
  checkBaseLabels,
  checkBasePaths,
  checkCommands,
  checkExamples,
  checkHeaders,
  checkShapes,
  checkAnswers,
  checkValues,
  checkTypes,
  checkNames,
  checkReturns,
  checkNamedMembers,
  checkText,
  checkWords,
  checkPages,
] as const;
