import { parseArgs, type ParseArgsConfig } from "node:util";

import { didYouMean } from "../../diagnostics/suggest.js";
import type { CommandSpec, OptionSpec, ValueKinds } from "./spec.js";
import { commands, type CommandName, type Options } from "./table.js";

/** A valid command line. */
export interface CommandLine {
  /** The name of the command: `check live`. Undefined if the line has no command. */
  readonly command: CommandName | undefined;
  /** The words after the first word of the command: `live` and a URL. */
  readonly words: readonly string[];
  readonly options: Options;
  /** True for `help` and `--help`, with or without a command. */
  readonly isHelp: boolean;
  readonly isVersion: boolean;
}

/** A wrong command line: the message, and the command if it is known. */
export interface Mistake {
  readonly message: string;
  readonly command: CommandName | undefined;
}

const specs: Readonly<Record<string, CommandSpec>> = commands;

/**
 * The types of all options, keyed by name. An option has the same type in every command, so that it can be
 * parsed before the command is known.
 */
const optionTypes: NonNullable<ParseArgsConfig["options"]> = {
  ...Object.fromEntries(
    Object.values(specs)
      .flatMap(({ options }) => Object.entries(options))
      .map(([name, { kind }]) => [name, { type: kind === "flag" ? "boolean" : "string" }] as const),
  ),
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
};

