import type { Api } from "../core/api.js";
import type { Topic } from "../core/topics.js";
import type { Diagnostic, Result } from "../diagnostics/diagnostic.js";
import type { CodeNames } from "./code-names.js";
import type { Contract } from "./contract.js";
import type { Mock } from "./mock.js";
import type { FirstProgram } from "./first-program.js";
import type { FilePlan, Target } from "./plan.js";

/** How an API behaves on the wire, and what its packages are like. It knows nothing of pages. */
export interface Protocol {
  /** As the configuration names it. */
  readonly name: string;
  /**
   * Decides every file, name, import and type text of an API's packages.
   *
   * @param reported the diagnostics of the pages, so that no fault is reported twice; none by default
   */
  plan(api: Api, target: Target, reported?: readonly Diagnostic[]): Result<Planned>;
  /** What keeps `plan` from giving files: names that clash, routes that it cannot serve. */
  check(api: Api, target: Target, reported: readonly Diagnostic[]): readonly Diagnostic[];
  /** What of its options fits no part of the API. Default: nothing can be wrong with them. */
  misconfigured?(api: Api, target: Target): readonly OptionFault[];
  /** The names that its packages give to operations and types, for templates of users. */
  names(api: Api, target: Target): CodeNames;
  /** What files of handlers have to fulfil, in the order of the docs. */
  contracts(api: Api, target: Target): readonly Contract[];
  /** The API as it is on the wire, for documents that describe it in other words. */
  describe(api: Api, target: Target): Wire;
  /** What it adds to what the docs say. */
  explain(api: Api, target: Target): readonly Topic[];
  /** How a running server is reached: where its routes begin, and what its environment variables begin with. */
  reach(api: Api, target: Target): Reach;
  /** What a program of somebody who begins calls with the client. */
  firstProgram(api: Api, target: Target): FirstProgram;
  /** How its generated server is made a mock; undefined if it cannot. */
  readonly mock?: Mock;
  /** The reasons of its rules, by their names in facts. */
  readonly ruleReasons: Readonly<Record<string, string>>;
}

/** The packages of an API, with nothing left to decide. */
export interface Planned {
  readonly files: readonly FilePlan[];
  /** What `describe` gives, from the names that are decided already. */
  wire(): Wire;
}

/** What is wrong with an option of the configuration. */
export interface OptionFault {
  readonly option: string;
  /** The member of the option that is at fault; undefined for all of it. */
  readonly member?: string;
  readonly message: string;
}

/** An API as it is on the wire: what the docs tell, and what the protocol adds. */
export interface Wire {
  readonly api: Api;
  /** What is so for all operations; undefined if there is nothing to say. */
  readonly notes?: string;
  /** What a client calls each operation, `branches.create`, by its id; what has no method has no name. */
  readonly operationNames: ReadonlyMap<string, string>;
  /** The types of the docs that others are made of, by the ids of those: `volume` by `volumeCreate`. None by default. */
  readonly madeOf?: ReadonlyMap<string, string>;
}

/** How a running server is reached. */
export interface Reach {
  /** `/v1`. */
  readonly basePath: string;
  /** `SHOP` of `SHOP_URL`. */
  readonly envPrefix: string;
}
