import { expect, it } from "vitest";

import { apiOfPage, factsOf } from "./read-rest.js";

const read = (text: string) => apiOfPage(text);

/** Returns the codes and lines of the diagnostics of a page. */
const told = (text: string): readonly string[] =>
  read(text)[1].map(({ code, span }) => `${span.start.line} ${code}`);

/** The answers of the only operation, as status and notes. */
const answers = (text: string): readonly string[] =>
  read(text)[0].operations.flatMap(({ responses }) =>
    responses.map(({ status, notes }) => `${status.value} ${notes?.value ?? "-"}`),
  );

it.each([
  ["Response 204: no content.", "Error 404 `NO_BARN`: there is none."],
  ["Respuesta 204: sin contenido.", "Error 404 `NO_BARN`: there is none."],
  ["Antwort 204: kein Inhalt.", "**Fehler 404** `NO_BARN`: there is none."],
  ["Réponse 204 : aucun contenu.", "Erreur 404 (`NO_BARN`) : there is none."],
  ["Resposta 204: sem conteúdo.", "Erro 404 NO_BARN: there is none."],
  ["Risposta 204 – nessun contenuto.", "Errore 404 `NO_BARN` – there is none."],
  ["Ответ 204: без содержимого.", "Ошибка 404 `NO_BARN`: there is none."],
  ["响应 204：无内容。", "错误 404 `NO_BARN`：there is none."],
  ["レスポンス 204：なし", "エラー 404 `NO_BARN`：there is none."],
  ["응답 204: 없음", "오류 404 `NO_BARN`: there is none."],
])("reads the status of the lines %s and %s", (answer, error) => {
  const text = `# Barns\n\n## Raze a barn\n\n\`DELETE /barns/{id}\`\n\n${answer}\n\n${error}\n`;
  expect(answers(text)).toEqual(["204 -", "404 NO_BARN: there is none."]);
  expect(factsOf(text)).toContain("returns:DELETE /barns/{id}\tnone\n");
});

it("reads each line of a paragraph of errors", () => {
  const text =
    "# Barns\n\n## Raze a barn\n\n`DELETE /barns/{id}`\n\nError 404 `NO_BARN`: there is none.\nError 409 `IN_USE`: it holds\nhay.\n";
  expect(answers(text)).toEqual(["404 NO_BARN: there is none.", "409 IN_USE: it holds hay."]);
});

it("does not take a line of prose with a number for a status", () => {
  const text =
    "# Barns\n\n## Raze a barn\n\n`DELETE /barns/{id}`\n\nRoom 404: this is the room of the keeper.\n";
  expect(answers(text)).toEqual([]);
});

it.each(["Returns 202 and an object:", "Response 202:", "Antwort 202:"])(
  "reads the list below %s as the members of the answer",
  (label) => {
    const text = `# Barns

## Count the hay

\`POST /barns/count\`

Body:

- \`barns\` (array of integer, required)

${label}

- \`sum\` (integer)
- \`left\` (array of object)
  - \`barn\` (integer)
  - \`why\` (string or null)
`;
    const facts = factsOf(text);
    expect(facts).toContain("sample:POST /barns/count#left.why\tstring\n");
    expect(facts).toContain("sample:POST /barns/count#sum\tint\n");
    expect(facts).not.toContain("param:POST /barns/count#why");
    expect(facts).not.toContain("param:POST /barns/count#barn\t");
    expect(told(text)).toEqual([]);
  },
);

it("gives each of two labelled answers its own list", () => {
  const text = `# Barns

## Count the hay

\`GET /barns/count\`

Response 200:

- \`sum\` (integer)

Response 202:

- \`retry_after\` (integer)
`;
  const answered = read(text)[0].operations.flatMap(({ responses }) => responses);
  const names = answered.map(({ status, payload }) => {
    const type = payload?.value.type;
    return [status.value, type?.kind === "object" ? type.fields.map(({ name }) => name) : []];
  });
  expect(names).toEqual([
    [200, ["sum"]],
    [202, ["retry_after"]],
  ]);
});

it("reads no item inside of a list that is reported as unread", () => {
  const text = `# Barns

## Count the hay

\`GET /barns/count\`

Response 200:

- \`sum\`: what was counted
- \`left\` (object)
  - \`barn\` (integer)
  - \`why\` (string)
`;
  expect(factsOf(text)).not.toContain("param:");
  expect(told(text)).toContain("9 rest/unread-block");
});
