import { expect, it } from "vitest";

import { commandsPage, helpText } from "../../generator/commands/arguments/help.js";
import { parseCommandLine } from "../../generator/commands/arguments/parse.js";
import type { CommandSpec, OptionSpec } from "../../generator/commands/arguments/spec.js";
import { commands, type CommandName } from "../../generator/commands/arguments/table.js";
import { lookOf } from "../../generator/terminal.js";
import { run } from "../helpers/in-process.js";

const specs: readonly (readonly [CommandName, CommandSpec])[] = Object.entries(
  commands as Readonly<Record<string, CommandSpec>>,
) as [CommandName, CommandSpec][];

/** Returns a valid value for an option. */
function sampleOf({ kind, values, default: preset }: OptionSpec): string {
  if (kind === "keys") return "ak:sk";
  return preset ?? values?.[0] ?? "x";
}

/** Returns the required options of a command, and the options that a given option needs. */
function lineOf(name: CommandName, option?: string): readonly string[] {
  const { words = [], options } = commands[name] as CommandSpec;
  const required = Object.keys(options).filter((key) => options[key]?.isRequired === true);
  const needed = option === undefined ? [] : [option, options[option]?.needs ?? option];
  const given = [...new Set([...required, ...needed])].flatMap((key) => {
    const spec = options[key];
    if (spec === undefined || spec.kind === "flag") return [`--${key}`];
    return [`--${key}`, sampleOf(spec)];
  });
  return [...name.split(" "), ...words.map(() => "word"), ...given];
}

it.each(specs.map(([name]) => name))("reads `%s` and each of its options", (name) => {
  const plain = parseCommandLine(lineOf(name));
  expect(plain).toMatchObject({ command: name, isHelp: false });
  for (const option of Object.keys(commands[name].options)) {
    expect([option, parseCommandLine(lineOf(name, option))]).toEqual([
      option,
      expect.objectContaining({ command: name }),
    ]);
  }
});

it("refuses with each command every option of other commands", () => {
  const all = [...new Set(specs.flatMap(([, { options }]) => Object.keys(options)))];
  for (const [name, { options }] of specs) {
    for (const option of all.filter((key) => !Object.hasOwn(options, key))) {
      expect(parseCommandLine([...lineOf(name), `--${option}`])).toMatchObject({
        message: expect.stringContaining(
          `\`${name}\` has no option --${option}; it belongs to`,
        ) as string,
      });
    }
  }
});

it("gives an option one kind in all commands, so that it may stand before the command", () => {
  const kinds = new Map<string, Set<boolean>>();
  for (const [, { options }] of specs) {
    for (const [key, { kind }] of Object.entries(options)) {
      kinds.set(key, (kinds.get(key) ?? new Set()).add(kind === "flag"));
    }
  }
  expect([...kinds].filter(([, isFlag]) => isFlag.size > 1)).toEqual([]);
  expect(parseCommandLine(["--docs", "d", "--out", "o", "generate"])).toMatchObject({
    command: "generate",
    options: { docs: "d", out: "o" },
  });
});

it("reads values by their kinds, and fills in defaults", () => {
  expect(parseCommandLine(["mock", "--auth", "a:b:c", "--fail", "2.5%", "--port=0"])).toMatchObject(
    {
      options: { auth: ["a", "b:c"], fail: 0.025, port: 0, seed: 0, latency: 0, transitions: 0 },
    },
  );
  expect(parseCommandLine(["check", "--fix"])).toMatchObject({
    options: { fix: true, "fail-on": "error" },
  });
});

