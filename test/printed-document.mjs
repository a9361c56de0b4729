// The parts that `facts-of-openapi.mjs` and `facts-of-rancher-openapi.mjs` share. They use no code of the
// generator.
import { readFileSync } from "node:fs";

const methods = ["get", "head", "post", "put", "patch", "delete", "options"];

/** Facts, keyed as in `stubdown facts`. The first value of a key counts. */
export class Facts {
  #facts = new Map();

  add(key, value) {
    if (value !== undefined && !this.#facts.has(key))
      this.#facts.set(key, String(value).replace(/[\t\n]+/g, " "));
  }

  /** The facts, one per line, sorted. */
  lines() {
    return [...this.#facts].map(([key, value]) => `${key}\t${value}`).sort();
  }
}

/** Returns all operations of a document, including operations that share a route. */
export function operationsOf(document) {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods
      .filter((method) => item[method] !== undefined)
      .flatMap((method) =>
        (item[method]["x-operations"] ?? [item[method]]).map((operation) => ({
          path,
          method: method.toUpperCase(),
          operation,
        })),
      ),
  );
}

/** Returns the default of a schema as JSON, also a default that does not fit the type. */
export function defaultOf(schema) {
  const preset = schema.default !== undefined ? schema.default : schema["x-default"];
  return preset === undefined ? undefined : JSON.stringify(preset);
}

/** Prints the facts of the document that the command line names. */
export function printFacts(factsOf) {
  const [, , file = ""] = process.argv;
  for (const line of factsOf(JSON.parse(readFileSync(file, "utf8"))))
    process.stdout.write(`${line}\n`);
}
