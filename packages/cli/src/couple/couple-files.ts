// SPDX-License-Identifier: Apache-2.0
import { exchangeUnknown } from "@jiku/coupling";
import type { Language } from "../language/language.js";
import { sayCouple } from "../language/say-couple.js";
import { isOurs } from "./couple-composition.js";
import { coupleEnds, ranked, worstOf } from "./couple-ends.js";
import type { CoupleResult } from "./couple-result.js";
import { type End, sourcesIn, targetsIn } from "./ends.js";
import type { LoadedFile, LoadedSet } from "./load-set.js";
import type { Operand } from "./operand.js";
import { sceneOfEnds } from "./scene.js";

const PROFILE = "core";

/** Every source against every target, the best pairing first; with selectors only those that were named. */
export function coupleFiles(
  set: LoadedSet,
  [source, target]: readonly [Operand, Operand],
  language: Language,
): CoupleResult {
  const [from, to] = [source, target].map((operand) => set.files.filter(({ given }) => given === operand.path));
  const reported = set.files.map(({ report }) => ({
    file: report.path,
    findings: report.findings.filter(isStructural),
  }));
  const findings = reported.flatMap((one) => one.findings);
  const stop = (stopped: string): CoupleResult => ({
    verdict: "undetermined",
    connections: [],
    findings,
    reported,
    stopped,
  });
  if ([...(from ?? []), ...(to ?? [])].some(({ broken }) => broken)) return stop("");
  const sources = sourcesIn(resourcesOf(from), set.look);
  const targets = targetsIn(resourcesOf(to));
  const [left, right] = [chosen(sources, source), chosen(targets, target)];
  if (sources.length === 0) return stop(sayCouple(language, "noSource", { path: source.path }));
  if (targets.length === 0) return stop(sayCouple(language, "noTarget", { path: target.path }));
  if (left.length === 0) return stop(unknown(source, sources, language));
  if (right.length === 0) return stop(unknown(target, targets, language));
  const file = to?.[0]?.report.path ?? target.path;
  const pairings = left.flatMap((a) =>
    right.flatMap((b) => {
      if (isWithinOne(a, b, [source, target])) return [];
      const joined = {
        id: `${a.label} ${b.label}`,
        from: a.label,
        to: b.label,
        file,
        path: "",
        profile: PROFILE,
      } as const;
      return coupleEnds(a, b, joined, set.look);
    }),
  );
  const connections = ranked(pairings);
  return {
    verdict: worstOf(pairings),
    connections: connections.map(({ entry }) => entry),
    findings,
    reported: [...reported, { file, findings: connections.flatMap((pairing) => pairing.findings) }],
    notChecked: exchangeUnknown(unboundOf(left, right, set)),
    ranked: true,
    scene: sceneOfEnds(left, right, set.look),
  };
}

/** Models on both sides that do not say how they are run; data is not exchanged, it is read. */
function unboundOf(left: readonly End[], right: readonly End[], { look }: LoadedSet): readonly string[] {
  const isModel = ({ model }: End) => ["Model", "Operator"].includes(look.resolve(model.id)?.type ?? "");
  const [from, to] = [left.filter(isModel), right.filter(isModel)];
  if (from.length === 0 || to.length === 0) return [];
  return [...from, ...to].flatMap(({ model }) => (model.bindings === undefined ? [model.id] : []));
}

/** A model is not offered to itself unless both ends were named. */
function isWithinOne(a: End, b: End, operands: readonly Operand[]): boolean {
  return a.model.id === b.model.id && operands.some(({ selector }) => selector === undefined);
}

function isStructural(finding: Parameters<typeof isOurs>[0]): boolean {
  return isOurs(finding) && !finding.code.startsWith("CPL-");
}

function resourcesOf(files: readonly LoadedFile[] | undefined) {
  return (files ?? []).flatMap(({ resources }) => resources);
}

function chosen(ends: readonly End[], { selector }: Operand): readonly End[] {
  return selector === undefined ? ends : ends.filter(({ names }) => names.includes(selector));
}

function unknown({ path, selector = "" }: Operand, ends: readonly End[], language: Language): string {
  return sayCouple(language, "unknownEnd", { path, selector, ends: ends.map(({ label }) => label).join(", ") });
}
