export { compile } from "./compile.js";
export type { Diagnostic, Located, Point, Result, Span } from "./diagnostics/diagnostic.js";
export type { Assets, OutputFile } from "./emit/output-file.js";
export type {
  Action,
  Api,
  ApiType,
  Fact,
  Field,
  Operation,
  TypeRef,
} from "./dialects/rancher/resolve/ir.js";
export type { Target } from "./plan/plan.js";
export type { SourceFile } from "./source/source.js";
