import { expect, it, onTestFinished, vi } from "vitest";

import { Stages } from "../../../generator/commands/generate/stages.js";
import { makeTerminal } from "../../helpers/in-process.js";

/** Makes stages with a stopped clock. If `isSeen`, the terminal shows a status line. */
function makeStages(isSeen: boolean) {
  let now = 0;
  const clock = vi.spyOn(process.hrtime, "bigint").mockImplementation(() => BigInt(now * 1e6));
  onTestFinished(() => {
    clock.mockRestore();
  });
  const shown: string[] = [];
  const terminal = makeTerminal();
  const status = (text: string): void => void shown.push(text);
  const stages = new Stages(isSeen ? { ...terminal, status } : terminal, "api");
  const wait = (time: number): void => void (now += time);
  return { stages, shown, wait, terminal };
}

it("is silent for half a second, then shows the stage of the run, and removes it at the end", () => {
  const { stages, shown, wait, terminal } = makeStages(true);
  stages.begin("read");
  wait(400);
  stages.show("read 3 pages, 1 of them known");
  stages.clear();
  expect(shown).toEqual([]);
  wait(200);
  stages.show("read 5 pages, 1 of them known");
  wait(10);
  stages.show("read 6 pages, 1 of them known");
  wait(100);
  stages.begin("write");
  stages.clear();
  expect(shown).toEqual(["api: read 5 pages, 1 of them known", "api: writing files", ""]);
  expect(terminal.text()).toEqual({ out: "", err: "" });
});

it("shows nothing without a terminal", () => {
  const { stages, wait, terminal } = makeStages(false);
  wait(5000);
  stages.begin("read");
  stages.clear();
  expect(terminal.text()).toEqual({ out: "", err: "" });
});

it("knows the time and the result of each stage", () => {
  const { stages, wait } = makeStages(false);
  stages.begin("read");
  wait(12);
  stages.begin("plan");
  stages.note("read", "7 pages, 7 of them known");
  wait(3.25);
  expect(stages.lines()).toEqual([
    "api: read        12.0 ms  7 pages, 7 of them known",
    "api: plan         3.3 ms",
  ]);
});
