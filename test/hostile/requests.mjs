// Makes the requests of hostile clients from a seed.
import { randomOf } from "../helpers/random.mjs";

const words = [
  ...["1", "-1", "x", "", "0x1f", "1e999", "true", "null", "{}", "[]", '{"a":1}', "__proto__"],
  ...["constructor", "..", ".", "%2e%2e", "%2F", "%00", "%zz", "%ff", "%", "@me", "a.b", "*", ";"],
  ...["a".repeat(1200), "[".repeat(50), "%5B%5D", "%C3%BC", "a:b", "(", "1,2", "9".repeat(400)],
  ...['{"__proto__":{"polluted":1}}', "<script>", "${7*7}", "%0d%0aset-cookie:a=b", "%F0%9F%98%80"],
];
const methods = [
  ...["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "PROPFIND", "CONNECT"],
  ...["get", "FOO", "", "M-SEARCH", "__proto__"],
];
const types = [
  ...["application/json", "application/json; charset=utf-16", "application/json;;", "json", ""],
  ...[
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "multipart/form-data",
  ],
  ...["text/plain", "text/xml", "application/octet-stream", "application/merge-patch+json", ";;"],
  ...["multipart/form-data; boundary=", `a/${"b".repeat(3000)}`, "image/png", "*/*"],
];
/** Header lines. A request may get several of one name. */
const lines = [
  ...["cookie: a=%zz; ;=;x", "authorization: Basic ====", "authorization: Bearer ", "accept: a/b"],
  ...["private-token: x", "if-none-match: *, W/", "range: bytes=9-1", "origin: null", "te: x"],
  ...["x-http-method-override: DELETE", "x-forwarded-host: a/<b>", "accept-encoding: br;q=x"],
  ...["expect: 100-continue", "expect: 200-ok", "upgrade: websocket", "connection: upgrade, x"],
  ...["content-encoding: gzip", "content-length: 5", "content-length: -1", "content-length: x"],
  ...["transfer-encoding: chunked", "transfer-encoding: gzip, chunked", 'host: a"b', "host:"],
  ...["no colon", " : a", "a b: c", "__proto__: x", `x: ${"y".repeat(30_000)}`, "x: \u0000"],
  ...[" folded: x", "x: \u00ff\u00fe", "connection: close", "keep-alive: timeout=x"],
];
const versions = ["1.1", "1.1", "1.1", "1.1", "1.1", "1.1", "1.0", "0.9", "2.0", "x"];

/**
 * Makes requests for the routes of a definition, from a seed: `next()` returns the bytes of one, its method, its
 * first line, and `isFramed`: true if it is whole and states its length correctly, so that it has to be answered.
 */
export function requestsOf({ routes, definitions }, seed) {
  const numbers = randomOf(seed);
  const below = (limit) => Math.floor(numbers() * limit);
  const pick = (all) => all[below(all.length)];
  const names = namesOf(routes);

  const json = (depth) => {
    const kind = below(depth > 4 ? 4 : 7);
    if (kind < 2) return JSON.stringify(pick(words));
    if (kind < 4) return pick(["1", "-0", "1e400", "null", "true", "0.1", "9".repeat(400)]);
    if (kind === 4) return `[${json(depth + 1)},${json(depth + 1)}]`;
    const member = () => `${JSON.stringify(pick(names))}:${json(depth + 1)}`;
    return `{${member()},${member()},${member()}}`;
  };
  const part = () => {
    const file = pick(["", '; filename="a"', "; filename*=UTF-8''%ff", '; filename="../a"']);
    const name = pick([`name="${pick(names)}"`, "name", `name="${pick(names)}[]"`]);
    return `--x\r\nContent-Disposition: form-data; ${name}${file}\r\n\r\n${pick(words)}\r\n`;
  };
  const pair = () =>
    `${pick(names)}${pick(["", "[]", "[a]", "[0][b]", "[", "]", "[__proto__]"])}=${pick(words)}`;
  /** Makes a value that fits a schema, or nearly fits it. */
  const near = (schema, depth) => {
    const { type, enum: options, properties, required = [], items, anyOf, $ref } = schema;
    if (below(15) === 0) return pick([null, -1, 1e300, [], {}, "", "x", true, [[]]]);
    if ($ref !== undefined)
      return depth > 5 ? {} : near(definitions[$ref.split("/").pop()] ?? {}, depth + 1);
    if (anyOf !== undefined) return near(pick(anyOf), depth);
    if (options !== undefined) return pick(options);
    if (properties !== undefined) {
      const kept = Object.keys(properties).filter(
        (name) => required.includes(name) || below(3) === 0,
      );
      return Object.fromEntries(kept.map((name) => [name, near(properties[name], depth + 1)]));
    }
    const one = Array.isArray(type) ? pick(type) : type;
    if (one === "array") return depth > 5 ? [] : [near(items ?? {}, depth + 1)];
    return (
      { integer: below(100), number: below(1000) / 8, boolean: below(2) === 0, object: {} }[one] ??
      pick(words)
    );
  };
  /** Makes a body that fits or nearly fits, in the form that the route takes. Returns its content type, too. */
  const nearBody = ({ body = {}, form }) => {
    const value = near(body, 0);
    if (form === undefined) return ["application/json", JSON.stringify(value)];
    const pairs = Object.entries(Object(value)).map(([name, one]) => [
      name,
      typeof one === "object" ? JSON.stringify(one) : String(one),
    ]);
    if (form === "urlencoded")
      return ["application/x-www-form-urlencoded", new URLSearchParams(pairs).toString()];
    const file = pick(["", '; filename="a"']);
    const parts = pairs.map(
      ([name, one]) =>
        `--x\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${one}\r\n`,
    );
    return ["multipart/form-data; boundary=x", `${parts.join("")}--x--\r\n`];
  };
  const makeBody = () => {
    switch (below(9)) {
      case 0:
        return pick(words);
      case 1:
        return Buffer.from(Array.from({ length: 60 }, () => below(256)));
      case 2:
        return pick(["[", '{"a":', '{"__proto__":']).repeat(below(20_000));
      case 3:
        return part() + part() + pick(["--x--\r\n", "--x", ""]);
      case 4:
        return `${pair()}&${pair()}`;
      case 5:
        return below(20) === 0
          ? "a".repeat(2_000_000)
          : `{"${pick(names)}":"${"a".repeat(below(9000))}"}`;
      default:
        return json(0);
    }
  };
  const makeTarget = (route) => {
    const path = route.slice(route.indexOf(" ") + 1);
    const filled = path.replace(/\{[^{}]*\}/g, () => pick(below(3) === 0 ? words : ["1", "12"]));
    const start = pick([...Array(16).fill(""), "/", "//", "http://evil.test", "/../..", "*"]);
    const query = Array.from({ length: below(4) }, pair).join("&");
    const end = query === "" ? pick(["", "", "?", "#a", "/"]) : `?${query}`;
    return (start + filled + end).replace(/[ \r\n]|[^\x00-\xff]/g, "x");
  };

  /** Returns the header lines for the length of a body, the body as it is sent, and whether the lines are right. */
  const frame = (body) => {
    const bytes = Buffer.from(body);
    const kind = below(20);
    if (kind === 0) {
      const chunk = (size) =>
        Buffer.concat([Buffer.from(`${size}\r\n`), bytes, Buffer.from("\r\n")]);
      const size = pick([
        bytes.length.toString(16),
        "zz",
        "ffffffffff",
        `${bytes.length.toString(16)};x=y`,
      ]);
      const last = pick(["0\r\n\r\n", "0\r\n", "0\r\na: b\r\n\r\n"]);
      return [
        ["transfer-encoding: chunked"],
        Buffer.concat([chunk(size), Buffer.from(last)]),
        false,
      ];
    }
    const length =
      kind === 1
        ? bytes.length + 1 + below(50)
        : kind === 2
          ? below(bytes.length + 1)
          : bytes.length;
    return [[`content-length: ${length}`], bytes, length === bytes.length];
  };

  return {
    next: () => {
      const found = pick(routes);
      const { route, method: documented } = found;
      const method = below(8) === 0 ? pick(methods) : documented;
      const own = below(8) === 0 ? [pick(lines), pick(lines)] : [];
      const hasBody = documented === "GET" || documented === "HEAD" ? below(6) === 0 : below(8) > 0;
      const [fit, body] = below(2) === 0 ? nearBody(found) : [pick(types), makeBody()];
      const framed = hasBody ? frame(body) : [[], Buffer.alloc(0), true];
      const [framing, bytes, isRight] = framed;
      const type = hasBody && below(12) > 0 ? [`content-type: ${fit}`] : [];
      const version = below(10) === 0 ? pick(versions) : "1.1";
      const first = `${method} ${makeTarget(route)} HTTP/${version}`;
      const head = [
        first,
        ...(below(30) === 0 ? [] : ["host: a.test"]),
        ...type,
        ...own,
        ...framing,
      ];
      const text = `${head.join(below(20) === 0 ? "\n" : "\r\n")}\r\n\r\n`;
      const whole = Buffer.concat([Buffer.from(text, "latin1"), bytes]);
      const cut = below(20) === 0 ? below(whole.length) : whole.length;
      const announced = own.some((line) =>
        /^(?:content-length|transfer-encoding|expect|upgrade|connection)/.test(line),
      );
      const isFramed = isRight && !announced && cut === whole.length && method !== "CONNECT";
      return { method, line: first.slice(0, 200), bytes: whole.subarray(0, cut), isFramed };
    },
  };
}

function namesOf(routes) {
  const found = routes.flatMap(({ query, body, headers }) =>
    [query, body, headers].flatMap((schema) => Object.keys(schema?.properties ?? {})),
  );
  return [...new Set(found), "__proto__", "constructor", "toString", "", "a]b", "[]"];
}
