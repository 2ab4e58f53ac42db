// SPDX-License-Identifier: Apache-2.0
import type { ChangeDraft } from "../change.js";

/** A change, and the other holders of the same member that have it too. */
export interface FoldedChange {
  readonly draft: ChangeDraft;
  readonly also: readonly string[];
}

/** One change for each group: that of the type which owns the member, else the first. */
export function foldChanges(drafts: readonly ChangeDraft[]): readonly FoldedChange[] {
  const groups = new Map<string, ChangeDraft[]>();
  for (const [at, draft] of drafts.entries()) {
    const key = draft.group?.key ?? String(at);
    groups.set(key, [...(groups.get(key) ?? []), draft]);
  }
  return [...groups.values()].flatMap((group) => {
    const draft = group.find((item) => item.group?.isOwner === true) ?? group[0];
    if (draft === undefined) return [];
    const also = group.filter((item) => item !== draft).map((item) => item.group?.holder ?? item.subject);
    return [{ draft, also }];
  });
}
