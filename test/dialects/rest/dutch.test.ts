import { expect, it } from "vitest";

import { apiOfPage, factsOf } from "./read-rest.js";

const read = (text: string) => apiOfPage(text);

const page = `# Molens

## Molen

| Veld  | Soort          | Uitleg |
| ----- | -------------- | ------ |
| id    | geheel getal   |        |
| wieken | tekst of leeg | kleur  |
| gebouwd | datum en tijd |       |

## Molens opvragen

\`GET /molens\`

| Parameter | Waar  | Soort                   | Verplicht | Uitleg                     |
| --------- | ----- | ----------------------- | --------- | -------------------------- |
| draait    | query | ja/nee                  | nee       | standaard nee              |
| soort     | query | keuze: \`graan\`, \`olie\` | ja        | waarvoor                   |
| oud       | query | geheel getal            | nee       | vervallen, gebruik \`jaar\` |

Antwoord 200: lijst van [Molen](#molen).

Fout 404 \`GEEN_MOLEN\`: er is geen molen.

## Molen slopen

\`DELETE /molens/{id}\`

Antwoord 204: geen inhoud.
`;

it("reads a page in Dutch without configuration", () => {
  const facts = factsOf(page);
  for (const fact of [
    "field:Molen.wieken\tstring",
    "nullable:Molen.wieken\tyes",
    "field:Molen.gebouwd\tdatetime",
    "param:GET /molens#draait\tboolean",
    "default:GET /molens#draait\tfalse",
    "required:GET /molens#soort\tyes",
    "options:GET /molens#soort\tgraan,olie",
    "returns:GET /molens\tarray[Molen]",
    "returns:DELETE /molens/{id}\tnone",
  ])
    expect(facts).toContain(`${fact}\n`);
  const [{ operations }, diagnostics] = read(page);
  expect(diagnostics).toEqual([]);
  const [{ responses, parameters } = { responses: [], parameters: [] }] = operations;
  expect(responses.map(({ status }) => status.value)).toEqual([200, 404]);
  expect(parameters.find(({ name }) => name === "oud")?.deprecated?.value).toBe(true);
});

it.each([
  ["boolean", "default no", "false"],
  ["yes/no", "Default: yes.", "true"],
  ["boolean", "Whether it turns (default no).", "false"],
])("reads the default of a %s in the words `%s`", (type, words, value) => {
  const text = `# Mills\n\n## List mills\n\n\`GET /mills\`\n\n| Parameter | In | Type | Description |\n| - | - | - | - |\n| turns | query | ${type} | ${words} |\n`;
  expect(factsOf(text)).toContain(`default:GET /mills#turns\t${value}\n`);
});

it.each([
  ["enum", "`grain`, `oil`", "grain,oil"],
  ["list of enum", "what it grinds: `grain`, `oil`", "grain,oil"],
])("reads the codes behind the type %s as its values", (type, words, values) => {
  const text = `# Mills\n\n## List mills\n\n\`GET /mills\`\n\n| Parameter | In | Type | Description |\n| - | - | - | - |\n| kind | query | ${type} | ${words} |\n`;
  expect(factsOf(text)).toContain(`options:GET /mills#kind\t${values}\n`);
});

it("reads a header with its token in code outside of operations as the authentication", () => {
  const told = (where: string) =>
    read(
      `# Mills\n\n${where}\n\n## List mills\n\n\`GET /mills\`\n\nReturns 200.\n`,
    )[0].security.map(({ kind }) => kind.value);
  expect(told("**Login:** send `Authorization: Bearer <token>` along.")).toEqual(["bearer"]);
  expect(told("Never send `Authorization: Bearer <token>` here.")).toEqual([]);
});
