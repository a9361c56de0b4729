import type { Origin } from "../core/origin.js";
import type { Span } from "../diagnostics/diagnostic.js";
import type { PackageFacts } from "./package-facts.js";
import type { TypeText } from "./type-text.js";

/** A file to be made, with nothing left to decide. Paths are relative to the API's output folder. */
export type FilePlan =
  | SourcePlan
  | {
      readonly kind: "template";
      readonly path: string;
      readonly template: string;
      readonly view: object;
    }
  /** A file of `templates/runtime/`, copied as it is. */
  | { readonly kind: "copy"; readonly path: string; readonly from: string }
  | { readonly kind: "json"; readonly path: string; readonly value: object }
  | DocumentPlan
  | { readonly kind: "lines"; readonly path: string; readonly lines: readonly LinePlan[] };

/** A document in JSON or YAML, of whose parts some come from places in the docs. */
export interface DocumentPlan {
  readonly kind: "document";
  readonly path: string;
  readonly format: DocumentFormat;
  /** Makes the document when it is printed, because it is larger than all other plans together. */
  readonly make: (options?: DocumentMaking) => object;
}

/** How a document is made. */
export interface DocumentMaking {
  /** The document adds the places in the docs of its objects to this map. */
  readonly origins?: Map<object, Origin>;
  /** Whether the document has functions that make its parts, to be called in their order. Default: false. */
  readonly isLate?: boolean;
}

/** The formats that a document can have. */
export type DocumentFormat = "json" | "yaml";

/** A TypeScript file: declarations that ts-morph prints, and perhaps a body that a template prints. */
export interface SourcePlan {
  readonly kind: "source";
  readonly path: string;
  /** The comment at the top, a line each. */
  readonly header: readonly string[];
  readonly imports: readonly ImportPlan[];
  readonly exports: readonly ImportPlan[];
  readonly declarations: readonly InterfacePlan[];
  /** What stands below the declarations. */
  readonly body?: BodyPlan | undefined;
}

/** Code that a template prints. */
export interface BodyPlan {
  readonly template: string;
  readonly view: object;
}

/** Names that one module gives to a file. */
export interface ImportPlan {
  /** As the file names the module: `../core/list.js`. */
  readonly from: string;
  readonly isTypeOnly: boolean;
  /** `Volume`, `Volume as VolumeModel`, or `type Volume` beside names of values. */
  readonly names: readonly string[];
}

/** A line of a file, without its end. */
export interface LinePlan {
  readonly text: string;
  readonly origin?: Origin | undefined;
}

/** An interface, exported. */
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
  /** `string` by default. */
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

/** How an API is turned into packages: the part of the configuration that planning needs. */
export interface Target {
  /** The name of the API, `shop`. */
  readonly name: string;
  /** The scope of its packages, `@shop`. */
  readonly packageScope: string;
  /** The version of the packages, `0.0.0` unless configured. */
  readonly version: string;
  /** The docs folder as its readers know it, for headers: `docs/api/v1.1`. */
  readonly docs: string;
  /** The OpenAPI document; false for none. Default: 3.1 in JSON. */
  readonly openapi?: DocumentTarget | false | undefined;
  /** What the manifests of its packages say besides; nothing unless given. */
  readonly package?: PackageFacts;
  /** What the configuration says about the protocol; each protocol reads its own. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Where the configuration has each option and each member of one, `names GET /x`: `stubdown.config.json:12:9`. */
  readonly optionPlaces?: ReadonlyMap<string, string> | undefined;
}

/** How the document of an API is written. */
export interface DocumentTarget {
  readonly version: "3.1" | "3.0";
  readonly format: DocumentFormat;
}

/** A name that generated code will use, and where it comes from. */
export interface NameClaim {
  readonly name: string;
  readonly owner: string;
  /** The place that the name comes from. Absent for a name that does not depend on the pages. */
  readonly span?: Span;
}
