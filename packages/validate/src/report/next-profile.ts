// SPDX-License-Identifier: Apache-2.0
import { profiles } from "@jiku/model";
import { baseOf, type ProfileChoice } from "../profile/compiled-profile.js";
import { entryOf, severityOf } from "./entries.js";
import type { NextProfile } from "./report.js";

/** Codes that the next stricter profile calls errors and this one does not. */
export function nextProfile(
  profile: ProfileChoice,
  raised: readonly (readonly [code: string, count: number])[],
): NextProfile | undefined {
  const at = profiles.findIndex((p) => p.name === baseOf(profile));
  const next = at < 0 ? undefined : profiles[at + 1]?.name;
  if (next === undefined) return undefined;
  const errors = raised.flatMap(([code, count]) => {
    const entry = entryOf(code);
    const harder = entry !== undefined && entry.severity[next] === "error" && severityOf(entry, profile) !== "error";
    return harder ? [{ code, rule: entry.rule, title: entry.title, count }] : [];
  });
  errors.sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
  return { profile: next, errors };
}
