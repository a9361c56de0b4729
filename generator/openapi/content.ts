import type { Field, Payload, Sample } from "../core/api.js";
import { shapeOf } from "./parameter.js";
import { docsOf, type Json, type Printing } from "./printing.js";
import { anyOf, objectSchema, schemaOf } from "./schema.js";

/** Prints the body of a request or an answer: the `content`, keyed by media type. */
export function contentOf(
  payload: Payload | undefined,
  sample: Sample | undefined,
  printing: Printing,
): Json {
  const media = payload?.media ?? ["application/json"];
  const type = payload?.type ?? sample?.type?.value;
  return Object.fromEntries(
    (media.length === 0 ? ["application/json"] : media).map((one) => {
      const isForm = /x-www-form-urlencoded|multipart/i.test(one);
      const body =
        isForm && type?.kind === "object"
          ? formOf(type, printing)
          : type && { schema: schemaOf(type, printing) };
      return [one, { ...body, ...sampleOf(sample) }] as const;
    }),
  );
}

/** Prints a sample as an example or, if it is not JSON, as its place in the docs. */
function sampleOf(sample: Sample | undefined): Json {
  if (sample === undefined) return {};
  const { value, span } = sample;
  if (value === undefined) return { "x-sample": docsOf(span)["x-docs"] };
  return { examples: { docs: { summary: "As the docs show it", value, ...docsOf(span) } } };
}

/**
 * Prints an object as a form. If the docs spell the name of a list with `[]`, so does the document, because
 * the brackets are sent. Members of inner objects are in brackets: `style: deepObject`.
 */
function formOf(
  type: { readonly fields: readonly Field[]; readonly isOpen: boolean },
  printing: Printing,
): Json {
  const fields = type.fields.map((field): Field => {
    const { name, spelling } = field;
    return spelling === `${name}[]` ? { ...field, name: spelling } : field;
  });
  const encoding = fields.flatMap(({ name, type: { value } }) => {
    const shape = shapeOf(value, printing);
    const isNested =
      shape === "object" || (value.kind === "array" && shapeOf(value.items, printing) === "object");
    return isNested ? [[name, { style: "deepObject", explode: true }] as const] : [];
  });
  return {
    schema: objectSchema({ ...type, fields }, printing),
    ...(encoding.length > 0 && { encoding: Object.fromEntries(encoding) }),
  };
}

/** Joins contents by media type. The schema of a media type allows what any schema of the contents allows. */
export function joinContents(contents: readonly Json[]): Json {
  const media = new Set(contents.flatMap((content) => Object.keys(content)));
  return Object.fromEntries(
    [...media].map((name) => {
      const own = contents.flatMap((content) => (name in content ? [content[name] as Json] : []));
      return [name, joinMedia(own)] as const;
    }),
  );
}

function joinMedia(all: readonly Json[]): Json {
  const [first = {}] = all;
  if (all.length === 1) return first;
  const schemas = all.flatMap(({ schema }) => (schema === undefined ? [] : [schema as Json]));
  const examples = all.flatMap(({ examples: own }) => Object.values((own ?? {}) as Json));
  const named = examples.map((one, index) => [index === 0 ? "docs" : `docs${index + 1}`, one]);
  const encoding = Object.assign({}, ...all.map((one) => one["encoding"] ?? {})) as Json;
  return {
    ...(schemas.length > 0 && { schema: anyOf(schemas) }),
    ...(Object.keys(encoding).length > 0 && { encoding }),
    ...(named.length > 0 && { examples: Object.fromEntries(named) as Json }),
  };
}
