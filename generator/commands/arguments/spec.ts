/** The kinds of values that options have, and what each is read as. */
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
  /** The name of its value in help, `DIR`. Flags have none. */
  readonly placeholder?: string;
  readonly text: string;
  /** The only values that are allowed. */
  readonly values?: readonly string[];
  /** The value where none is given, as a user would write it. */
  readonly default?: string;
  /** In words, where the default depends on something. */
  readonly otherwise?: string;
  /** The largest number. */
  readonly max?: number;
  readonly isRequired?: true;
  /** Options that must not be given together with this one. */
  readonly excludes?: readonly string[];
  /** The option that this one has no meaning without. */
  readonly needs?: string;
}

/** One argument that is no option. */
export interface WordSpec {
  readonly name: string;
  readonly text: string;
  readonly isOptional?: true;
  /** True for the last one, if it may be given several times. */
  readonly isMany?: true;
}

/** One command. `check live` is a command of its own. */
export interface CommandSpec {
  /** One line for the list of commands. */
  readonly summary: string;
  /** What else has to be known, for the help of the command. */
  readonly details?: string;
  readonly words?: readonly WordSpec[];
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** Command lines without `stubdown`, and what each does. */
  readonly examples: readonly (readonly [line: string, what: string])[];
}

/** What else an option may have. */
type More = Omit<OptionSpec, "kind" | "placeholder" | "text">;
type Spec<K, M> = M & { readonly kind: K; readonly placeholder?: string; readonly text: string };

/** An option without a value. */
export function flag<const M extends More = object>(text: string, more?: M): Spec<"flag", M> {
  return { ...(more as M), kind: "flag", text };
}

/** An option with a value; `written` is its kind and the name of the value: `text DIR`. */
export function value<K extends keyof ValueKinds, const M extends More = object>(
  written: `${K} ${string}`,
  text: string,
  more?: M,
): Spec<K, M> {
  const [kind, placeholder = ""] = written.split(" ");
  return { ...(more as M), kind: kind as K, placeholder, text };
}
