/**
 * Stubdown as a library: functions that neither print nor end the process. Faults in pages and templates are
 * returned as values; wrong usage is thrown as a `UsageError`.
 */
export { check, type CheckResult } from "./library/check.js";
export { compile } from "./library/compile.js";
export { inspect } from "./library/inspect.js";
export { read } from "./library/read.js";
export { UsageError } from "./diagnostics/usage-error.js";
export type * from "./library/types.js";
export type {
  AliasDef,
  Api,
  EnumerationDef,
  EnumerationValue,
  Field,
  Group,
  JsonValue,
  Method,
  NamedDef,
  ObjectDef,
  Operation,
  Parameter,
  ParameterPlace,
  Payload,
  Response,
  Role,
  Sample,
  ScalarName,
  SecurityScheme,
  Separator,
  Server,
  TypeDef,
  TypeRef,
} from "./core/api.js";
export type { Fact, FactRule } from "./core/fact.js";
export type { PathParameter, PathTemplate } from "./core/paths.js";
export type { Outcome, Tally } from "./core/account.js";
export type { Severity } from "./diagnostics/catalog.js";
export type { Diagnostic, Located, Point, RelatedSpan, Span } from "./diagnostics/diagnostic.js";
export type { Level, Levels } from "./diagnostics/policy.js";
export type { Part, Position } from "./report/finding.js";
export type { Silenced } from "./report/check-report.js";
export type {
  CheckChange,
  CheckedPart,
  CheckFinding,
  CheckJson,
  CheckPlace,
} from "./report/show-json.js";
export type { Recognition } from "./report/inspect/inspection-report.js";
export type {
  InspectionJson,
  InspectionPlace,
  UnknownJson,
} from "./report/inspect/show-inspection-json.js";
export type { PageText } from "./templates/page-text.js";
export type * from "./templates/views.js";
