import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { run } from "../helpers/in-process.js";
import { temporaryFolder } from "../helpers/tree.js";

const page = (pin: string): string => `# Patients

## Patient object

| Field | Type    | Required | Description |
| ----- | ------- | -------- | ----------- |
| id    | integer | yes      | Which one   |
| pin   | string  | no       | ${pin}      |

## Get a patient

\`GET /patients/{id}\`

### Path parameters

| Name | Type    | Required | Description |
| ---- | ------- | -------- | ----------- |
| id   | integer | yes      | Which one   |

### Response

\`Status: 200\`

Returns a [patient](#patient-object) object.
`;

it("says that a member became write-only, or is not any more", async () => {
  const folder = temporaryFolder();
  for (const [name, pin] of [
    ["old", "The code"],
    ["new", "Write-only. The code"],
  ] as const) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, "patients.md"), page(pin));
  }
  const compare = async (docs: string, against: string): Promise<string> =>
    (await run(["check", "breaking", "--docs", docs, "--against", against], folder)).out;
  expect(await compare("new", "./old")).toContain(
    "`Patient.pin` has flags now: write-only, so that answers lack it",
  );
  expect(await compare("old", "./new")).toContain(
    "`Patient.pin` has no flags any more; before, it had: write-only, so that answers lack it",
  );
  const { out } = await run(["explain", "Patient.pin", "--docs", "new"], folder);
  expect(out).toMatch(/^ +in answers: never$/m);
});
