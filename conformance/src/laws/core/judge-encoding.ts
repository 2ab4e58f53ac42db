// SPDX-License-Identifier: Apache-2.0
import { isDeepStrictEqual } from "node:util";
import type { Loss } from "@jiku/adapter";
import { type AnyResource, CONTEXT_IRI } from "@jiku/model";
import type { Bench } from "../../bench.js";
import type { Judgement } from "../../law.js";
import type { ExpectedLoss, VectorCase } from "../../vectors.js";
import { encode } from "../asked.js";
import { isWorded } from "./is-worded.js";

/** The bytes that a case expects of an encoding, its outcome, its findings and its losses. */
export async function judgeEncoding(one: VectorCase, bench: Bench): Promise<Judgement> {
  const { input, options, format, expect, id } = one;
  const [content = ""] = Object.values(input.files);
  const { graph } = JSON.parse(Buffer.from(content, "base64").toString("utf8")) as { readonly graph: AnyResource[] };
  const { outcome, files, findings, losses, events } = await encode(bench, graph, { format, ...options });
  const told = (expect.findings ?? []).every((one) =>
    findings.some(({ code, message }) => code === one.code && isWorded(one, message, bench.subject.manifest)),
  );
  const [bytes, sidecar] = Object.values(files).map((file) => Buffer.from(file).toString("utf8"));
  const isWritten = expect.bytes === undefined || bytes === Buffer.from(expect.bytes, "base64").toString("utf8");
  const last = events.at(-1);
  const count = last?.kind === "end" ? last.resources : undefined;
  const isCounted = count === (outcome === "complete" ? graph.length : 0);
  if (outcome === expect.outcome && told && isWritten && isCounted && isSidecar(sidecar, expect.sidecar))
    return judgeLosses(losses, expect, id);
  return {
    message: { en: `${id}: other bytes, or another outcome.`, ja: `${id}: バイト列か結果が違う。` },
    expected: expect,
    actual: { outcome, findings, bytes, sidecar, resources: count },
  };
}

function isSidecar(text: string | undefined, expected: readonly unknown[] | undefined): boolean {
  if (text === undefined || expected === undefined) return text === expected;
  try {
    return isDeepStrictEqual(JSON.parse(text), { "@context": CONTEXT_IRI, jiku: "1.0", graph: expected });
  } catch {
    return false;
  }
}

/** Each expected loss is declared, where it stands or as part of a larger one, and no other. */
function judgeLosses(losses: readonly Loss[], { losses: wanted }: VectorCase["expect"], id: string): Judgement {
  const complete =
    wanted === undefined ||
    (wanted.every((one) => losses.some((loss) => isLoss(one, loss) || isPartOf(one, loss))) &&
      losses.every((loss) => wanted.some((one) => isLoss(one, loss))));
  if (complete) return "holds";
  return {
    message: { en: `${id}: other losses.`, ja: `${id}: 損失が違う。` },
    expected: wanted,
    actual: losses,
  };
}

function isLoss({ id, path, concept, change, recovery }: ExpectedLoss, { at, ...loss }: Loss): boolean {
  if (at.kind !== "resource" || at.id !== id || (at.path !== path && !at.path.startsWith(`${path}/`))) return false;
  return (concept === undefined || loss.concept === concept) && loss.change === change && loss.recovery === recovery;
}

function isPartOf({ id, path, change, recovery }: ExpectedLoss, { at, ...loss }: Loss): boolean {
  if (at.kind !== "resource" || at.id !== id || !path.startsWith(`${at.path}/`)) return false;
  return loss.change === change && loss.recovery === recovery;
}
