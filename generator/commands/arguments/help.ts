import { stripVTControlCharacters, styleText } from "node:util";

import type { CommandSpec, OptionSpec } from "./spec.js";
import { commands, type CommandName } from "./table.js";

const exitCodes =
  "Exit codes: 0 clean, 1 findings, 2 wrong usage or configuration, 3 a bug of stubdown.";

/** The options that every command has. */
const common: Readonly<Record<string, OptionSpec>> = {
  help: { kind: "flag", text: "Print this help" },
};

/** Returns the help of one command, or of stubdown if `command` is undefined, with colours. */
export function helpText(command: CommandName | undefined): string {
  return command === undefined ? overview() : commandHelp(command, commands[command]);
}

function overview(): string {
  const names = Object.entries(commands).filter(([name]) => !name.includes(" "));
  const rows = names.map(([name, { summary }]) => [name, summary] as const);
  return [
    `${heading("Usage:")} stubdown COMMAND [OPTIONS]`,
    "Typed code from Markdown API pages, and checks that the two still agree.",
    section("Commands", [
      ...rows,
      ["help COMMAND", "Print the arguments and options of a command"],
    ]),
    section("Options", [
      ["--help, -h", "Print this help"],
      ["--version, -v", "Print the version"],
    ]),
    exitCodes,
  ].join("\n\n");
}

function commandHelp(name: CommandName, spec: CommandSpec): string {
  const { summary, details, words = [], options, examples } = spec;
  const parts = partsOf(name).map((part) => [part, commands[part].summary] as const);
  return [
    `${heading("Usage:")} ${usageOf(name, spec)}`,
    wrap(`${summary}.${details === undefined ? "" : ` ${details}`}`, 0),
    ...(parts.length === 0 ? [] : [section("Parts", parts)]),
    ...(words.length === 0
      ? []
      : [
          section(
            "Arguments",
            words.map((word) => [word.name, word.text]),
          ),
        ]),
    section(
      "Options",
      Object.entries({ ...options, ...common }).map(([key, option]) => [
        optionUsage(key, option),
        describe(option),
      ]),
    ),
    [
      heading("Examples:"),
      ...examples.map(([line, what]) => `  ${term(`stubdown ${line}`)}\n      ${what}`),
    ].join("\n"),
    exitCodes,
  ].join("\n\n");
}

/** Returns the subcommands of a command: `check live` for `check`. */
function partsOf(name: CommandName): readonly CommandName[] {
  return (Object.keys(commands) as CommandName[]).filter((other) => other.startsWith(`${name} `));
}

/** Returns the usage line of a command: `stubdown check live URL [OPTIONS]`. */
function usageOf(name: CommandName, { words = [], options }: CommandSpec): string {
  const written = words.map((word) => {
    const text = `${word.name}${word.isMany === true ? "..." : ""}`;
    return word.isOptional === true ? `[${text}]` : text;
  });
  const required = Object.entries(options).filter(([, { isRequired }]) => isRequired === true);
  const asked = required.map(([key, option]) => optionUsage(key, option));
  return ["stubdown", name, ...written, ...asked, "[OPTIONS]"].join(" ");
}

function optionUsage(key: string, { placeholder }: OptionSpec): string {
  return placeholder === undefined ? `--${key}` : `--${key} ${placeholder}`;
}

/** Returns the description of an option, with its values and its default. */
function describe(option: OptionSpec): string {
  const { text, values, isRequired } = option;
  const preset = option.default ?? option.otherwise;
  return [
    values === undefined ? text : `${text}: ${values.join(", ")}`,
    ...(preset === undefined ? [] : [`default: ${preset}`]),
    ...(isRequired === true ? ["required"] : []),
  ].join("; ");
}

type Row = readonly [term: string, text: string];

/** Prints a heading and two columns. The text beside a long term begins on the next line. */
function section(title: string, rows: readonly Row[]): string {
  const widths = rows.map(([name]) => name.length).filter((width) => width <= 24);
  const width = Math.max(...widths, 8);
  const indent = width + 4;
  const lines = rows.map(([name, text]) => {
    const isLong = name.length > width;
    const gap = isLong ? `\n${" ".repeat(indent)}` : " ".repeat(width - name.length + 2);
    return `  ${term(name)}${gap}${wrap(text, indent)}`;
  });
  return [heading(`${title}:`), ...lines].join("\n");
}

function heading(text: string): string {
  return styleText("bold", text, { validateStream: false });
}

function term(text: string): string {
  return styleText("cyan", text, { validateStream: false });
}

const columns = 90;

/** Breaks text into lines of at most `columns` characters. All lines except the first are indented. */
function wrap(text: string, indent: number): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && indent + line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${" ".repeat(indent)}`);
}

const intro = `# Commands

The output of \`stubdown help\`, and of \`stubdown help COMMAND\` for each command. This page is made from
\`generator/commands/arguments/table.ts\`; change the table, then run \`npm run test:update\`.
`;

/** Returns the text of docs/commands.md. */
export function commandsPage(): string {
  const names = Object.keys(commands) as CommandName[];
  const helps = [["stubdown", helpText(undefined)], ...names.map((name) => [name, helpText(name)])];
  const parts = helps.map(([name = "", text = ""]) => {
    const plain = stripVTControlCharacters(text).replace(`\n\n${exitCodes}`, "");
    return `## ${name}\n\n\`\`\`text\n${plain}\n\`\`\`\n`;
  });
  return [intro, ...parts, `${exitCodes}\n`].join("\n");
}
