// The constants of an enumeration have all its values, also if several values have one name.

import { expect, it } from "vitest";

import { makePackages } from "./packages.js";

const page = `# Signals

## Signal state enum

| Value | Name | Description |
|-------|------|-------------|
| 1 | Open | To the left |
| 2 | Open | To the right |
| 2 | Open | To the right, too |
| 3 | Open_2 | To both sides |
| 4 | Shut | Nobody may pass |

## Signal object

| Field | Type | Required | Description |
|-------|------|----------|-------------|
| id | string | yes | Which one |
| state | [signal state](#signal-state-enum) | yes | What it shows |

## Get a signal

\`GET /signals/{id}\`

Returns a [signal](#signal-object).
`;

it("appends the value to a name that another value already has", async () => {
  const { files } = await makePackages([{ path: "signals.md", text: page }]);
  const text = files.find(({ path }) => path.endsWith("models/src/types/signals.ts"))?.text ?? "";
  const members = text.slice(text.indexOf("SignalState = {"), text.indexOf("} as const"));
  expect(
    [...members.matchAll(/^ {2}(\w+): (\d),$/gm)].map(([, name, value]) => [name, value]),
  ).toEqual([
    ["Open", "1"],
    ["Open_2", "2"],
    ["Open_2_3", "3"],
    ["Shut", "4"],
  ]);
});
