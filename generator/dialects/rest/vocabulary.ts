import { furtherWords } from "./languages/index.js";
import { split } from "./languages/split.js";
import type { Vocabulary, VocabularyPatch } from "./vocabulary-types.js";

export type * from "./vocabulary-types.js";

/** The English words. */
export const english: Vocabulary = {
  columns: {
    name: split(
      "name, attribute, attributes, parameter, parameters, param, params, field, fields, field name, parameter name, attribute name, property, property name, key, argument, header, header name, member, option, variable, input, query parameter, query param, path parameter, body parameter, url parameter, form field, setting",
    ),
    type: split(
      "type, types, data type, datatype, format, schema, kind, value type, field type, parameter type",
    ),
    required: split(
      "required, mandatory, required?, is required, req, req., must, obligatory, presence, requirement, mandatory/optional, optional/mandatory, required/optional, optional/required",
    ),
    optional: split("optional, optional?"),
    in: split("in, location, where, position, parameter location, sent in, located in, passed in"),
    default: split("default, default value, defaults, defaults to, default?"),
    description: split(
      "description, meaning, notes, note, details, detail, explanation, comment, comments, info, information, desc, purpose, text, remark, remarks, summary, usage, definition, rule, rules, validation, constraint, constraints",
    ),
    value: split("value, values, code, flag, constant, id, option, mode, const, enum, status"),
    options: split(
      "options, allowed values, possible values, valid values, accepted values, enum, choices, valid, allowed, range, value range",
    ),
    nullable: split("nullable, can be null, may be null, allows null"),
    deprecated: split("deprecated"),
    readOnly: split("read-only, read only, readonly"),
    method: split("method, http method, verb, http verb, request method, http, type"),
    path: split(
      "path, endpoint, url, uri, route, request uri, resource, http request, request, api, address, end point, url path, api path, api endpoint, href, resource path",
    ),
    status: split(
      "status, code, status code, http status, http code, http status code, response code, error code, error, response",
    ),
  },
  headings: {
    example: split("example, examples, sample, samples, e.g, for instance, demo, e.g."),
    response: split(
      "response, responses, returns, return, returned, output, outputs, result, results, answer, reply, return value, return values, returned json, success, successful, success response, returns json structured like this, replies, json structured like this",
    ),
    request: split("request, requests, usage, curl, input, inputs, try it, invocation"),
    errors: split(
      "error, errors, error code, error codes, failure, failures, status codes, exceptions, error response, error responses, failed, possible errors, response codes, success/error codes, success and error codes, http status codes, response status codes, return codes, client error, client errors, server error, server errors, unauthorized, forbidden, not found",
    ),
    path: split(
      "path, url param, url params, url parameter, url parameters, uri param, uri parameter, uri parameters, uri params, url segment, route param, route params, route parameters, route parameter, url path, path variables, path variable, uri request, url arguments, uri",
    ),
    query: split("query, query string, querystring, search params, url query"),
    body: split(
      "body, json, payload, form, form data, form-data, data, request body, post data, multipart, data params, bodyparams",
    ),
    header: split("header, headers, http headers"),
    cookie: split("cookie, cookies"),
    parameters: split(
      "parameter, parameters, param, params, argument, arguments, args, attribute, attributes, field, fields, properties, property, options, variables, keys, string params, filters available, members, flags of this call, filter",
    ),
    required: split("required, mandatory, must have"),
    optional: split("optional, additional"),
    entity: split(
      "object, objects, structure, structures, entity, model, schema, resource, definition of, representation, attributes",
    ),
    values: split("value, values, types, enum, enumeration, flags, constants"),
    endpoint: split(
      "http request, endpoint, endpoints, url, uri, route, routes, http method, method, definition, resource url, request url, request uri, api endpoint, request methods, http, verb, request line, address, path, syntax, end point, request method, signature, http methods, resource information, request information, request info, api information, endpoint information, endpoint overview, basic information, basic info, request type",
    ),
    status: split(
      "status, status code, http status, code, http code, ok, created, accepted, no content",
    ),
    notes: split(
      "note, notes, description, descriptions, remarks, version history, see also, details, authorization, authentication, permissions, permission, access, tip, warning, scopes, rate limits, changelog, change log, change history, additional notes, limitations, security",
    ),
    filler: split(
      "default, http, the, a, of, and, or, for, this, in, list of, available, supported, url, string, above, with, all, like, following, is, are, json, type, allowed, accepted, possible, structured, table, successful, standard, as, these, common, valid, to, from, api, if, only, be, will, you, can, on, uses, expected, takes, provided, basic, main, also, other, raw, using, xml, reference, format, command, commands, variations",
    ),
  },
  words: {
    yes: split(
      "yes, true, y, required, mandatory, always, ✓, ✔, ✅, 1, x, o, ☑, must, 🗸, 👍, :white_check_mark:, :heavy_check_mark:, :ballot_box_with_check:, :+1:, :check:, :material-check:, :material-check-bold:, :material-check-circle:, :octicons-check-16:, :octicons-check-24:, :fontawesome-solid-check:",
    ),
    no: split(
      "no, false, n, optional, -, –, —, ✗, ✘, ❌, 0, ×, ✖, ✕, ☒, ❎, 🚫, ⛔, ☐, ⬜, 👎, :heavy_multiplication_x:, :no_entry_sign:, :-1:, not required, no., n/a, not mandatory, never, :x:, :no_entry:, :negative_squared_cross_mark:, :material-close:, :material-close-thick:, :material-close-circle:, :octicons-x-16:, :octicons-x-24:, :fontawesome-solid-xmark:",
    ),
    required: split("required, mandatory"),
    optional: split("optional"),
    nullable: split("nullable, can be null, may be null, or null"),
    deprecated: split("deprecated"),
    readOnly: split("read-only, read only, readonly"),
    // English sentences with these meanings are read by patterns, so the lists are empty.
    default: [],
    options: [],
    returns: [],
    nothing: [],
    conditional: split(
      "if, when, unless, except, only, or, one of, depends, conditional, not provided, sometimes, for, with, without",
    ),
    base: [],
    listOf: [],
    or: [],
  },
  types: {
    string: split(
      "string, str, text, url, uri, email, e-mail, uuid, guid, snowflake, char, varchar, enum, enumeration, id, hex, slug, base64, data uri, image data, hostname, ip, token, locale, md5, sha1, sha256, cuid, ulid, html, link, enumerable, password, username, strings, urls, uuids, snowflakes, ids, emails, texts, characters, hash string, ipv4, ipv6, regex, phone, enumerable string, domain, country code, currency, language, timezone, version, edm.string, edm.guid",
    ),
    int: split(
      "integer, int, int32, int64, uint, uint8, uint16, uint32, uint64, long, short, integers, ints, bigint, unsigned, unix timestamp, unix time, epoch, bitfield, port, longs, byte, bytes, size, count, timestamp in seconds, int8, int16, i32, i64, u32, u64, unsigned integer, flags, edm.int32, edm.int64",
    ),
    float: split(
      "number, float, double, decimal, numeric, float32, float64, real, numbers, floats, num, decimals, percent, money",
    ),
    boolean: split(
      "boolean, bool, booleans, bools, boolean flag, boolean value, true/false, 1/true or 0/false, true or false, 1/true/true or 0/false/false, logical, flag, yes/no, 0/1, 1/0, edm.boolean",
    ),
    date: split("date, dates, day, iso date"),
    datetime: split(
      "datetime, date-time, date time, timestamp, iso8601 timestamp, iso 8601 timestamp, iso8601 datetime, time, dates and times, iso8601, iso 8601, timestamps, datetimes, utc datetime, iso-8601, rfc3339, iso timestamp, time.time, datetimeoffset, edm.datetimeoffset",
    ),
    json: split(
      "object, obj, json, hash, dict, dictionary, dictionaries, struct, objects, hashes, any object, json object, structure, component, record, dicts, composite, nested object",
    ),
    file: split("file, file contents, binary, blob, files, upload, stream, image file"),
    null: split("null, nil, none, undefined"),
    array: split("array, list, arrays, lists, set, slice, collection, vector, tuple"),
    map: split("map, maps, dictionary with keys, hashmap, record, key-value, mapping, key/value"),
    unknown: split(
      "mixed, any, various, unknown, varies, variant, value, depends, object or string",
    ),
  },
  exclude: [],
  includes: [],
  routes: [],
  unmarked: undefined,
};

