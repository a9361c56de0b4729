import type { Api } from "../core/api.js";
import type { Topic } from "../core/topics.js";
import type { Diagnostic, Result } from "../diagnostics/diagnostic.js";
import type { CodeNames } from "./code-names.js";
import type { Contract } from "./contract.js";
import type { Mock } from "./mock.js";
import type { FirstProgram } from "./first-program.js";
import type { FilePlan, Target } from "./plan.js";

/** A protocol knows how one kind of API behaves on the wire, and what code to generate for it. It never reads pages. */
export interface Protocol {
  /** The name in the configuration. */
  readonly name: string;
  /**
   * Decides every file, name, import and type of an API's packages.
   *
   * @param reported the diagnostics of the pages, so that no fault is reported twice; default: none
   */
  plan(api: Api, target: Target, reported?: readonly Diagnostic[]): Result<Planned>;
  /** Returns the diagnostics that `plan` gives, such as name clashes and routes that the protocol cannot serve. */
  check(api: Api, target: Target, reported: readonly Diagnostic[]): readonly Diagnostic[];
  /** Reports options of the configuration that fit no part of the API. Default: no option can be wrong. */
  misconfigured?(api: Api, target: Target): readonly OptionFault[];
  /** Returns the names of operations and types in the packages, for users' templates. */
  names(api: Api, target: Target): CodeNames;
  /** Returns the interfaces that handlers have to implement, in the order of the client's properties. */
  contracts(api: Api, target: Target): readonly Contract[];
  /** Returns the API as it is on the wire, for documents such as OpenAPI. */
  describe(api: Api, target: Target): Wire;
  /** Returns what the protocol adds to the facts of the docs, as topics of `stubdown explain`. */
  explain(api: Api, target: Target): readonly Topic[];
  /** Returns the base path of the routes, and the prefix of the environment variables. */
  reach(api: Api, target: Target): Reach;
  /** Returns the calls of an example program that uses the client. */
  firstProgram(api: Api, target: Target): FirstProgram;
  /** The parts that turn the generated server into a mock. Undefined if the protocol has no mock. */
  readonly mock?: Mock;
  /** The reason of each rule, keyed by the name that facts have for it. */
  readonly ruleReasons: Readonly<Record<string, string>>;
}

/** The files of an API's packages, and the API as it is on the wire. */
export interface Planned {
  readonly files: readonly FilePlan[];
  /** Returns what `describe` gives, without deciding the names again. */
  wire(): Wire;
}

/** A fault of an option in the configuration. */
export interface OptionFault {
  readonly option: string;
  /** The member of the option that is wrong. Undefined if the whole option is. */
  readonly member?: string;
  readonly message: string;
}

/** An API as it is on the wire: the facts of the docs, and what the protocol adds. */
export interface Wire {
  readonly api: Api;
  /** A text about all operations. Undefined if there is nothing to say. */
  readonly notes?: string;
  /**
   * The name of each operation in the client, `branches.create`, keyed by operation id. Operations without a method are
   * missing.
   */
  readonly operationNames: ReadonlyMap<string, string>;
  /** The documented type that each derived type was made of: `volume` for the key `volumeCreate`. Default: none. */
  readonly madeOf?: ReadonlyMap<string, string>;
}

/** The way to reach a running server. */
export interface Reach {
  /** The base path of its routes: `/v1`. */
  readonly basePath: string;
  /** The prefix of environment variables: `SHOP` of `SHOP_URL`. */
  readonly envPrefix: string;
}
