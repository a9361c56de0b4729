import { expect, it } from "vitest";

import { HeadingReader } from "../../../generator/dialects/rest/page/heading-words.js";
import { extendVocabulary } from "../../../generator/dialects/rest/vocabulary.js";
import { apiOfPage, factsOf } from "./read-rest.js";

const headings = new HeadingReader(extendVocabulary());

// Each row has the headings of one language for the same parts of a page.
const languages = [
  ["Error response", "Response fields", "Response codes", "Request syntax", "Error codes"],
  [
    "Respuesta de error",
    "Campos de la respuesta",
    "Códigos de respuesta",
    "Sintaxis de la petición",
    "Códigos de error",
  ],
  [
    "Resposta de erro",
    "Campos da resposta",
    "Códigos de resposta",
    "Sintaxe da requisição",
    "Códigos de erro",
  ],
  [
    "Réponse d'erreur",
    "Champs de la réponse",
    "Codes de réponse",
    "Syntaxe de la requête",
    "Codes d'erreur",
  ],
  [
    "Risposta di errore",
    "Campi della risposta",
    "Codici di risposta",
    "Sintassi della richiesta",
    "Codici di errore",
  ],
  [
    "Fehlerantwort",
    "Felder der Antwort",
    "Mögliche Statuscodes",
    "Syntax der Anfrage",
    "Fehlercodes",
  ],
  [
    "Ответ при ошибке",
    "Описание полей ответа",
    "Возможные коды ответа",
    "Синтаксис запроса",
    "Коды ошибок",
  ],
  ["错误响应", "响应字段", "响应状态码", "请求语法", "错误码"],
  [
    "エラーレスポンス",
    "レスポンスフィールド",
    "ステータスコード",
    "リクエスト構文",
    "エラーコード",
  ],
  ["오류 응답", "응답 필드", "응답 코드", "요청 구문", "오류 코드"],
] as const;

it.each(languages)("knows the headings `%s`, `%s`, `%s`, `%s` and `%s`", (...titles) => {
  const senses = titles.map((title) => headings.read(title));
  expect(senses.map(({ isWhole }) => isWhole)).toEqual(titles.map(() => true));
  const [error, fields, codes, syntax, list] = senses.map(({ words }) => words);
  expect(error?.has("errors")).toBe(true);
  expect(fields?.has("response")).toBe(true);
  expect(codes?.has("errors") === true || codes?.has("status") === true).toBe(true);
  expect(syntax?.has("endpoint")).toBe(true);
  expect(list?.has("errors")).toBe(true);
});

it.each([
  ["Адрес", "Метод", "Успешный ответ", "Ответ при ошибке"],
  ["URL", "Método", "Respuesta exitosa", "Respuesta en caso de error"],
  ["URL", "Méthode", "Réponse de succès", "Réponse en cas d'erreur"],
  ["URL", "Methode", "Antwort", "Antwort im Fehlerfall"],
])(
  "reads the sample below `%s`, `%s`, `%s`, `%s` as that of an error",
  (url, method, good, bad) => {
    const page = `# A\n\n## B\n\n- **${url}**: \`/kilns\`\n- **${method}**: \`GET\`\n- **${good}**: -\n- **${bad}**:\n  \`\`\`json\n  { "problem": "cold" }\n  \`\`\`\n`;
    const [api] = apiOfPage(page);
    expect(api.operations[0]?.responses.map(({ status }) => status.value)).toEqual(["4XX"]);
  },
);

it.each([
  ["Returns the list.", "Parameter", "Required"],
  ["Возвращает список.", "Параметр", "Обязательность"],
  ["Retorna a resposta.", "Parâmetro", "Obrigatório"],
])("reads the table behind the sentence %s as parameters", (sentence, name, required) => {
  const table = `| ${name} | Type | ${required} |\n| - | - | - |\n| heat | string | yes |\n`;
  const facts = factsOf(`# A\n\n## B\n\n\`GET /kilns\`\n\n${sentence}\n\n${table}`);
  expect(facts).toContain("in:GET /kilns#heat\tquery\n");
});

it("reads the table below a sentence that introduces it as an answer", () => {
  const table = "| Field | Type |\n| - | - |\n| heat | string |\n";
  const text = "On success, this endpoint returns a success response with the following body.";
  const facts = factsOf(`# A\n\n## B\n\n\`GET /kilns\`\n\n${text}\n\n${table}`);
  expect(facts).toContain("sample:GET /kilns#heat\tstring\n");
});

it.each([
  ["URL", "Successful response: a file with the headers of a file"],
  ["Адрес", "Успешный ответ: файл для скачивания с заголовками Content-Disposition"],
])(
  "does not take items for headers below a label %s that only mentions headers: %s",
  (url, label) => {
    const page = `# A\n\n## B\n\n- **${url}**: \`/kilns\`\n- **Method**: \`GET\`\n- **${label}**\n  - **CSV**: \`text/csv\`\n  - **JSON**: \`application/json\`\n`;
    const [api] = apiOfPage(page);
    const headers = api.operations.flatMap(({ responses }) =>
      responses.flatMap((one) => one.headers ?? []),
    );
    expect(headers).toEqual([]);
  },
);
