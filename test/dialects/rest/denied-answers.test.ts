import { expect, it } from "vitest";

import { readRest } from "./read-rest.js";

/** The statuses of success and of errors that a text gives the only request of a page. */
function statusesOf(text: string): readonly (number | string)[] {
  const page = `# Cars\n\n## Find a car\n\n\`GET /cars/{id}\`\n\n${text}\n`;
  const [operation] = readRest([{ path: "page.md", text: page }]).reading.operations;
  if (operation === undefined) throw new Error("The page has no request");
  const { statuses, errors } = operation;
  return [...statuses, ...errors.map(({ status }) => status)].map(({ value }) => value);
}

// A status that a text denies is not a fact. All other statuses of the text are facts.
it.each([
  ["Never returns 401. Returns 404 if the car is gone.", [404]],
  ["Does not return 404, 405 or 406, and fails with 409.", [409]],
  ["No longer returns 409 Conflict, but 410 Gone.", [410]],
  ["It won't ever throw 415, and it stopped returning 426.", []],
  ["It will not respond with status 414.", []],
  ["It used to return 424. Formerly returned 303 See Other.", []],
  ["There is no 411 error. Returns neither 422 nor 423.", []],
  ["404 Not Found is never returned. 417 errors are no longer returned.", []],
  ["Returns 404 rather than 403.", [404]],
  ["Instead of 412, 413 Payload too large is returned.", [413]],
  ["Does not look into the yard, and returns 409 if it is shut.", [409]],
  ["If it was not returned on time, returns 423.", [423]],
  ["Returns not only 410 but also 411 errors.", [411]],
  ["Does not return status 202. Returns 200.", [200]],
  ["Error 404: never returned\n\nError 409: not there", [409]],
  ["### Errors\n\n- 404: No longer returned\n- 409: Never returned\n- 410: Gone", [410]],
  ["| Status | Meaning |\n|---|---|\n| 200 | fine |\n| 409 | no longer returned |", [200]],
])("reads only the statuses that a text does not deny: %s", (text, expected) => {
  expect(statusesOf(text)).toEqual(expected);
});

it.each([
  [
    "Antwortet mit `200`. Antwortet nie mit `401`. Der Status 404 wird nicht mehr zurückgegeben.",
    [200],
  ],
  ["### Fehler\n\n- 409: wird nie zurückgegeben\n- 410: nicht gefunden", [410]],
  ["Répond par `200`. Ne renvoie jamais `401`, et ne répond pas par `404`.", [200]],
  ["### Erreurs\n\n- 404 : n'est plus renvoyé\n- 409 : n'est pas libre", [409]],
  ["Devuelve `200`. Nunca devuelve `401`. No responde con `404`.", [200]],
  ["### Errores\n\n- 404: no se devuelve\n- 409: no existe", [409]],
  ["Retorna `200`. Não retorna `404`.", [200]],
  ["### Erros\n\n- 404: nunca é retornado\n- 409: não encontrado", [409]],
  ["Restituisce `200`. Non restituisce mai `401`.", [200]],
  ["Antwoordt met `200`. Antwoordt nooit met `404`.", [200]],
  ["### Ошибки\n\n- 404: никогда не возвращается\n- 409: не найдено", [409]],
  ["### Ошибки\n\nНе возвращает 401.", []],
  ["### 错误\n\n- 404：不会返回\n- 409：不存在", [409]],
])("omits statuses that a text in another language denies: %s", (text, statuses) => {
  expect(statusesOf(text)).toEqual(statuses);
});
