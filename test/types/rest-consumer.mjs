/**
 * Makes the packages of REST references. Type-checks them, and a strict program for each, with the oldest
 * TypeScript that the packages are promised to work with, and with current ones. Exits with 1 if one finds a fault.
 *
 * Run `npm run build && node test/types/rest-consumer.mjs`. References that are not there are skipped. The
 * oldest compiler comes from the registry.
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const corpora = join(root, "../shared/rest/corpus");
// Inside the repository, so that the packages of the server resolve as for a user.
const cache = join(root, "node_modules/.cache/stubdown-rest-consumer");
const local = (name) => [process.execPath, join(root, "node_modules", name, "bin/tsc")];
const compilers = {
  5.4: ["npx", "-y", "-p", "typescript@5.4.5", "tsc"],
  5.9: local("typescript"),
  7: local("typescript-7"),
};
const strict = {
  target: "es2022",
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
};
const resolutions = {
  nodenext: { module: "nodenext" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
};

function make(name) {
  const folder = join(cache, name);
  const config = { name, docs: join(corpora, name), out: "out", packageScope: `@${name}` };
  mkdirSync(join(folder, "node_modules", `@${name}`), { recursive: true });
  writeFileSync(
    join(folder, "stubdown.config.json"),
    JSON.stringify({ apis: [{ ...config, dialect: "rest", protocol: "rest" }] }),
  );
  const { status, stderr } = spawnSync(process.execPath, [join(root, "dist/bin.cjs"), "generate"], {
    cwd: folder,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  for (const part of ["models", "client", "server"]) {
    symlinkSync(
      join(folder, "out", part),
      join(folder, "node_modules", `@${name}`, part),
      "junction",
    );
  }
  cpSync(join(root, "test/types/rest-consumer", `${name}.ts.txt`), join(folder, "program.ts"));
  writeFileSync(join(folder, "package.json"), '{"type": "module"}');
  for (const [kind, resolution] of Object.entries(resolutions)) {
    // The libraries of the server have faults of their own; models and client have none to hide.
    const checks = {
      program: { types: [], lib: ["es2022", "dom", "dom.iterable"], skipLibCheck: false },
      server: { types: ["node"], lib: ["es2023"], skipLibCheck: true },
    };
    for (const [part, own] of Object.entries(checks)) {
      const include =
        part === "program"
          ? ["program.ts", "out/client/src", "out/models/src"]
          : ["out/server/src"];
      const compilerOptions = { ...strict, ...resolution, ...own };
      writeFileSync(
        join(folder, `tsconfig.${kind}.${part}.json`),
        JSON.stringify({ compilerOptions, include }),
      );
    }
  }
  return folder;
}

rmSync(cache, { recursive: true, force: true });
for (const name of ["gitlab", "fleet", "discord", "mastodon", "slate-basis"]) {
  if (!existsSync(join(corpora, name))) {
    process.stdout.write(`${name}: skipped, its pages are not there\n`);
    continue;
  }
  const folder = make(name);
  for (const [version, [command, ...args]] of Object.entries(compilers)) {
    for (const kind of Object.keys(resolutions)) {
      for (const part of ["program", "server"]) {
        const { status, stdout, error } = spawnSync(
          command,
          [...args, "-p", `tsconfig.${kind}.${part}.json`],
          { cwd: folder, encoding: "utf8" },
        );
        const result = status === 0 ? "no fault" : `${error ?? ""}\n${stdout}`;
        process.stdout.write(`${name}, TypeScript ${version}, ${kind}, ${part}: ${result}\n`);
        if (status !== 0) process.exitCode = 1;
      }
    }
  }
}
rmSync(cache, { recursive: true, force: true });
