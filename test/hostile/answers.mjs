// Makes the answers of hostile servers from a seed, and checks what a client does with them.
import { inspect } from "node:util";

import { randomOf } from "../helpers/random.mjs";

export const token = "t0ken-of/the+shop==";
const root = "https://api.test/v1";
const spelled = [
  token,
  encodeURIComponent(token),
  new URLSearchParams([["", token]]).toString().slice(1),
];
/** The outcome of a call that does not end. */
const endless = { time: "never" };

const statuses = [
  200, 200, 200, 200, 201, 202, 204, 205, 206, 299, 300, 301, 302, 303, 304, 307, 308, 400, 401,
  403, 404, 409, 418, 422, 429, 451, 499, 500, 501, 503, 599,
];
const types = [
  undefined,
  "",
  "application/json",
  "application/json; charset=utf-16",
  "application/problem+json",
  "text/html",
  "text/plain;charset=latin1",
  "image/png",
  "application/octet-stream",
  "multipart/form-data",
  "application/x-www-form-urlencoded",
  ";;;",
  "json",
  "/json",
  "application/json, text/html",
];
const bodies = [
  "",
  "null",
  "0",
  "true",
  '"text"',
  "[]",
  "{}",
  "[null]",
  "[[]]",
  '[{"id":1}]',
  '{"id":"',
  "[1,",
  "<html><body>Log in</body></html>",
  '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
  '[{"__proto__":{"polluted":1},"id":"__proto__"}]',
  '{"message":{"toString":1},"code":[],"type":{}}',
  `{"message":"no ${token}","code":"${token}","detail":"${token}","${token}":["${token}"]}`,
  `seen ${spelled.join(" ")}`,
  '{"next":"x","next_cursor":{},"items":{}}',
  '{"length":1e9}',
  '{"then":1}',
  "\uFEFF[]",
  "[1e999]",
  "[".repeat(50_000),
  `[${"1,".repeat(20_000)}1]`,
  "\u2028",
  "NaN",
];
const links = [
  "",
  "<",
  "<>; rel=next",
  "<a>; rel=next",
  '<?page=2>; rel="next"',
  "<https://evil.test/x>; rel=next",
  "<//evil.test/x>; rel=next",
  "<http://api.test/v1/x>; rel=next",
  "<https://api.test@evil.test/>; rel=next",
  "<javascript:1>; rel=next",
  "<http://[>; rel=next",
  "<//a:99999>; rel=next",
  `<${root}/a>; rel=next`,
  `<${root}/b>; rel="prev next"`,
  "<x>; rel=prev",
  '<a>; "',
  "<a>;".repeat(3000),
  '<a>; rel="x", '.repeat(1000),
  `<?k=${token}>; rel=next`,
  "<data:,x>; rel=next",
  "<\\\\evil.test>; rel=next",
];
const targets = [
  "https://evil.test/x",
  "//evil.test/x",
  "/v1/loop",
  "",
  "x",
  "http://[",
  "javascript:1",
  `https://evil.test/?t=${encodeURIComponent(token)}`,
  "http://api.test/v1/x",
  "https://u:p@api.test/v1/x",
];
const pauses = [
  "-1",
  "0",
  "1e99",
  "Infinity",
  "NaN",
  "Fri, 31 Dec 9999 23:59:59 GMT",
  "soon",
  "86400000",
];

/** Makes a body without an end: endless parts, an error at the first read, or a read that never settles. */
function streamOf(kind, state, signal) {
  const part = new Uint8Array(2 ** 16).fill(kind === "zeros" ? 0 : 32);
  let count = 0;
  return new ReadableStream({
    async pull(controller) {
      // The platform ends bodies of requests that are aborted.
      if (signal?.aborted) return controller.error(signal.reason);
      count += part.length;
      state.most = Math.max(state.most, count);
      if (kind === "reset")
        return controller.error(Object.assign(new Error(`reset ${token}`), { code: "ECONNRESET" }));
      if (kind === "stuck") return new Promise(() => undefined);
      // A turn of the event loop, so that timers of the client can fire.
      await new Promise((resolve) => setImmediate(resolve));
      controller.enqueue(part);
    },
  });
}

