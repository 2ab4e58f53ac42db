// SPDX-License-Identifier: Apache-2.0
import { catalogue, type ProfileSeverity } from "@jiku/model";
import type { Fault } from "../config/config-finding.js";
import { entryOf, severityOf } from "../report/entries.js";
import { token } from "../rules/token.js";
import { nearestNames } from "../structure/nearest.js";
import type { CompiledProfile } from "./compiled-profile.js";
import { compareSeverities } from "./severity-order.js";

/** What a profile raises above its base, by code; an entry that lowers is reported and left out. */
export function readSeverities(
  severities: Readonly<Record<string, ProfileSeverity>>,
  base: Pick<CompiledProfile, "name" | "bases" | "raised">,
  fault: Fault,
): ReadonlyMap<string, ProfileSeverity> {
  const raised = new Map<string, ProfileSeverity>();
  for (const [code, severity] of Object.entries(severities)) {
    const pointer = `/severities${token(code)}`;
    const entry = entryOf(code);
    const expected = entry && severityOf(entry, base);
    if (entry === undefined || expected === undefined) unknownCode(code, pointer, fault);
    else if (entry.level === "MUST" && severity === "off") fault("PRF-04", pointer, { rule: code }, "must");
    else if (compareSeverities(severity, expected) < 0) {
      fault("PRF-04", pointer, { rule: code, severity, expected, base: base.name });
    } else raised.set(code, severity);
  }
  return raised;
}

function unknownCode(rule: string, pointer: string, fault: Fault): void {
  const codes = catalogue.map(({ code }) => code);
  const nearest = nearestNames(rule, codes, 1)[0];
  if (nearest === undefined) fault("PRF-03", pointer, { rule });
  else fault("PRF-03", pointer, { rule, nearest }, "nearest");
}
