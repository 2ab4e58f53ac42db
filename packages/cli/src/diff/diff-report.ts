// SPDX-License-Identifier: Apache-2.0
import type { Change } from "./change.js";
import { lacksRequirements } from "./compare/compare-rules.js";
import { diffEditions, requiredBump } from "./diff-editions.js";
import type { DiffCounts, Required } from "./diff-options.js";
import type { LoadedEdition } from "./edition/load-edition.js";

/** A change with its place as the user would name it. */
export interface PlacedChange {
  readonly change: Change;
  readonly place: string;
  readonly file: string;
}

/** Something that was left out of the comparison, and why. */
export type NotCompared =
  | { readonly what: "examples" | "alignments" | "packContents" | "requirements" }
  /** A `$ref` that leads nowhere, by its place as the user would name it. */
  | { readonly what: "reference"; readonly place: string; readonly ref: string };

/** The outcome of one comparison. */
export interface DiffReport {
  readonly changes: readonly PlacedChange[];
  readonly required: Required;
  /** Of the new edition. */
  readonly counts: DiffCounts;
  readonly notCompared: readonly NotCompared[];
}

/** Compares two editions. */
export function diffReport(old: LoadedEdition, now: LoadedEdition): DiffReport {
  const changes = diffEditions(old.edition, now.edition);
  const { schemas, rules, profiles, packs } = now.edition;
  return {
    changes: changes.map((change) => {
      const { edition, file, line, column } = change.location;
      const shown = (edition === "old" ? old : now).shown(file);
      return { change, file: shown, place: `${shown}:${line}:${column}` };
    }),
    required: requiredBump(changes) ?? "none",
    counts: { schemas, rules: rules.size, profiles: profiles.size, packs: packs.size },
    notCompared: [
      { what: "examples" },
      { what: "alignments" },
      { what: "packContents" },
      ...(lacksRequirements({ old: old.edition, new: now.edition }) ? [{ what: "requirements" } as const] : []),
      ...[old, now].flatMap(unresolved),
    ],
  };
}

function unresolved({ edition, shown }: LoadedEdition): readonly NotCompared[] {
  return edition.unresolved.map((item) => {
    const { line, column } = edition.placeOf(item);
    return { what: "reference", place: `${shown(item.file)}:${line}:${column}`, ref: item.ref };
  });
}
