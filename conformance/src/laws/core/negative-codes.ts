// SPDX-License-Identifier: Apache-2.0
import { isDeepStrictEqual } from "node:util";
import type { AnyResource } from "@jiku/model";
import type { Bench } from "../../bench.js";
import { documentOf, fromBase64 } from "../../bytes.js";
import { differences } from "../../compare/differences.js";
import { type Fault, type Judgement, law } from "../../law.js";
import type { ExpectedFinding, ExpectedPlaces, VectorCase } from "../../vectors.js";
import { canDecode, type Decoded, decode } from "../asked.js";
import { type PlacedFinding, placedFindings } from "../native/placed-findings.js";
import { isWorded } from "./is-worded.js";
import { judgeEncoding } from "./judge-encoding.js";

/** AD-046: the suite's cases have exactly the findings, resources and bytes that they are to have. */
export const negativeCodes = law<VectorCase>({
  code: "AD-046",
  slug: "negative-codes",
  class: "core",
  *inputs(bench) {
    const { cases, subject } = bench;
    if (canDecode(bench)) for (const { id } of subject.manifest.formats) yield emptyFile(id);
    for (const one of cases)
      if (
        (one.op === "detect" || subject.manifest.directions.includes(one.op)) &&
        subject.manifest.formats.some(({ id }) => id === one.format)
      )
        yield one;
  },
  async judge(one, bench) {
    const missing = one.requires.some((concept) => {
      const support = bench.subject.manifest.concepts[concept as keyof typeof bench.subject.manifest.concepts];
      return support === undefined || support === "absent" || support === "refuse";
    });
    if (missing) return "vacuous";
    if (one.op === "detect") return judgeDetection(one, bench);
    return one.op === "decode" ? judgeDecoding(one, bench) : judgeEncoding(one, bench);
  },
});

/** The one faulty document that every format has. */
function emptyFile(format: string): VectorCase {
  return {
    id: `negative-codes#${format}-empty-file`,
    op: "decode",
    format,
    input: documentOf(format, { input: new Uint8Array(0) }),
    expect: { outcome: "invalid", findings: [{ code: "AD-122" }], only: true },
    requires: [],
    purpose: { en: "An empty file holds nothing to read.", ja: "空のファイルに読むものはない。" },
  };
}

async function judgeDetection({ input: { files }, expect, id }: VectorCase, bench: Bench): Promise<Judgement> {
  const [[name, content = ""] = [""]] = Object.entries(files);
  const actual = await bench.subject.detect(fromBase64(content), { name });
  if (JSON.stringify(sorted(actual)) === JSON.stringify(sorted(expect.detection))) return "holds";
  return {
    message: { en: `${id}: another detection.`, ja: `${id}: 判別が違う。` },
    expected: expect.detection,
    actual,
  };
}

function sorted(members: object = {}): readonly (readonly [string, unknown])[] {
  return Object.entries(members).sort(([a], [b]) => (a < b ? -1 : 1));
}

async function judgeDecoding({ input, expect, id }: VectorCase, bench: Bench): Promise<Judgement> {
  const decoded = await decode(bench, input);
  const found = await placedFindings(decoded, bench, "core");
  const actual = {
    outcome: decoded.outcome,
    findings: found,
  };
  const fault = (en: string, ja: string): Fault => ({
    message: { en: `${id}: ${en}`, ja: `${id}: ${ja}` },
    expected: expect,
    actual,
  });
  if (decoded.outcome !== expect.outcome) return fault("another outcome.", "結果が違う。");
  const wanted = expect.findings ?? [];
  if (!wanted.every((one) => found.some((other) => isAt(one, other, bench))))
    return fault("not the expected code at the expected place.", "期待した符号が期待した場所にない。");
  const errors = found.filter(({ severity }) => severity === "error");
  const isOther = (one: PlacedFinding): boolean => !wanted.some((other) => isAt(other, one, bench));
  if ((expect.only ?? true) && (errors.some(isOther) || errors.length > wanted.length))
    return fault("another error beside it.", "ほかのエラーもある。");
  const unfilled = decoded.findings.some(({ message, fix }) =>
    [message.en, message.ja, fix.en, fix.ja].some((words) => words === "" || /\{[a-z]+\}/i.test(words)),
  );
  if (unfilled) return fault("a message has gaps.", "文に埋まっていない箇所がある。");
  const elsewhere = Object.entries(expect.places ?? {}).filter(([id, places]) => !isPlaced(id, places, decoded));
  if (elsewhere.length > 0) return fault("other places of resources.", "資源の場所が違う。");
  if (expect.resources === undefined) return "holds";
  const resources = decoded.resources.map(({ resource }) => resource);
  const other = differences(expect.resources as readonly AnyResource[], resources, bench.subject.manifest);
  if (other.length === 0) return "holds";
  return {
    message: { en: `${id}: other resources.`, ja: `${id}: 資源が違う。` },
    expected: [],
    actual: other.slice(0, 10),
  };
}

function isPlaced(id: string, { source, members }: ExpectedPlaces, { resources }: Decoded): boolean {
  const found = resources.find(({ resource }) => resource.id === id);
  return isDeepStrictEqual([found?.source, Object.fromEntries(found?.places ?? [])], [source, members]);
}

/** Whether a finding has the code, all members of the expected place, and the expected words. */
function isAt(expected: ExpectedFinding, found: PlacedFinding, { subject }: Bench): boolean {
  const { code, at } = expected;
  if (code !== found.code || !isWorded(expected, found.message, subject.manifest)) return false;
  const place = found.at as Readonly<Record<string, unknown>> | undefined;
  return Object.entries(at ?? {}).every(([name, value]) => JSON.stringify(place?.[name]) === JSON.stringify(value));
}
