import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Compiles the generated packages before the tests of a clone in which `npm run generate` did not run yet. Some tests
 * load the packages as Node does, from their compiled files, which are not committed.
 */
export default function compilePackages(): void {
  if (existsSync(new URL("../generated/bookshop/client/dist", import.meta.url))) return;
  execFileSync(process.execPath, ["dist/bin.cjs", "generate"], { cwd: root, stdio: "inherit" });
}