it.each([
  [
    ["check", "docs", "stale"],
    "`check docs` runs one check; run `check stale` as a second command",
  ],
  [["check", "dosc"], "There is no `check dosc`; did you mean `check docs`?"],
  [["check", "live"], /^`check live` needs URL: the server/],
  [["check", "live", "a", "b"], "`check live` takes only URL; leave out `b`"],
  [["facts", "volume"], "`facts` takes no argument; leave out `volume`"],
  [["scaffold"], "`scaffold` needs --to DIR: the folder of the handlers"],
  [["mock", "--port", "65536"], "--port cannot be `65536`; write a whole number from 0 to 65535"],
  [["mock", "--port", "-1"], "--port cannot be `-1`; write a whole number from 0 to 65535"],
  [["mock", "--fail", "5"], "--fail cannot be `5`; write a share from 0% to 100%, such as 5%"],
  [["mock", "--auth", "secret"], "--auth needs two keys; write --auth ACCESS_KEY:SECRET_KEY"],
  [["check", "--format", "jsn"], /or markdown; did you mean `json`\?$/],
  [["check", "--docs", "--out", "x"], "--docs needs a value; write --docs DIR"],
  [["check", "--docs="], "--docs needs a value; write --docs DIR"],
  [["check", "--fix=no"], "--fix takes no value; leave out `=no`"],
  [["check", "--docs", "a", "--docs", "b"], "--docs is given twice; give it once"],
  [["check", "--docs", "a", "--api", "b"], "--docs and --api do not go together; give one of them"],
  [["check", "--out", "a"], "--out has no meaning without --docs; give both or neither"],
  [["generate", "--watch", "--dry-run"], /^--watch and --dry-run do not go together/],
  [["help", "chek"], "There is no command `chek`; did you mean `check`?"],
  [["--docs", "x"], "--docs is given without a command; name one, such as `stubdown check`"],
])("names for %j the right spelling", (args, message) => {
  const line = parseCommandLine(args);
  const told = "message" in line ? line.message : "";
  if (typeof message === "string") expect(told).toBe(message);
  else expect(told).toMatch(message);
});

it.each([
  [
    ["help", "check", "live"],
    ["check", "live", "--help"],
  ],
  [
    ["help", "generate"],
    ["generate", "--port", "1", "-h"],
  ],
  [["help"], ["--help"]],
])("prints the same help for %j and %j", async (one, other) => {
  const help = await run(one);
  expect(help).toMatchObject({ code: 0, err: "" });
  expect(await run(other)).toEqual(help);
});

it("prints exactly the options of a command, in lines of up to 100 characters", async () => {
  for (const [name, { options }] of specs) {
    const { out } = await run(["help", ...name.split(" ")]);
    const listed = [...out.matchAll(/^ {2}--([a-z-]+)/gm)].map((match) => match[1]);
    expect(listed).toEqual([...Object.keys(options), "help"]);
    expect(out.split("\n").filter((line) => line.length > 100)).toEqual([]);
  }
});

it("gives examples that are understood", () => {
  for (const [name, { examples }] of specs) {
    expect(examples.length).toBeGreaterThan(0);
    for (const [line] of examples) {
      const args = line.replace(/ > .*$/, "").split(" ");
      expect(parseCommandLine(args)).toMatchObject({ command: name });
    }
  }
});

it("colours help for a person, and leaves it plain for a pipe", async () => {
  const { out } = await run(["help"], { isPretty: true });
  expect(out).toBe(`${helpText(undefined)}\n`);
  expect(out).toContain("\u001B[1mUsage:");
  expect((await run(["help"])).out).not.toContain("\u001B");
});

const [on, off] = [true, false];
it.each([
  [on, {}, on, on],
  [off, {}, off, off],
  [on, { NO_COLOR: "1" }, on, off],
  [on, { NO_COLOR: "" }, on, on],
  [on, { TERM: "dumb" }, on, off],
  [on, { FORCE_COLOR: "0" }, on, off],
  [on, { FORCE_COLOR: "1", NO_COLOR: "1" }, on, on],
  [off, { FORCE_COLOR: "1" }, on, on],
  [off, { FORCE_COLOR: "false" }, off, off],
  [off, { FORCE_COLOR: "" }, off, off],
])(
  "shows on a stream with isTTY %j and %j code frames %j, colours %j",
  (isTTY, env, isPretty, hasColour) => {
    expect(lookOf({ isTTY }, env)).toMatchObject({ isPretty, hasColour });
  },
);

it("has the text of the help in docs/commands.md", async () => {
  await expect(commandsPage()).toMatchFileSnapshot("../../docs/commands.md");
});

it.each([
  [["generate", "--dry"], "`generate` has no option --dry; did you mean `--dry-run`?"],
  [["--verson"], "--verson is given without a command; did you mean `--version`?"],
  [["--nothing"], "--nothing is given without a command; name one, such as `stubdown check`"],
])("says for %j what to write instead", (line, message) => {
  expect(parseCommandLine(line)).toMatchObject({ message });
});
