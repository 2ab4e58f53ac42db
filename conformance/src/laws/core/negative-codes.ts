// SPDX-License-Identifier: Apache-2.0
import type { Loss } from "@jiku/adapter";
import type { AnyResource } from "@jiku/model";
import type { Bench } from "../../bench.js";
import { documentOf } from "../../bytes.js";
import { differences } from "../../compare/differences.js";
import { type Fault, type Judgement, law } from "../../law.js";
import type { ExpectedFinding, ExpectedLoss, VectorCase } from "../../vectors.js";
import { canDecode, decode, encode } from "../asked.js";
import { type PlacedFinding, placedFindings } from "../native/placed-findings.js";

/** AD-046: the suite's cases have exactly the findings, resources and bytes that they are to have. */
export const negativeCodes = law<VectorCase>({
  code: "AD-046",
  slug: "negative-codes",
  class: "core",
  *inputs(bench) {
    const { cases, subject } = bench;
    if (canDecode(bench)) for (const { id } of subject.manifest.formats) yield emptyFile(id);
    for (const one of cases)
      if (subject.manifest.directions.includes(one.op) && subject.manifest.formats.some(({ id }) => id === one.format))
        yield one;
  },
  async judge(one, bench) {
    const missing = one.requires.some((concept) => {
      const support = bench.subject.manifest.concepts[concept as keyof typeof bench.subject.manifest.concepts];
      return support === undefined || support === "absent" || support === "refuse";
    });
    if (missing) return "vacuous";
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

async function judgeDecoding({ input, expect, id }: VectorCase, bench: Bench): Promise<Judgement> {
  const decoded = await decode(bench, input);
  const found = await placedFindings(decoded, bench, "core");
  const actual = {
    outcome: decoded.outcome,
    findings: found.map(({ code, severity, at }) => ({ code, severity, at })),
  };
  const fault = (en: string, ja: string): Fault => ({
    message: { en: `${id}: ${en}`, ja: `${id}: ${ja}` },
    expected: expect,
    actual,
  });
  if (decoded.outcome !== expect.outcome) return fault("another outcome.", "結果が違う。");
  const wanted = expect.findings ?? [];
  if (!wanted.every((one) => found.some((other) => isAt(one, other))))
    return fault("not the expected code at the expected place.", "期待した符号が期待した場所にない。");
  const others = found.filter((one) => one.severity === "error" && !wanted.some((other) => isAt(other, one)));
  if ((expect.only ?? true) && others.length > 0) return fault("another error beside it.", "ほかのエラーもある。");
  const unfilled = decoded.findings.some(({ message, fix }) =>
    [message.en, message.ja, fix.en, fix.ja].some((words) => words === "" || /\{[a-z]+\}/i.test(words)),
  );
  if (unfilled) return fault("a message has gaps.", "文に埋まっていない箇所がある。");
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

/** Whether a finding has the code, and all members of the expected place. */
function isAt({ code, at }: ExpectedFinding, found: PlacedFinding): boolean {
  if (code !== found.code) return false;
  const place = found.at as Readonly<Record<string, unknown>> | undefined;
  return Object.entries(at ?? {}).every(([name, value]) => JSON.stringify(place?.[name]) === JSON.stringify(value));
}

async function judgeEncoding({ input, format, expect, id }: VectorCase, bench: Bench): Promise<Judgement> {
  const [content = ""] = Object.values(input.files);
  const { graph } = JSON.parse(Buffer.from(content, "base64").toString("utf8")) as { readonly graph: AnyResource[] };
  const { outcome, files, findings, losses } = await encode(bench, graph, { format });
  const [bytes] = Object.values(files);
  const written = bytes === undefined ? undefined : Buffer.from(bytes).toString("base64");
  const codes = new Set<string>(findings.map(({ code }) => code));
  const told = (expect.findings ?? []).every(({ code }) => codes.has(code));
  const same = expect.bytes === undefined || expect.bytes === written;
  if (outcome === expect.outcome && told && same) return judgeLosses(losses, expect, id);
  const text = (base64 = "") => Buffer.from(base64, "base64").toString("utf8");
  return {
    message: { en: `${id}: other bytes, or another outcome.`, ja: `${id}: バイト列か結果が違う。` },
    expected: { ...expect, bytes: text(expect.bytes) },
    actual: { outcome, codes: [...codes], bytes: text(written) },
  };
}

/** Each expected loss is declared, and no other. */
function judgeLosses(losses: readonly Loss[], { losses: wanted }: VectorCase["expect"], id: string): Judgement {
  const complete =
    wanted === undefined ||
    (wanted.every((one) => losses.some((loss) => isLoss(one, loss))) &&
      losses.every((loss) => wanted.some((one) => isLoss(one, loss))));
  if (complete) return "holds";
  return {
    message: { en: `${id}: other losses.`, ja: `${id}: 損失が違う。` },
    expected: wanted,
    actual: losses,
  };
}

function isLoss({ id, path, concept, change }: ExpectedLoss, loss: Loss): boolean {
  if (loss.at.kind !== "resource" || loss.at.id !== id || loss.concept !== concept || loss.change !== change)
    return false;
  return loss.at.path === path || loss.at.path.startsWith(`${path}/`);
}
