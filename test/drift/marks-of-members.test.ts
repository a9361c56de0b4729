import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { run } from "../helpers/in-process.js";
import { temporaryFolder } from "../helpers/tree.js";

interface Texts {
  readonly made: string;
  readonly pin: string;
  readonly header: string;
}

const page = ({ made, pin, header }: Texts): string => `# Patients

## Patient object

| Field | Type     | Required | Description |
| ----- | -------- | -------- | ----------- |
| made  | datetime | yes      | ${made}     |
| pin   | string   | yes      | ${pin}      |

## Add a patient

\`POST /patients\`

### Body

A [patient](#patient-object) object.

### Response

\`Status: 201\`

Returns a [patient](#patient-object) object.

#### Headers

| Name     | Type   | Required | Description   |
| -------- | ------ | -------- | ------------- |
| Location | string | yes      | Where it is   |
${header}
`;

const old: Texts = {
  made: "Read-only. When",
  pin: "Write-only. The code",
  header: "| ETag | integer | yes | Which state |",
};
const found = [
  "error: `Patient.made` is required on create; before, it was read only",
  "warning: `Patient.pin` has no flags any more; before, it had: write-only, so that answers lack it",
];

async function since(header: string): Promise<readonly string[]> {
  const folder = temporaryFolder();
  for (const [name, texts] of [
    ["old", old],
    ["new", { made: "When", pin: "The code", header }],
  ] as const) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, "patients.md"), page(texts));
  }
  await run(["generate", "--docs", "old", "--out", "out"], folder);
  const compare = async (against: string): Promise<string> =>
    (await run(["check", "breaking", "--docs", "new", "--against", against], folder)).out;
  return [await compare("./old"), await compare("out/openapi.json")];
}

it("reports members that are no longer read-only or write-only, and no header", async () => {
  for (const out of await since("")) {
    for (const line of [...found, "warning: Header `ETag` of `patients.create 201` is gone"])
      expect(out).toContain(line);
    // A request had to have the write-only member before, too.
    expect(out).not.toContain("`Patient.pin` is required");
  }
});

it("reports the header of an answer that has another type, or may be missing", async () => {
  for (const out of await since("| ETag | string | no | Which state |"))
    expect(out).toContain(
      "Header `patients.create 201 ETag` is `string, not always there`, was `integer, always there`",
    );
});
