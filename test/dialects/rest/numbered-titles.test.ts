import { expect, it } from "vitest";

import { nameMethods } from "../../../generator/protocols/rest/method-names.js";
import { apiOfPage } from "./read-rest.js";

/** Each operation with its title, its group and the name of its method. */
function named(text: string): readonly (readonly string[])[] {
  const [{ operations }] = apiOfPage(text);
  const names = nameMethods(operations, "barns");
  return operations.map((one) => [one.title?.value ?? "", one.group ?? "", names.get(one) ?? ""]);
}

it.each(["2. ", "2) ", "(2) ", "1.2 ", "1.2. ", "2 - ", "2、"])(
  "does not take the number %s in front of a title as a part of the title",
  (number) => {
    const page = (title: string): string =>
      `# API\n\n## Barns\n\n### ${title}\n\n\`POST /barns/{id}/raze\`\n`;
    expect(named(page(`${number}Raze a barn`))).toEqual([["Raze a barn", "barns", "raze"]]);
    expect(named(page(`${number}Raze a barn`))).toEqual(named(page("Raze a barn")));
  },
);

it("does not take the number of a chapter as a part of a group's name", () => {
  const text = "# API\n\n## 3. Barns\n\n### 3.1 Raze a barn\n\n`POST /sheds/barn/{id}`\n";
  expect(named(text)).toEqual(named(text.replace(/3\. |3\.1 /g, "")));
});

it("keeps a number that is a word of the title", () => {
  const text = "# API\n\n## Barns\n\n### 2 doors of a barn\n\n`GET /barns/{id}/doors`\n";
  expect(named(text)[0]?.[0]).toBe("2 doors of a barn");
});
