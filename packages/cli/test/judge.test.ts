// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { JUDGE_DEFAULTS, type JudgeOptions } from "../src/options/options.js";
import { judge } from "../src/run/judge.js";
import type { Plan } from "../src/run/plan.js";

const OPTIONS: JudgeOptions = { ...JUDGE_DEFAULTS, together: true, declared: {}, surveyLimit: 10 };
const ENTITY = { id: "https://data.example.org/a", type: "Entity", entityTypes: ["schema:City"] };

let folder = "";

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "jiku-judge-")));
});

afterAll(() => rmSync(folder, { recursive: true }));

function plan(name: string, content: string): Plan {
  const path = join(folder, name);
  writeFileSync(path, content);
  const { size, ino, mtimeMs } = statSync(path);
  return { name, origin: { kind: "path", path, size, ino, modified: mtimeMs }, format: { kind: "jiku" }, root: folder };
}

const outcome = async (plans: readonly Plan[]) =>
  (await judge(plans, OPTIONS, () => {})).map(({ report }) => [
    report.path,
    report.findings.map((finding) => finding.code),
  ]);

describe("judge", () => {
  it("reports a file that vanished or changed after it was found, and goes on with the others", async () => {
    const plans = [
      plan("gone.json", JSON.stringify(ENTITY)),
      plan("here.json", JSON.stringify({ ...ENTITY, id: "https://data.example.org/b" })),
      plan("other.json", JSON.stringify({ ...ENTITY, id: "https://data.example.org/c" })),
    ];
    rmSync(join(folder, "gone.json"));
    writeFileSync(join(folder, "other.json"), "something else entirely");
    expect(await outcome(plans)).toEqual([
      ["gone.json", ["AD-121"]],
      ["here.json", []],
      ["other.json", ["AD-121"]],
    ]);
  });

  it("judges foreign and own documents of one set by their own profiles", async () => {
    const own = plan("own.json", JSON.stringify(ENTITY));
    const city = {
      type: "CityJSON",
      version: "2.0",
      transform: { scale: [1, 1, 1], translate: [0, 0, 0] },
      CityObjects: {},
      vertices: [],
    };
    const foreign: Plan = {
      ...plan("x.city.json", JSON.stringify(city)),
      format: { kind: "foreign", adapter: "@jiku/adapter-city", format: "cityjson 2.0" },
    };
    const judged = await judge([own, foreign], OPTIONS, () => {});
    expect(judged.map(({ report }) => [report.path, report.profile])).toEqual([
      ["own.json", "core"],
      ["x.city.json", "draft"],
    ]);
    expect(judged[0]?.survey?.resources).toBeGreaterThan(0);
  });

  it("reports an adapter that is not known", async () => {
    const [judged] = await judge(
      [{ ...plan("y.json", "{}"), format: { kind: "foreign", adapter: "none", format: "none 1" } }],
      OPTIONS,
      () => {},
    );
    expect(judged?.report.findings.map((finding) => finding.code)).toEqual(["AD-122"]);
  });
});
