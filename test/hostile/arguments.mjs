import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";

/**
 * Returns the values of the options of a script. With `--help` the script prints the comment at its head and ends.
 * Wrong options end it with status 2.
 */
export function readArguments(script, options) {
  const [head] = readFileSync(script, "utf8").split(/\n(?!\/\/)/, 1);
  const usage = `${head.replace(/^\/\/ ?/gm, "")}\n`;
  try {
    const help = { type: "boolean" };
    const { values } = parseArgs({ options: { ...options, help } });
    if (values.help !== true) return values;
  } catch ({ message }) {
    process.stderr.write(`${message}\n\n${usage}`);
    process.exit(2);
  }
  process.stdout.write(usage);
  process.exit(0);
}