/** The built-in words of all languages. */
const builtIn = furtherWords.reduce<Vocabulary>((all, words) => addWords(all, words), english);

/**
 * Returns the built-in words of all languages, with the words of a configuration in front. Without such words, always
 * the same object, because much is computed once for each vocabulary.
 */
export function extendVocabulary(patch: VocabularyPatch = {}): Vocabulary {
  return Object.keys(patch).length === 0 ? builtIn : addWords(builtIn, patch);
}

function addWords(known: Vocabulary, patch: VocabularyPatch): Vocabulary {
  const join = <K extends string>(
    own: Readonly<Record<K, readonly string[]>>,
    more: { readonly [P in K]?: readonly string[] } | undefined,
  ): Readonly<Record<K, readonly string[]>> => {
    const entries = Object.entries(own) as [K, readonly string[]][];
    const all = entries.map(([key, words]) => [key, [...(more?.[key] ?? []).map(small), ...words]]);
    return Object.fromEntries(all) as Record<K, readonly string[]>;
  };
  return {
    columns: join(known.columns, patch.columns),
    headings: join(known.headings, patch.headings),
    words: join(known.words, patch.words),
    types: join(without(known.types, Object.values(patch.types ?? {}).flat()), patch.types),
    exclude: patch.exclude ?? [],
    includes: patch.includes ?? [],
    routes: patch.routes ?? [],
    unmarked: patch.unmarked,
  };
}

/** Removes the words that a configuration gives a type, because a word must have one type only. */
function without(types: Vocabulary["types"], words: readonly string[]): Vocabulary["types"] {
  const own = new Set(words.map(small));
  const entries = Object.entries(types).map(([key, all]) => [
    key,
    all.filter((word) => !own.has(word)),
  ]);
  return Object.fromEntries(entries) as Vocabulary["types"];
}

function small(word: string): string {
  return word.toLowerCase();
}
