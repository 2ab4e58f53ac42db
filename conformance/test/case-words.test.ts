// SPDX-License-Identifier: Apache-2.0
import { expect, it } from "vitest";
import { adapter } from "../controls/gauge/typescript/src/index.js";
import { directSubject } from "../src/drive/direct-subject.js";
import { negativeCodes } from "../src/laws/core/negative-codes.js";
import { loadCases } from "../src/load-cases.js";
import { makeBench } from "../src/make-bench.js";
import type { VectorCase } from "../src/vectors.js";

const subject = directSubject(adapter, () => performance.now());
const bench = makeBench({ subject, seed: 1, documents: [], strangers: [], cases: [] });
const cases = loadCases(["gauge"]);

function named(id: string): VectorCase {
  const found = cases.find((one) => one.id === `negative-codes#${id}`);
  if (found === undefined) throw new Error(`no case ${id}`);
  return found;
}

/** A case with one member of what is expected changed, at a path of member names. */
function changed(one: VectorCase, path: readonly (string | number)[], value: unknown): VectorCase {
  const expected = structuredClone(one.expect) as Record<string | number, unknown>;
  const holder = path.slice(0, -1).reduce((node, name) => node[name] as Record<string | number, unknown>, expected);
  const last = path.at(-1) as string | number;
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return { ...one, expect: expected as VectorCase["expect"] };
}

const station = "https://data.example.org/twin/a";
it.each<[string, string, (string | number)[], unknown]>([
  ["another value in the words", "gauge-no-days", ["findings", 0, "values", "value"], "2023-02-28"],
  ["the words of another case", "gauge-mark", ["findings", 0, "case"], undefined],
  ["another column", "gauge-no-days", ["findings", 0, "at", "column"], 1],
  ["a finding that is not expected", "gauge-no-days", ["findings", 0], { code: "GLG-001" }],
  ["another place of a member", "gauge-places", ["places", station, "members", "/label/en", "line"], 99],
  ["a place that is not expected", "gauge-places", ["places", station, "members", "/label/en"], undefined],
  ["another place of a resource", "gauge-places", ["places", station, "source", "line"], 99],
  ["another confidence", "gauge-detect", ["detection", "confidence"], 2],
  ["another version", "gauge-detect", ["detection", "version"], "2"],
  ["another concept of a loss", "gauge-write-no-form", ["losses", 0, "concept"], "entity.label"],
  ["a loss that is not expected", "gauge-write-no-form", ["losses", 0, "path"], "/version"],
  [
    "a loss that is not declared",
    "gauge-write-order",
    ["losses"],
    [{ id: station, path: "/label", change: "dropped" }],
  ],
  ["a loss that the sidecar does not hold", "gauge-write-sidecar", ["losses", 0, "recovery"], "none"],
  ["another sidecar", "gauge-write-sidecar", ["sidecar"], []],
  ["a sidecar that is not expected", "gauge-write-sidecar", ["sidecar"], undefined],
  ["a sidecar that is not there", "gauge-write-sidecar-none", ["sidecar"], []],
  ["other bytes", "gauge-write-order", ["bytes"], ""],
  ["another version in the words", "gauge-write-other-version", ["findings", 0, "values", "version"], "3"],
])("tells %s (%s)", async (_, id, path, value) => {
  expect(await negativeCodes.judge(changed(named(id), path, value), bench)).toMatchObject({ message: {} });
});
