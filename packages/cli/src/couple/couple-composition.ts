// SPDX-License-Identifier: Apache-2.0
import { checkComposition } from "@jiku/coupling";
import type { Composition, Finding } from "@jiku/model";
import type { Language } from "../language/language.js";
import { sayCouple } from "../language/say-couple.js";
import { type CoupleResult, connectionEntry } from "./couple-result.js";
import type { LoadedSet } from "./load-set.js";
import type { Operand } from "./operand.js";
import { sceneOfComposition } from "./scene.js";

/** Codes whose findings stand at connections; all other findings on compositions stand beside them. */
const AT_CONNECTION = /\/connections\/\d+(?:\/(?:from|to))?$/;
/** Codes that stand at a connection and do not change its verdict. */
const BESIDE: ReadonlySet<string> = new Set(["CPL-070", "CPL-082", "CPL-093"]);

/** Every connection of the composition in a file. */
export function coupleComposition({ files, look }: LoadedSet, operand: Operand, language: Language): CoupleResult {
  const own = files.filter(({ given }) => given === operand.path);
  const reported = files.map(({ report }) => ({ file: report.path, findings: report.findings.filter(isOurs) }));
  const findings = reported.flatMap((one) => one.findings.filter(isBesideConnections));
  const all = own.flatMap(({ resources }) => resources.filter(isComposition));
  const chosen = operand.selector === undefined ? all : all.filter(({ id }) => id === operand.selector);
  const [composition, ...others] = chosen;
  const ids = all.map(({ id }) => id).join(", ");
  const stop = (stopped: string): CoupleResult => ({
    verdict: "undetermined",
    connections: [],
    findings,
    reported,
    stopped,
  });
  if (own.some(({ broken }) => broken)) return stop("");
  if (others.length > 0) return stop(sayCouple(language, "severalCompositions", { path: operand.path, ids }));
  if (composition === undefined) {
    const isFaulty = own.some(({ report }) => report.resources.Composition !== undefined);
    if (isFaulty) return { verdict: "undetermined", connections: [], findings, reported };
    return stop(sayCouple(language, "noComposition", { path: operand.path }));
  }
  const { verdict, connections, notChecked } = checkComposition(composition, look);
  const scene = sceneOfComposition(
    composition,
    own.flatMap(({ resources }) => resources),
    look,
  );
  return { verdict, connections: connections.map(connectionEntry), findings, reported, notChecked, scene };
}

function isComposition(resource: { readonly type: string }): resource is Composition {
  return resource.type === "Composition";
}

/** What has to do with joining: the rules of coupling, and whatever keeps a file or resource from being read. */
export function isOurs({ code, severity }: Finding): boolean {
  return code.startsWith("CPL-") || (severity === "error" && /^(?:schema\/|AD-)/.test(code));
}

/** What speaks of coupling and stands at no connection. */
export function isBesideConnections(finding: Finding): boolean {
  return isOurs(finding) && !isOfConnection(finding);
}

function isOfConnection({ code, path, severity }: Finding): boolean {
  if (!code.startsWith("CPL-") || BESIDE.has(code)) return false;
  return AT_CONNECTION.test(path) || (code === "CPL-091" && severity === "error");
}
