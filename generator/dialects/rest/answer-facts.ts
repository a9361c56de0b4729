import type { TypeRef } from "../../core/api.js";
import type { Fact } from "../../core/fact.js";
import { separatorWords } from "../../core/separators.js";
import type {
  Reading,
  RestAnswer,
  RestField,
  RestOperation,
  RestParameter,
  ShapeMember,
} from "./model.js";
import { list, type Draft } from "./fact-lines.js";
import { printType } from "./print-type.js";
import { isOfSample } from "./shapes/plain-answer.js";
import { separatorOf } from "./resolve/separator.js";
import { toBody, usualMedia } from "./to-payloads.js";

/**
 * Returns the facts of an operation that only a comparison with an earlier state needs. These are credentials, bodies
 * that are a type, formats, media types, members of answers with tables, the answers besides the first, and parameters
 * that are nullable, deprecated or joined.
 */
export function comparedLines(operation: RestOperation): readonly Draft[] {
  const { id, statuses, members, answers, errors, media, parameters, credentials } = operation;
  const body = toBody(operation)?.value.type;
  const first = statuses[0]?.value;
  const told = new Map(answers.map((one) => [one.status.value, one]));
  const own = told.get(first ?? "default");
  const others = [...statuses.slice(1), ...errors.map(({ status }) => status)];
  const { sends } = operation;
  return [
    ...(sends && printType(sends.value) !== "json"
      ? [[`sends:${id}`, printType(sends.value), sends] as const]
      : []),
    ...(credentials ? [[`credentials:${id}`, credentials.value, credentials] as const] : []),
    ...parameters.flatMap((one) => parameterLines(`${id}#${one.name}`, one)),
    ...(body === undefined ? [] : mediaLines(id, media, body)),
    ...mediaLines(`${id}#${first ?? "default"}`, own?.media, typeOf(own), own?.otherMedia),
    ...memberLines(`${id}#${first ?? "default"}`, members),
    ...others.flatMap((status): readonly Draft[] => {
      const answer = told.get(status.value);
      const key = `${id}#${status.value}`;
      const returns = answer?.returns;
      return [
        returns === undefined
          ? [`returns:${key}`, "unknown", status]
          : [
              `returns:${key}`,
              returns.value === "none" ? "none" : printType(returns.value),
              returns,
            ],
        ...mediaLines(key, answer?.media, typeOf(answer), answer?.otherMedia),
        ...memberLines(key, answer?.members ?? []),
      ];
    }),
  ];
}

/**
 * Returns the formats, defaults and deprecations of the fields of types, each with the id of the type. Only a
 * comparison with an earlier state needs them.
 */
export function comparedFieldLines({ types }: Reading): readonly (readonly [Draft, string])[] {
  return types.flatMap((type) =>
    type.kind === "enumeration"
      ? []
      : type.fields.flatMap((field) =>
          [
            ...formatLines(`${type.id}.${field.name}`, field.type),
            ...valueLines(`${type.id}.${field.name}`, field),
          ].map((line) => [line, type.id] as const),
        ),
  );
}

function parameterLines(key: string, one: RestParameter): readonly Draft[] {
  const fact = { span: one.span, rule: "stated" } as const;
  const separator = separatorOf(one);
  return [
    ...formatLines(key, one.type),
    ...(one.isNullable ? [[`nullable:${key}`, "yes", fact] as const] : []),
    ...(one.isDeprecated ? [[`deprecated:${key}`, "yes", fact] as const] : []),
    ...(separator
      ? [[`separator:${key}`, separatorWords[separator.value], separator] as const]
      : []),
  ];
}

/** Returns the format of a type, or of the values in a list or a map, except of dates, which `printType` prints. */
function formatLines(key: string, type: Fact<TypeRef>): readonly Draft[] {
  const format = formatOf(type.value);
  return format === undefined ? [] : [[`format:${key}`, format, type]];
}

function formatOf(type: TypeRef): string | undefined {
  if (type.kind === "array") return formatOf(type.items);
  if (type.kind === "map") return formatOf(type.values);
  if (type.kind === "nullable") return formatOf(type.of);
  const isPrinted = printType(type) === "date" || printType(type) === "datetime";
  return type.kind === "scalar" && !isPrinted ? type.format : undefined;
}

function valueLines(
  key: string,
  { default: preset, isDeprecated, span }: RestField,
): readonly Draft[] {
  return [
    ...(preset === undefined
      ? []
      : [[`default:${key}`, JSON.stringify(preset.value), preset] as const]),
    ...(isDeprecated ? [[`deprecated:${key}`, "yes", { span, rule: "stated" }] as const] : []),
  ];
}

/** Returns the media types of a body or an answer; nothing for the usual one alone, which pages need not state. */
function mediaLines(
  key: string,
  media: Fact<string> | undefined,
  type: TypeRef | undefined,
  others: readonly string[] = [],
): readonly Draft[] {
  if (media === undefined) return [];
  const isUsual = others.length === 0 && (type && usualMedia(type)) === media.value;
  return isUsual ? [] : [[`media:${key}`, [media.value, ...others].join(","), media]];
}

function typeOf(answer: RestAnswer | undefined): TypeRef | undefined {
  const { value } = answer?.returns ?? {};
  return value === "none" ? undefined : value;
}

/** Returns the facts of the members of an answer that come from tables. */
function memberLines(status: string, members: readonly ShapeMember[]): readonly Draft[] {
  return members
    .filter((member) => !isOfSample(member))
    .flatMap(({ path, type, field }): readonly Draft[] => {
      const key = `${status}.${path}`;
      const { optional, nullable, options } = field ?? {};
      return [
        [`field:${key}`, printType(type.value), type],
        ...formatLines(key, type),
        ...(optional
          ? [[`optional:${key}`, optional.value ? "yes" : "no", optional] as const]
          : []),
        ...(nullable
          ? [[`nullable:${key}`, nullable.value ? "yes" : "no", nullable] as const]
          : []),
        ...(options ? [[`options:${key}`, list(options.value), options] as const] : []),
        ...(field === undefined ? [] : valueLines(key, field)),
      ];
    });
}
