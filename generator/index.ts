export { compile } from "./compile.js";
export type { Diagnostic, Located, Point, Result, Span } from "./diagnostics/diagnostic.js";
export type { Assets, OutputFile } from "./emit/output-file.js";
export type {
  Api,
  Field,
  Group,
  Operation,
  Payload,
  Response,
  TypeDef,
  TypeRef,
} from "./core/api.js";
export type { Fact } from "./core/fact.js";
export type { Target } from "./plan/plan.js";
export type { SourceFile } from "./source/source.js";
