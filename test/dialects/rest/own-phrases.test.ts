import { expect, it } from "vitest";

import { factsOf } from "./read-rest.js";

const key = "GET /kites#wind";
const item = (text: string): string =>
  factsOf(`# Kites\n\n## List kites\n\n\`GET /kites\`\n\n**Parameters**\n\n- \`wind\` ${text}\n`);

it.each([
  ["(chaîne, facultatif) : une des valeurs `nord`, `sud`", "nord,sud"],
  ["(chaîne, facultatif) : la direction, parmi `nord`, `sud`", "nord,sud"],
  ["(chaîne, facultatif) : `nord` ou `sud`", "nord,sud"],
  ["(chaîne, facultatif) : `force` ou `-force` ; par défaut `force`", "force,-force"],
  ["(cadena, opcional): uno de `norte`, `sur`", "norte,sur"],
  ["(cadena, opcional): `norte` o `sur`", "norte,sur"],
  ["(stringa, opzionale): `nord` oppure `sud`", "nord,sud"],
  ["(texto, opcional): um dos valores `norte`, `sul`", "norte,sul"],
  ["(Zeichenkette, optional): einer der Werte `nord`, `sued`", "nord,sued"],
  ["(Zeichenkette, optional): `nord` oder `sued`", "nord,sued"],
  ["(string, optional): `force` or `-force`", "force,-force"],
])("reads values in words of other languages: %s", (text, read) => {
  expect(item(text)).toContain(`options:${key}\t${read}\n`);
});

it.each([
  ["(entier, facultatif) : la force (3 par défaut)", "3"],
  ["(entier, facultatif) : de 1 à 9, par défaut 3", "3"],
  ["(chaîne, facultatif, `nord` par défaut) : la direction", '"nord"'],
  ["(entero, opcional): la fuerza (3 por defecto)", "3"],
  ["(inteiro, opcional): a força (3 por padrão)", "3"],
  ["(Ganzzahl, optional): die Stärke, standardmäßig 3", "3"],
  ["(integer, optional): how strong, 3 if omitted", "3"],
  ["(boolean, optional): from the sea, false unless given", "false"],
  ["(string, optional): the side, `north` if left out", '"north"'],
])("reads defaults in front of and behind their words: %s", (text, read) => {
  expect(item(text)).toContain(`default:${key}\t${read}\n`);
});

it.each([
  "(optional, default `north`): `north`, `south`",
  "(string, optional, default: `north`): `north`, `south`.",
])("reads codes as values if one of them is the default: %s", (text) => {
  expect(item(text)).toContain(`options:${key}\tnorth,south\n`);
});

it("takes no codes as values if the default is another one", () => {
  const text = item("(string, optional, default `west`): `north`, `south`");
  expect(text).toContain(`default:${key}\t"west"\n`);
  expect(text).not.toContain("options:");
});

it.each([
  "(chaîne, facultatif) : remplace `nord` dans `sud`",
  "(entier, facultatif) : de 1 à 9, sans valeur par défaut",
  "(Ganzzahl, optional): höchstens 9",
])("takes neither values nor a default from other sentences: %s", (text) => {
  expect(item(text)).not.toMatch(/^(?:options|default):/m);
});