/** Parses a command line. Options are not checked if the line asks for help or the version. */
export function parseCommandLine(args: readonly string[]): CommandLine | Mistake {
  const { tokens, values, positionals } = parseArgs({
    args: [...args],
    options: optionTypes,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const isHelp = values["help"] === true || positionals[0] === "help";
  const names = positionals[0] === "help" ? positionals.slice(1) : positionals;
  const command = findCommand(names);
  const words = names.slice(1);
  const line = { command, words, options: {}, isHelp, isVersion: values["version"] === true };
  if (command === undefined && names[0] !== undefined) {
    return { message: describeUnknown(names[0]), command };
  }
  if (isHelp || line.isVersion) return line;
  const given = tokens.filter((token) => token.kind === "option");
  if (command === undefined) {
    const [first] = given;
    return first === undefined
      ? line
      : {
          message: `${first.rawName} is given without a command${didYouMean(first.rawName, ["--version", "--help"]) || "; name one, such as `stubdown check`"}`,
          command,
        };
  }
  const options = readOptions(given, command);
  const message =
    typeof options === "string"
      ? options
      : (checkWords(command, names.slice(command.split(" ").length)) ??
        checkTogether(command, options));
  if (message !== undefined) return { message, command };
  return { ...line, options: options as Options };
}

/** Returns the longest command with which the words begin. */
function findCommand([first = "", second = ""]: readonly string[]): CommandName | undefined {
  const names = [`${first} ${second}`, first];
  return names.find((name): name is CommandName => Object.hasOwn(commands, name));
}

function describeUnknown(word: string): string {
  const names = Object.keys(commands).filter((name) => !name.includes(" "));
  const guess = didYouMean(word, names);
  const list = guess === "" ? `; write one of ${names.join(", ")}` : guess;
  return `There is no command \`${word}\`${list}`;
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

/** Returns the values of options, with defaults, or the message for a wrong or missing option. */
function readOptions(
  tokens: readonly OptionToken[],
  command: CommandName,
): Readonly<Record<string, unknown>> | string {
  const spec: CommandSpec = commands[command];
  const values: Record<string, unknown> = {};
  for (const { name, rawName, value, inlineValue } of tokens) {
    const option = Object.hasOwn(spec.options, name) ? spec.options[name] : undefined;
    if (option === undefined) return describeUnknownOption(rawName, command);
    if (Object.hasOwn(values, name)) return `${rawName} is given twice; give it once`;
    if (option.kind === "flag" && value !== undefined) {
      return `${rawName} takes no value; leave out \`=${value}\``;
    }
    // In `--docs --out x`, the folder of `--docs` is missing; `--out` is not the folder. A number below 0 is a value.
    const isForgotten = inlineValue === false && /^-(?!\d)/.test(value ?? "");
    if (option.kind !== "flag" && (value === undefined || value === "" || isForgotten)) {
      return `${rawName} needs a value; write ${rawName} ${option.placeholder ?? "VALUE"}`;
    }
    const read = readValue(option, value);
    if (read === undefined) return describeValue(rawName, value ?? "", option);
    values[name] = read;
  }
  for (const [name, option] of Object.entries(spec.options)) {
    if (Object.hasOwn(values, name)) continue;
    if (option.default !== undefined) values[name] = readValue(option, option.default);
    if (option.isRequired === true) {
      return `\`${command}\` needs --${name} ${option.placeholder ?? ""}: ${decapitalize(option.text)}`;
    }
  }
  return values;
}

function describeUnknownOption(rawName: string, command: CommandName): string {
  const others = Object.keys(specs).filter((name) => {
    return Object.hasOwn(specs[name]?.options ?? {}, rawName.replace(/^-+/, ""));
  });
  const known = [...Object.keys(commands[command].options), "help"].map((name) => `--${name}`);
  const hint =
    others.length === 0
      ? didYouMean(rawName, known) || startOf(rawName, known)
      : `; it belongs to ${others.map((name) => `\`${name}\``).join(", ")}`;
  return `\`${command}\` has no option ${rawName}${hint}`;
}

/** Returns the end of a message about a shortened option: `; did you mean `--dry-run`?` for `--dry`. */
function startOf(rawName: string, known: readonly string[]): string {
  const longer = known.filter((name) => rawName.length > 3 && name.startsWith(rawName));
  return longer.length === 1 ? `; did you mean \`${longer.join("")}\`?` : "";
}

/** The parsers, keyed by kind of value. They return undefined for an invalid value. */
const readers: {
  readonly [K in keyof ValueKinds]: (text: string, max: number) => ValueKinds[K] | undefined;
} = {
  flag: () => true,
  text: (text) => text,
  name: (text) => (/^[a-z][a-z0-9-]*$/.test(text) ? text : undefined),
  number: (text, max) => (/^\d+$/.test(text) && Number(text) <= max ? Number(text) : undefined),
  percent: (text) => {
    const percent = /^(\d+(?:\.\d+)?)%$/.exec(text)?.[1];
    return percent === undefined || Number(percent) > 100 ? undefined : Number(percent) / 100;
  },
  keys: (text) => {
    const cut = text.indexOf(":");
    const isPair = cut > 0 && cut < text.length - 1;
    return isPair ? [text.slice(0, cut), text.slice(cut + 1)] : undefined;
  },
};

function readValue(option: OptionSpec, text = ""): unknown {
  if (option.values?.includes(text) === false) return undefined;
  return readers[option.kind](text, option.max ?? Infinity);
}

function describeValue(rawName: string, text: string, option: OptionSpec): string {
  const { kind, values, max = Infinity, placeholder = "" } = option;
  if (values !== undefined) {
    return `${rawName} cannot be \`${text}\`; write ${orList(values)}${didYouMean(text, values)}`;
  }
  // The message does not repeat keys, because they are secret.
  if (kind === "keys") return `${rawName} needs two keys; write ${rawName} ${placeholder}`;
  const wanted: Readonly<Partial<Record<keyof ValueKinds, string>>> = {
    name: "a small letter, then small letters, digits and hyphens, such as `shop-v1`",
    number: `a whole number from 0 to ${max}`,
    percent: "a share from 0% to 100%, such as 5%",
  };
  return `${rawName} cannot be \`${text}\`; write ${wanted[kind] ?? placeholder}`;
}

/**
 * Returns the message for wrong arguments after the name of a command; undefined if the arguments are right.
 */
function checkWords(command: CommandName, words: readonly string[]): string | undefined {
  const { words: wanted = [] }: CommandSpec = commands[command];
  const missing = wanted.find(({ isOptional }, index) => {
    return isOptional !== true && words[index] === undefined;
  });
  if (missing !== undefined) {
    return `\`${command}\` needs ${missing.name}: ${decapitalize(missing.text)}`;
  }
  const stray = wanted.at(-1)?.isMany === true ? undefined : words[wanted.length];
  if (stray === undefined) return undefined;
  const [family = ""] = command.split(" ");
  const siblings = Object.keys(specs).filter((name) => name.startsWith(`${family} `));
  if (siblings.includes(`${family} ${stray}`)) {
    const other = `${family} ${stray}`;
    return `\`${command}\` runs one check; run \`${other}\` as a second command`;
  }
  if (command === family && siblings.length > 0) {
    const guess = didYouMean(`${family} ${stray}`, siblings);
    const list = guess === "" ? `; write ${orList(siblings.map((name) => `\`${name}\``))}` : guess;
    return `There is no \`${family} ${stray}\`${list}`;
  }
  const names = wanted.map(({ name }) => name).join(" ");
  const allowed = wanted.length === 0 ? "no argument" : `only ${names}`;
  return `\`${command}\` takes ${allowed}; leave out \`${stray}\``;
}

/**
 * Returns the message for two options that exclude each other, or for an option without another option that it needs.
 * Undefined if the options fit together.
 */
function checkTogether(
  command: CommandName,
  values: Readonly<Record<string, unknown>>,
): string | undefined {
  const options = Object.entries(commands[command].options as CommandSpec["options"]);
  for (const [name, { excludes = [], needs }] of options) {
    if (!Object.hasOwn(values, name)) continue;
    const other = excludes.find((key) => Object.hasOwn(values, key));
    if (other !== undefined) return `--${name} and --${other} do not go together; give one of them`;
    if (needs !== undefined && !Object.hasOwn(values, needs)) {
      return `--${name} has no meaning without --${needs}; give both or neither`;
    }
  }
  return undefined;
}

function orList(words: readonly string[]): string {
  return `${words.slice(0, -1).join(", ")}${words.length > 1 ? " or " : ""}${words.at(-1) ?? ""}`;
}

function decapitalize(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
