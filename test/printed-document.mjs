// The parts that the two scripts share which print the facts of a document. They use no code of the generator.
import { readFileSync } from "node:fs";

const methods = ["get", "head", "post", "put", "patch", "delete", "options"];

/** Facts by their keys. The first value of a key counts. */
export class Facts {
  #facts = new Map();

  add(key, value) {
    if (value !== undefined && !this.#facts.has(key))
      this.#facts.set(key, String(value).replace(/[\t\n]+/g, " "));
  }

  /** A line each, sorted. */
  lines() {
    return [...this.#facts].map(([key, value]) => `${key}\t${value}`).sort();
  }
}

/** All operations of a document, also those that share a route. */
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

/** The default of a schema in JSON, whether or not it is of the type. */
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
