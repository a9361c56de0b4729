import type { Origin } from "../core/origin.js";
import type { Span } from "../diagnostics/diagnostic.js";
import type { PackageFacts } from "./package-facts.js";
import type { TypeText } from "./type-text.js";

/** A file to be printed, with nothing left to decide. Paths are relative to the API's output folder. */
export type FilePlan =
  | SourcePlan
  | {
      readonly kind: "template";
      readonly path: string;
      readonly template: string;
      readonly view: object;
    }
  /** A file of `templates/runtime/`, copied without changes. */
  | { readonly kind: "copy"; readonly path: string; readonly from: string }
  | { readonly kind: "json"; readonly path: string; readonly value: object }
  | DocumentPlan
  | { readonly kind: "lines"; readonly path: string; readonly lines: readonly LinePlan[] };

/** A document in JSON or YAML. Some of its parts come from places in the docs. */
export interface DocumentPlan {
  readonly kind: "document";
  readonly path: string;
  readonly format: DocumentFormat;
  /** Makes the document when it is printed, because it is larger than all other plans together. */
  readonly make: (options?: DocumentMaking) => object;
}

/** Options for making a document. */
export interface DocumentMaking {
  /** If given, it is filled with the origin of each object in the document that has one. */
  readonly origins?: Map<object, Origin>;
  /** True if parts of the document may be functions that make them, to be called in order. Default: false. */
  readonly isLate?: boolean;
}

/** The formats that a document can have. */
export type DocumentFormat = "json" | "yaml";

/** A TypeScript file: declarations that ts-morph prints, then an optional body that a template prints. */
export interface SourcePlan {
  readonly kind: "source";
  readonly path: string;
  /** The lines of the comment at the top. */
  readonly header: readonly string[];
  readonly imports: readonly ImportPlan[];
  readonly exports: readonly ImportPlan[];
  readonly declarations: readonly InterfacePlan[];
  /** The code below the declarations. */
  readonly body?: BodyPlan | undefined;
}

/** Code that a template prints. */
export interface BodyPlan {
  readonly template: string;
  readonly view: object;
}

/** The names that a file imports from, or re-exports of, a module. */
export interface ImportPlan {
  /** The module specifier in the file: `../core/list.js`. */
  readonly from: string;
  readonly isTypeOnly: boolean;
  /** `Volume`, `Volume as VolumeModel`, or `type Volume` if the import also has values. */
  readonly names: readonly string[];
}

/** A line of a file, without its line break. */
export interface LinePlan {
  readonly text: string;
  readonly origin?: Origin | undefined;
}

/** An exported interface. */
export interface InterfacePlan {
  readonly name: string;
  /** `Principal = unknown`. */
  readonly typeParameter?: string;
  readonly extends?: readonly TypeText[];
  readonly doc: readonly string[];
  /** In the order that ts-morph prints: index signatures, properties, methods. */
  readonly members: readonly MemberPlan[];
  readonly origin?: Origin | undefined;
}

/** A member of an interface. */
export type MemberPlan = PropertyPlan | IndexPlan | MethodPlan;

/** `readonly name?: string`. */
export interface PropertyPlan {
  readonly kind: "property";
  readonly name: string;
  readonly doc: readonly string[];
  readonly type: TypeText;
  readonly isOptional: boolean;
  readonly isReadonly: boolean;
  readonly origin?: Origin | undefined;
}

/** `readonly [key: string]: string`. */
export interface IndexPlan {
  readonly kind: "index";
  readonly key: string;
  /** The type of the key. Default: `string`. */
  readonly keyType?: TypeText;
  readonly type: TypeText;
  readonly origin?: undefined;
}

/** `get(id: string): Promise<Volume>`. */
export interface MethodPlan {
  readonly kind: "method";
  readonly name: string;
  readonly isOptional?: boolean;
  readonly doc: readonly string[];
  readonly params: readonly ParamPlan[];
  readonly returns: TypeText;
  readonly origin?: Origin | undefined;
}

/** A parameter of a method: `options?: RequestOptions`. */
export interface ParamPlan {
  readonly name: string;
  readonly isOptional?: boolean;
  readonly type: TypeText;
}

/** The part of the configuration that planning needs. */
export interface Target {
  /** The name of the API: `shop`. */
  readonly name: string;
  /** The scope of the API's packages: `@shop`. */
  readonly packageScope: string;
  /** The version of the packages. `0.0.0` unless configured. */
  readonly version: string;
  /** The docs folder as headers name it: `docs/api/v1.1`. */
  readonly docs: string;
  /** The OpenAPI document to write; false for none. Default: 3.1 in JSON. */
  readonly openapi?: DocumentTarget | false | undefined;
  /** More members for the manifests of the packages. Default: none. */
  readonly package?: PackageFacts;
  /** The options of the protocol in the configuration. Each protocol validates its own options. */
  readonly options: Readonly<Record<string, unknown>>;
  /**
   * The place in the configuration (`stubdown.config.json:12:9`) of each option (`names`) and of each member of an
   * option (`names GET /x`).
   */
  readonly optionPlaces?: ReadonlyMap<string, string> | undefined;
}

/** The version and format of an OpenAPI document. */
export interface DocumentTarget {
  readonly version: "3.1" | "3.0";
  readonly format: DocumentFormat;
}

/** A name that generated code will use, and its owner. */
export interface NameClaim {
  readonly name: string;
  readonly owner: string;
  /** The place that the name comes from. Undefined for a name that does not depend on the pages. */
  readonly span?: Span;
}
