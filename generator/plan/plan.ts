import type { Span } from "../diagnostics/diagnostic.js";

/** A file to be made, with nothing left to decide. Paths are relative to the API's output folder. */
export type FilePlan =
  | {
      readonly kind: "declarations";
      readonly path: string;
      readonly header: string;
      readonly imports: readonly ImportPlan[];
      readonly declarations: readonly DeclarationPlan[];
    }
  | {
      readonly kind: "template";
      readonly path: string;
      readonly template: string;
      readonly view: object;
    }
  /** A file of `templates/runtime/`, copied as it is. */
  | { readonly kind: "copy"; readonly path: string; readonly from: string }
  | { readonly kind: "json"; readonly path: string; readonly value: object }
  | { readonly kind: "text"; readonly path: string; readonly text: string };

/** A file of declarations. */
export type DeclarationsPlan = FilePlan & { readonly kind: "declarations" };

/** A type-only import, of names or of a whole package. */
export interface ImportPlan {
  readonly from: string;
  readonly names?: readonly string[];
  readonly namespace?: string;
}

/** An interface, exported. */
export interface InterfacePlan {
  readonly kind: "interface";
  readonly name: string;
  /** `Principal = unknown`. */
  readonly typeParameter?: string;
  readonly doc: readonly string[];
  readonly members: readonly MemberPlan[];
}

/** A declaration that ts-morph prints. */
export type DeclarationPlan =
  | InterfacePlan
  | { readonly kind: "reexport"; readonly from: string; readonly names: readonly string[] }
  /** Adds members to an interface of another file. */
  | {
      readonly kind: "augmentation";
      readonly from: string;
      readonly name: string;
      readonly members: readonly MemberPlan[];
    };

/** A member of an interface. */
export type MemberPlan =
  | {
      readonly kind: "property";
      readonly name: string;
      readonly doc: readonly string[];
      readonly type: string;
      readonly isOptional: boolean;
      readonly isReadonly: boolean;
    }
  | { readonly kind: "index"; readonly key: string; readonly type: string }
  | {
      readonly kind: "method";
      readonly name: string;
      readonly isOptional?: boolean;
      readonly doc: readonly string[];
      readonly params: readonly { readonly name: string; readonly type: string }[];
      readonly returns: string;
    };

/** How an API is turned into packages: the part of the configuration that planning needs. */
export interface Target {
  /** The name of the API, `rancher-v1`. */
  readonly name: string;
  /** The scope of its packages, `@rancher-v1`. */
  readonly packageScope: string;
  /** The version of the packages, `0.0.0` unless configured. */
  readonly version: string;
  /** The docs folder as its readers know it, for headers: `docs/api/v1.1`. */
  readonly docs: string;
  /** Where routes begin, `/v1`; undefined takes it from the paths that the pages print. */
  readonly basePath: string | undefined;
  /** Whether routes also answer below `/projects/<id>`; undefined asks the printed paths. */
  readonly scoping: "none" | "project" | undefined;
  /** Begins the names of environment variables, `RANCHER`; undefined takes the name of the API. */
  readonly envPrefix: string | undefined;
}

/** A name that generated code will use, and where it comes from. */
export interface NameClaim {
  readonly name: string;
  readonly owner: string;
  readonly span: Span;
}
