/** The types of option values, keyed by kind. */
export interface ValueKinds {
  readonly flag: boolean;
  readonly text: string;
  /** Small letters, digits and hyphens. */
  readonly name: string;
  /** A whole number from 0 to `max`. */
  readonly number: number;
  /** Written `5%`, read as 0.05. */
  readonly percent: number;
  /** Written `ACCESS_KEY:SECRET_KEY`. */
  readonly keys: readonly [accessKey: string, secretKey: string];
}

/** One option of one command. */
export interface OptionSpec {
  readonly kind: keyof ValueKinds;
  /** The name of the value in the help, such as `DIR`. Absent for flags. */
  readonly placeholder?: string;
  readonly text: string;
  /** The allowed values. Default: any value of the kind. */
  readonly values?: readonly string[];
  /** The default value, as on a command line. */
  readonly default?: string;
  /** A description of the default, if the default is not a fixed value. */
  readonly otherwise?: string;
  /** The largest allowed number. Default: no limit. */
  readonly max?: number;
  readonly isRequired?: true;
  /** The options that must not be given together with this option. */
  readonly excludes?: readonly string[];
  /** The option that must be given together with this option. */
  readonly needs?: string;
}

/** One argument that is not an option. */
export interface WordSpec {
  readonly name: string;
  readonly text: string;
  readonly isOptional?: true;
  /** True for a last argument that may be given several times. */
  readonly isMany?: true;
}

/** One command. `check live` is a separate command. */
export interface CommandSpec {
  /** The line in the list of commands. */
  readonly summary: string;
  /** Further sentences for the help of the command. */
  readonly details?: string;
  readonly words?: readonly WordSpec[];
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** Command lines without `stubdown`, each with its description. */
  readonly examples: readonly (readonly [line: string, what: string])[];
}

/** The optional properties of an option. */
type More = Omit<OptionSpec, "kind" | "placeholder" | "text">;
type Spec<K, M> = M & { readonly kind: K; readonly placeholder?: string; readonly text: string };

/** Makes an option without a value. */
export function flag<const M extends More = object>(text: string, more?: M): Spec<"flag", M> {
  return { ...(more as M), kind: "flag", text };
}

/** Makes an option with a value. `written` is the kind and the name of the value: `text DIR`. */
export function value<K extends keyof ValueKinds, const M extends More = object>(
  written: `${K} ${string}`,
  text: string,
  more?: M,
): Spec<K, M> {
  const [kind, placeholder = ""] = written.split(" ");
  return { ...(more as M), kind: kind as K, placeholder, text };
}
