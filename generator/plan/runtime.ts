import type { FilePlan } from "./plan.js";

/** The files of the client's runtime that every protocol needs. */
export const clientCore: readonly string[] = [
  "core/body.ts",
  "core/credentials.ts",
  "core/details.ts",
  "core/environment.ts",
  "core/errors.ts",
  "core/exact.ts",
  "core/exchange.ts",
  "core/extend.ts",
  "core/fetch.ts",
  "core/hooks.ts",
  "core/input.ts",
  "core/kept.ts",
  "core/keys.ts",
  "core/logger.ts",
  "core/options.ts",
  "core/origin.ts",
  "core/retries.ts",
  "core/secrets.ts",
  "core/text.ts",
  "core/told-error.ts",
  "core/transport.ts",
  "core/walk.ts",
];

const optionNames: ReadonlySet<string> = new Set(
  "signal timeout tryTimeout retries retryUnsafe headers eachTry".split(" "),
);

/** Returns the given names that are also names of options of a call in the client's runtime. */
export function optionsAmong(names: readonly string[]): readonly string[] {
  return names.filter((name) => optionNames.has(name));
}

// Copies of the patterns in `core/secrets.ts` of the client's runtime.
const secretName =
  /auth(?!or(?!i))|cookie|key(?!w)|token|secret|pass([wp]|code)|session|jwt|signature|credential|assertion|verifier|(?<![a-z])(pem|pin(?!.?ids?\b)|pass$|pwd?|t?otp|.fa|psk|cv[vc]|[cx]srf|bearer|(security|verification|recovery|backup|access).?codes?)(?![a-z])/i;
const wordStart = /(?<=[a-z\d])(?=[A-Z])|(?=[A-Z][a-z])/g;

/** True for a name whose value errors of the client's runtime hide, such as `invite_token`. */
export function isSecretName(name: string): boolean {
  return secretName.test(`${name} ${name.replace(wordStart, " ")}`);
}

/** Plans the files of a package that are copied without changes. */
export function planRuntime(
  name: "client" | "server",
  files: readonly string[],
): readonly FilePlan[] {
  return files.map((file): FilePlan => {
    return { kind: "copy", path: `${name}/src/${file}`, from: `${name}/${file}` };
  });
}
