import {
  ApiError,
  NetworkError,
  NotFoundError,
  ServerError,
  TimeoutError,
} from "../core/errors.js";
import { sleep, within } from "../core/exchange.js";
import { quote, scrubberOf } from "../core/secrets.js";
import { isSame, linkOf, type Entity } from "./entity.js";
import type { CoreClient } from "../core/transport.js";

/** Options of `wait`. */
export interface WaitOptions<Resource = unknown> {
  /**
   * A state, a list of states that each end the wait, or a function that returns true at the end of the wait. Default:
   * the end of the transition, when the resource is no longer `transitioning`.
   */
  readonly until?:
    State<Resource> | readonly State<Resource>[] | ((resource: Resource) => boolean) | undefined;
  /** The time limit in milliseconds, from the moment when the promise of the resource is fulfilled. Default: 120,000. */
  readonly timeout?: number | undefined;
  /** Ends the wait. Its promise then rejects with the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
}

/** The documented states; any string if none is documented. */
export type State<Resource> = Resource extends { readonly state?: infer S }
  ? unknown extends S
    ? string
    : Extract<S, string>
  : string;

/**
 * The error of a failed wait.
 *
 * Its `code` is `WaitTimeout`, `TransitionFailed` or `ResourceRemoved`. Its `cause` is the error of the last reading.
 */
export class WaitError extends ApiError {
  /** The type and id of the resource: `volume:1v1`. */
  declare readonly resource: string;
  /** The state of the resource at the end of the wait. */
  declare readonly state: string | undefined;
  /** The message of the server about the transition, such as the reason of a failure. */
  declare readonly transitioningMessage: string | undefined;

  override get name(): string {
    return "WaitError";
  }
}

interface Transitional extends Entity {
  readonly transitioning?: unknown;
  readonly transitioningMessage?: unknown;
}

// Pauses between two reads, in milliseconds. They double in between.
const firstPause = 10;
const longestPause = 2_000;

/**
 * Reads a resource until it meets `until`, and returns its last reading.
 *
 * The resource may be the promise of a call: `wait(client, client.volumes.create(body))`. If the promise gives null or
 * undefined, as that of a delete may, the wait ends at once. A wait for the state `removed` or `purged` also ends if the
 * resource is not found any more. The last reading is then one with an earlier state. If the resource is removed, the
 * wait ends without an error only if it was already being removed at the first reading, or if the caller waits for that
 * state.
 *
 * @throws TypeError if the timeout is `NaN` or the list of states is empty; WaitError on timeout, if the transition
 * failed, or if the resource was removed
 */
export async function wait<Resource extends object | null | undefined>(
  client: CoreClient,
  resource: Resource | PromiseLike<Resource>,
  options: WaitOptions<NonNullable<Resource>> = {},
): Promise<Resource> {
  const { until, timeout = 120_000, signal } = options;
  // The call may fail after the wait failed. Without this handler, an unhandled rejection would end the process.
  const call = Promise.resolve(resource);
  call.catch(() => 0);
  if (isNaN(timeout)) throw new TypeError(`Unexpected ${timeout}`);
  const states: readonly unknown[] = typeof until === "function" ? [] : [until ?? []].flat();
  // A wait for an empty list of states would not end.
  if (typeof until === "object" && !states[0]) throw new TypeError("Unexpected until");
  // The answer of a call is current. A resource that the caller passes may be old.
  let isFresh = "then" in Object(resource);
  const first = (await within(Infinity, signal, () => call)) as Resource;
  if (!first) return first;
  let last = first as Resource & Transitional;
  const url = linkOf(client, last, "self");
  const deadline = Date.now() + timeout;
  // The error of the last reading; undefined after a reading without one.
  let cause: unknown;
  // True if the resource was being removed at the first current reading.
  let wasLeaving: boolean | undefined;
  const isDone = (): boolean =>
    typeof until === "function"
      ? until(last)
      : until === undefined
        ? last.transitioning !== "yes" &&
          last.transitioning !== "error" &&
          (wasLeaving || !isLeaving(last))
        : states.includes(last.state);
  const fail = (code: string, reason: string): WaitError => {
    const scrub = scrubberOf(client);
    const [type, id, state, transitioningMessage] = [
      last.type,
      last.id,
      last.state,
      last.transitioningMessage,
    ].map((value) => (value && typeof value === "string" ? scrub(value) : undefined));
    const resource = `${type}:${id}`;
    const suffix = transitioningMessage ? ` (${transitioningMessage})` : "";
    const text = `${resource} ${reason}; its last state is ${state}${suffix}`;
    const { origin, pathname } = new URL(url, client.url);
    const details = {
      method: "GET",
      url: scrub(origin + pathname),
      code,
      resource,
      state,
      transitioningMessage,
      cause,
    };
    return new WaitError(quote(text, scrub), details);
  };
  // 0 is the id of no resource, so a resource without an id fails the check.
  const check = isSame(last.id ?? 0);
  const late = (): WaitError =>
    fail("WaitTimeout", `was not ${states.join(" or ") || "ready"} within ${timeout} ms`);

  const gone = (): typeof last => {
    const isWanted = states.includes("removed") || states.includes("purged");
    if (isWanted || (until === undefined && wasLeaving)) return last;
    throw fail("ResourceRemoved", "was removed");
  };

  for (
    let pause = isFresh ? firstPause : 0;
    ;
    pause = Math.min(2 * pause || firstPause, longestPause)
  ) {
    if (isFresh) {
      wasLeaving ??= isLeaving(last);
      if (isDone()) return last;
      if (last.transitioning === "error") throw fail("TransitionFailed", "failed");
      if (isGone(last, until, states)) return gone();
    }
    if (pause > 0) await sleep(Math.min(pause, deadline - Date.now()), signal);
    const left = deadline - Date.now();
    if (left <= 0) throw late();
    try {
      const input = { signal, timeout: left, check };
      last = (await client.request("GET", url, input)) as typeof last;
      isFresh = true;
      cause = undefined;
    } catch (error) {
      // Timers may fire a little early.
      if (error instanceof TimeoutError && Date.now() + 5 >= deadline) {
        // After a good reading or an earlier error, the fact that no time was left says nothing more.
        if (!isFresh) cause ??= error;
        throw late();
      }
      cause = error;
      // A restarting server or a network failure may be over at the next try. A server that does not support the method
      // (501) will not support it at the next try either.
      if (passing.some((kind) => error instanceof kind) && (error as ApiError).status !== 501)
        continue;
      if (!(error instanceof NotFoundError)) throw error;
      return gone();
    }
  }
}

const passing = [NetworkError, ServerError, TimeoutError];

function isLeaving({ state }: Transitional): boolean {
  return /^"(remov|purg)/.test(JSON.stringify(state));
}

/** True if a resource is removed and cannot reach a state for which the caller waits. */
function isGone(
  { state, transitioning }: Transitional,
  until: unknown,
  states: readonly unknown[],
): boolean {
  const mayWantMore = typeof until === "function" || states.includes("purged");
  return state === "purged" || (state === "removed" && transitioning !== "yes" && !mayWantMore);
}
