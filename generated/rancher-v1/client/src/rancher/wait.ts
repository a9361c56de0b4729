import {
  ApiError,
  type ErrorDetails,
  NetworkError,
  NotFoundError,
  ServerError,
  TimeoutError,
} from "../core/errors.js";
import { sleep, within } from "../core/exchange.js";
import { quote, scrubberOf } from "../core/secrets.js";
import { isSame, linkOf, type Entity } from "./entity.js";
import type { CoreClient } from "../core/transport.js";

/** What to wait for, and how long. */
export interface WaitOptions<Resource = unknown> {
  /**
   * A state, a list of states of which one is enough, or a test. By default the end of the transition:
   * the resource is no longer `transitioning`.
   */
  readonly until?:
    State<Resource> | readonly State<Resource>[] | ((resource: Resource) => boolean) | undefined;
  /** Milliseconds, counted after the promise of the resource; 120,000 by default. */
  readonly timeout?: number | undefined;
  /** Ends the wait; its promise rejects with the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
}

/** The documented states; any text if none is documented. */
export type State<Resource> = Resource extends { readonly state?: infer S }
  ? unknown extends S
    ? string
    : Extract<S, string>
  : string;

/**
 * A wait that failed.
 *
 * `code` is `WaitTimeout`, `TransitionFailed` or `ResourceRemoved`.
 */
export class WaitError extends ApiError {
  /** The type and id of the resource: `volume:1v1`. */
  readonly resource: string;
  /** The state it was in when the wait ended. */
  readonly state: string | undefined;
  /** The message of the server about the transition, such as why it failed. */
  readonly transitioningMessage: string | undefined;

  constructor(message: string, details: ErrorDetails, last: Last) {
    super(message, details);
    this.resource = `${last.type}:${last.id}`;
    this.state = last.state;
    this.transitioningMessage = last.transitioningMessage;
  }

  override get name(): string {
    return "WaitError";
  }
}

/** The texts of the last reading, without secrets. */
interface Last {
  readonly type: string | undefined;
  readonly id: string | undefined;
  readonly state: string | undefined;
  readonly transitioningMessage: string | undefined;
}

interface Transitional extends Entity {
  readonly transitioning?: unknown;
  readonly transitioningMessage?: unknown;
}

/** Pauses between two reads, in milliseconds: the first one, then growing up to the longest. */
const [firstPause, longestPause] = [10, 2_000];

/**
 * Reads a resource until it meets `until`, and returns its last reading.
 *
 * The promise of a call may be passed: `wait(client, client.volumes.create(body))`. If it gives null,
 * as a delete may, the wait ends at once. A removed resource ends the wait without an error if it was
 * being removed, or if the caller waits for that.
 *
 * @throws TypeError for a timeout that is `NaN`, and for a list of no states; WaitError on timeout, if the transition failed, or if the resource was removed.
 */
export async function wait<Resource extends object | null | undefined>(
  client: CoreClient,
  resource: Resource | PromiseLike<Resource>,
  options: WaitOptions<NonNullable<Resource>> = {},
): Promise<Resource> {
  const { until, timeout = 120_000, signal } = options;
  // The call may fail after the wait has. Without a handler, it would end the process.
  const call = Promise.resolve(resource);
  call.catch(() => 0);
  if (isNaN(timeout)) throw new TypeError(`Unexpected ${timeout}`);
  const states: readonly unknown[] = typeof until === "function" ? [] : [until ?? []].flat();
  // A wait for no state would never end.
  if (typeof until === "object" && !states[0]) throw new TypeError("Unexpected until");
  // The answer of a call is current; a resource that the caller kept may be old.
  let isFresh = "then" in Object(resource);
  const first = (await within(Infinity, signal, () => call)) as Resource;
  if (!first) return first;
  let last = first as Resource & Transitional;
  const url = linkOf(client, last, "self");
  const deadline = Date.now() + timeout;
  // Whether the first current reading was on its way out.
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
    const textOf = (value: unknown): string | undefined =>
      typeof value === "string" && value !== "" ? scrub(value) : undefined;
    const shown = {
      type: textOf(last.type),
      id: textOf(last.id),
      state: textOf(last.state),
      transitioningMessage: textOf(last.transitioningMessage),
    };
    const suffix = shown.transitioningMessage ? ` (${shown.transitioningMessage})` : "";
    const text = `${shown.type}:${shown.id} ${reason}; its last state is ${shown.state}${suffix}`;
    const { origin, pathname } = new URL(url, client.url);
    const details = { method: "GET", url: scrub(origin + pathname), code };
    return new WaitError(quote(text, scrub), details, shown);
  };
  // A resource without an id is never recognised.
  const check = isSame(last.id ?? 0);
  const late = (): WaitError =>
    fail("WaitTimeout", `was not ${states.join(" or ") || "ready"} within ${timeout} ms`);

  for (let pause = isFresh ? firstPause : 0; ; pause = nextPause(pause)) {
    if (isFresh) {
      wasLeaving ??= isLeaving(last);
      if (isDone()) return last;
      if (last.transitioning === "error") throw fail("TransitionFailed", "failed");
      if (isGone(last, until, states)) throw fail("ResourceRemoved", "was removed");
    }
    if (pause > 0) await sleep(Math.min(pause, deadline - Date.now()), signal);
    const left = deadline - Date.now();
    if (left <= 0) throw late();
    try {
      const input = { signal, timeout: left, check };
      last = (await client.request("GET", url, input)) as typeof last;
      isFresh = true;
    } catch (error) {
      // Timers may fire a little early.
      if (error instanceof TimeoutError && Date.now() + 5 >= deadline) throw late();
      // A restarting server or a network failure may be over at the next try.
      if (passing.some((kind) => error instanceof kind)) continue;
      if (!(error instanceof NotFoundError)) throw error;
      const isWanted = states.includes("removed") || states.includes("purged");
      if (isWanted || (until === undefined && wasLeaving)) return last;
      throw fail("ResourceRemoved", "was removed");
    }
  }
}

const passing = [NetworkError, ServerError, TimeoutError];

function nextPause(pause: number): number {
  return pause === 0 ? firstPause : Math.min(2 * pause, longestPause);
}

function isLeaving({ state }: Transitional): boolean {
  return /^(remov|purg)/.test(state as string);
}

/** Whether a resource is removed and can reach no state that the caller may wait for. */
function isGone(
  { state, transitioning }: Transitional,
  until: unknown,
  states: readonly unknown[],
): boolean {
  const mayWantMore = typeof until === "function" || states.includes("purged");
  return state === "purged" || (state === "removed" && transitioning !== "yes" && !mayWantMore);
}
