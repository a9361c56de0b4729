import { expect, it } from "vitest";

import { factsOf } from "./read-rest.js";

const page = (header: string, type: string): string =>
  `## Listing\n\n\`POST /things\`\n\n${header}\n|---|---|\n| \`one\` | ${type} |\n`;

it.each([
  ["| Name | Typ |", "Liste von Zeichenketten", "array[string]"],
  ["| Name | Typ |", "Liste aus Ganzzahlen", "array[int]"],
  ["| Nombre | Tipo |", "lista de enteros", "array[int]"],
  ["| Nom | Type |", "liste de chaînes", "array[string]"],
  ["| Nom | Type |", "tableau d'entiers", "array[int]"],
])("reads lists in words of other languages: %s %s", (header, type, read) => {
  expect(factsOf(page(header, type))).toContain(`param:POST /things#one\t${read}\n`);
});
