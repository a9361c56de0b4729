import { UsageError } from "../diagnostics/usage-error.js";
import type { Options } from "./command.js";

/** How a mock behaves. */
export interface MockOptions {
  readonly port: number;
  /** The access key and the secret key that let one in; undefined lets everybody in. */
  readonly keys: readonly [string, string] | undefined;
  /** How many rows there are of each resource at the start. */
  readonly seed: number;
  /** How long each answer is held back, in milliseconds. */
  readonly latency: number;
  /** Which part of the requests fails, from 0 to 1. */
  readonly fail: number;
  /** How long a change takes, in milliseconds; 0 is at once. */
  readonly transitions: number;
}

/** The most rows of a resource that are made up: more would not show more. */
const maxSeed = 10_000;
/** Ten minutes: no client waits longer. */
const maxTime = 600_000;

/** Reads the options of `stubdown mock`. @throws UsageError for what cannot be meant. */
export function readMockOptions(options: Options): MockOptions {
  return {
    port: readNumber("port", options.port ?? "8080", 65535),
    keys: readKeys(options.auth),
    seed: readNumber("seed", options.seed ?? "0", maxSeed),
    latency: readNumber("latency", options.latency ?? "0", maxTime),
    fail: readShare(options.fail ?? "0%"),
    transitions: readNumber("transitions", options.transitions ?? "0", maxTime),
  };
}

function readNumber(name: string, text: string, max: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= max) return number;
  throw new UsageError([`Unexpected --${name} ${text}, expected a number from 0 to ${max}`]);
}

function readShare(text: string): number {
  const percent = Number(text.replace(/%$/, ""));
  if (/^\d+(?:\.\d+)?%$/.test(text) && percent <= 100) return percent / 100;
  throw new UsageError([`Unexpected --fail ${text}, expected a share from 0% to 100%, such as 5%`]);
}

function readKeys(text: Options["auth"]): readonly [string, string] | undefined {
  if (text === undefined) return undefined;
  const cut = text.indexOf(":");
  if (cut > 0 && cut < text.length - 1) return [text.slice(0, cut), text.slice(cut + 1)];
  throw new UsageError(["Unexpected --auth, expected ACCESS_KEY:SECRET_KEY"]);
}