/** Makes a `fetch` with random answers. It adds the faults of requests to the state. */
function hostileFetch(random, state) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  return async (input, init) => {
    const url = new URL(input);
    state.asked++;
    if (url.origin !== new URL(root).origin) state.faults.push(`sent to ${url.origin}`);
    if (init.signal?.aborted) throw init.signal.reason;
    const kind = random();
    if (kind < 0.03)
      throw Object.assign(new TypeError("fetch failed"), { cause: new Error(`${url} ${token}`) });
    if (kind < 0.05) throw pick([undefined, null, "text", { message: {} }, Object.create(null)]);
    if (kind < 0.06) return new Promise(() => undefined);
    const status = pick(statuses);
    const headers = new Headers();
    const set = (name, value) =>
      value === undefined || headers.append(name, value.replace(/[^\x20-\x7e]/g, ""));
    set("content-type", pick(types));
    if (random() < 0.6) set("link", pick(links));
    if (random() < 0.5) set("location", pick(targets));
    if (random() < 0.5) set("retry-after", pick(pauses));
    if (random() < 0.2) set("x-echo", spelled.join(" "));
    if (random() < 0.2) set("set-cookie", `s=${token}`);
    if (random() < 0.1) set("content-length", pick(["-1", "0", "9999999999", "x"]));
    const isBare = [204, 205, 304].includes(status);
    const body = isBare
      ? null
      : kind < 0.1
        ? streamOf(pick(["zeros", "spaces", "reset", "stuck"]), state, init.signal)
        : kind < 0.15
          ? Uint8Array.from({ length: 40 }, () => Math.floor(random() * 256))
          : kind < 0.3
            ? JSON.stringify([{ id: state.asked }])
            : kind < 0.35
              ? JSON.stringify({ next: `c${state.asked}`, items: [] })
              : pick(bodies);
    return new Response(body, { status, headers });
  };
}

/** Returns all that a program may show of an error. */
function shownOf(error) {
  const { message, stack, headers, body, cause } = error;
  return `${message}${stack}${inspect([error, [...(headers ?? [])], body, cause], { depth: 9, showHidden: true })}${JSON.stringify(error)}`;
}

/** Returns arguments for a route: one for each parameter of the path and, mostly, an object for the others. */
function argumentsOf(route, random) {
  const path = route
    .split("{")
    .slice(1)
    .map(() => (random() < 0.5 ? 7 : "a b"));
  return [...path, ...(random() < 0.9 ? [{}] : [])];
}

/**
 * Calls the methods of a client, each time with other answers.
 *
 * @param api the modules of the client: `createClient`, `ApiError` and the routes by group
 * @returns the faults, with the number of the run that shows each
 */
export async function attack({ createClient, ApiError, groups }, { runs, seed }) {
  const state = { asked: 0, most: 0, failed: 0, faults: [] };
  const found = [];
  const names = Object.keys(groups).flatMap((group) =>
    Object.keys(groups[group]).map((method) => [group, method]),
  );
  const clean = Object.getOwnPropertyNames(Object.prototype).join();
  for (let run = 0; run < runs; run++) {
    const random = randomOf(seed * 1_000_003 + run);
    const [group, method] = names[Math.floor(random() * names.length)];
    const told = [];
    const see = (event) => void told.push(event);
    const client = createClient({
      url: root,
      token,
      fetch: hostileFetch(random, state),
      timeout: 200,
      tryTimeout: 60,
      retries: 2,
      logger: { warn: see, debug: see },
      hooks: { onRequest: see, onResponse: see, onRetry: see, onError: see },
    });
    const limit = AbortSignal.timeout(5000);
    const late = new Promise((resolve) => limit.addEventListener("abort", () => resolve(endless)));
    const route = groups[group][method][0];
    const call = async () => {
      const result = client[group][method](...argumentsOf(route, random));
      // Walks lists as far as a careful program does.
      return random() < 0.7 && typeof result?.all === "function"
        ? result.all({ max: 500 })
        : result;
    };
    const outcome = await Promise.race([late, call().catch((error) => ({ error }))]);
    const report = (text) => found.push(`run ${run}, ${group}.${method}: ${text}`);
    if (outcome === endless) report("does not end");
    const { error } = Object(outcome);
    if (error !== undefined && outcome !== endless) {
      state.failed++;
      if (!(error instanceof ApiError)) {
        report(`${inspect(error)} is no error of the client`);
      } else if (!error.method || !error.url) report("an error without method or URL");
      const shown = shownOf(Object(error));
      for (const one of spelled)
        if (shown.includes(one))
          report(
            `the token is shown: ${shown.slice(Math.max(0, shown.indexOf(one) - 120), shown.indexOf(one) + 20)}`,
          );
    }
    if (Object.getOwnPropertyNames(Object.prototype).join() !== clean || {}.polluted)
      report("the prototype is changed");
    for (const text of state.faults.splice(0)) report(text);
  }
  return { faults: found, asked: state.asked, failed: state.failed, most: state.most };
}
