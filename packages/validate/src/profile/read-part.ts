// SPDX-License-Identifier: Apache-2.0
import type { Finding, ProfileName, ProfileSeverity } from "@jiku/model";
import type { ReadFile } from "../config/config-file.js";
import { faultsOf } from "../config/config-finding.js";
import { codesOf } from "./code-lists.js";
import { readClasses } from "./limits/classes.js";
import type { LoadedProfile } from "./load-profiles.js";
import { type Restriction, readRestriction } from "./read-restriction.js";
import { readSeverities } from "./severities.js";
import type { Sourced } from "./sourced.js";

const MOST_RESTRICTIONS = 1000;

/** What one profile file and those that it extends add up to. */
export interface ProfilePart {
  readonly base: ProfileName;
  readonly raised: ReadonlyMap<string, ProfileSeverity>;
  /** In the order of the files, the farthest first. */
  readonly restrictions: readonly Sourced<Restriction>[];
}

/** Checks a profile against the core and its base; what is wrong is added to `findings` and left out of the part. */
export function readPart(loaded: LoadedProfile, read: ReadFile, findings: Finding[]): ProfilePart {
  const { config, file, folder, base } = loaded;
  const above =
    typeof base === "string" ? { base, raised: new Map(), restrictions: [] } : readPart(base, read, findings);
  const { fault, findings: own } = faultsOf(config);
  const name = typeof base === "string" ? base : base.file.name;
  const raised = readSeverities(file.severities ?? {}, { name, bases: [above.base], raised: above.raised }, fault);
  const entries = file.restrictions ?? [];
  if (entries.length > MOST_RESTRICTIONS) fault("AD-105", "/restrictions", { limit: MOST_RESTRICTIONS }, "count");
  const host = { config, fault, read, folder };
  const restrictions = entries.slice(0, MOST_RESTRICTIONS).flatMap((entry, index) => {
    const pointer = `/restrictions/${index}`;
    return readRestriction(entry, pointer, { fault, codesOf: (list, at) => codesOf(list, at, host) }) ?? [];
  });
  const classes = file.classes === undefined ? [] : readClasses(file.classes, fault);
  findings.push(...own);
  return {
    base: above.base,
    raised: new Map([...above.raised, ...raised]),
    restrictions: [
      ...above.restrictions,
      ...[...classes, ...restrictions].map((value) => ({ profile: file.name, config, value })),
    ],
  };
}
