// SPDX-License-Identifier: Apache-2.0
import type { AnyResource, SetRule } from "@jiku/model";
import { cyclesOf } from "../cycles.js";
import { keepFirst } from "../merge-memos.js";

/** What is kept of each resource that refers. */
export interface ReferencesMemo {
  /** From resource to the resources it names. */
  readonly targets: Map<string, readonly string[]>;
  readonly ordinals: Map<string, number>;
}

/**
 * A rule that a reference of a class never leads back to the resource it starts from. It reports the first resource of
 * each cycle in document order, one that names itself included.
 */
export function referenceCycle(code: string, type: string, member: string): SetRule<ReferencesMemo> {
  const named = (resource: AnyResource) => {
    const value = (resource as unknown as Readonly<Record<string, string | readonly string[] | undefined>>)[member];
    return typeof value === "string" ? [value] : value;
  };
  return {
    code,
    on: [type],
    start: () => ({ targets: new Map(), ordinals: new Map() }),
    collect({ targets, ordinals }, resource, ordinal, context) {
      const refs = named(resource);
      const id = context.expand(resource.id);
      if (refs === undefined || ordinals.has(id)) return;
      targets.set(id, refs.map(context.expand));
      ordinals.set(id, ordinal);
    },
    merge(memo, next) {
      keepFirst(memo.targets, next.targets);
      keepFirst(memo.ordinals, next.ordinals);
    },
    finish({ targets, ordinals }, report) {
      const alone = [...targets].filter(([id, refs]) => refs.includes(id)).map(([id]) => [id]);
      for (const cycle of [...cyclesOf(targets), ...alone]) {
        const [id = ""] = cycle;
        const next = targets.get(id)?.find((target) => cycle.includes(target));
        report(ordinals.get(id) ?? 0, `/${member}`, { id, next });
      }
    },
  };
}
