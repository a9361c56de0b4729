/**
 * Type-checks a strict consumer of the published packages with the oldest TypeScript that they promise to
 * work with, and with those of today. Exits with 1 if one finds a fault.
 *
 * Run `node test/types/consumer.mjs` after `npm run generate`. The oldest compiler comes from the registry.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
// Inside the repository, so that packages resolve as for a user.
const folder = join(root, "node_modules/.cache/stubdown-consumer");
const local = (name) => [process.execPath, join(root, "node_modules", name, "bin/tsc")];
const compilers = {
  5.4: ["npx", "-y", "-p", "typescript@5.4.5", "tsc"],
  5.9: local("typescript"),
  7: local("typescript-7"),
};

mkdirSync(folder, { recursive: true });
cpSync(join(root, "test/types/consumer"), folder, { recursive: true });
writeFileSync(join(folder, "package.json"), '{"type": "module"}');
const compilerOptions = {
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable"],
  module: "nodenext",
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  noEmit: true,
  types: [],
};
writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions }));
for (const [version, [command, ...args]] of Object.entries(compilers)) {
  const run = (...more) =>
    spawnSync(command, [...args, ...more], { cwd: folder, encoding: "utf8" });
  const { stdout: name, error } = run("--version");
  const { status, stdout } = run("-p", ".");
  const isIt = name?.includes(`Version ${version}`) === true;
  const isFine = isIt && status === 0;
  process.stdout.write(
    `TypeScript ${version}: ${isFine ? "no fault" : `${error ?? name}\n${stdout}`}\n`,
  );
  if (!isFine) process.exitCode = 1;
}
rmSync(folder, { recursive: true });
