/**
 * True for the media type of one JSON text: `application/json`, `application/problem+json`. Lines or a sequence of such
 * texts, such as `application/x-ndjson` or `application/json-seq`, are no JSON.
 */
export function isJson(media: string): boolean {
  return /json\b(?!-)/i.test(media) && !/nd-?json|\bstream\+json|json-?stream/i.test(media);
}
