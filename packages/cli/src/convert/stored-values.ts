// SPDX-License-Identifier: Apache-2.0
import type { ArrayChunk, EncodeOptions, Selection } from "@jiku/adapter";
import { type ArrayRef, JikuError } from "@jiku/model";
import { originSource } from "../run/file-source.js";
import { openNativeInput } from "../run/native-input.js";
import type { Plan } from "../run/plan.js";
import type { ReaderOptions } from "../run/reader.js";
import { loadReader } from "../run/readers.js";

/**
 * The values behind references into the files that were lifted, read by the adapter that lifted each.
 * @param assets by number of the plan: id of the Asset that its file is; empty where there are several
 */
export function storedValues(
  plans: readonly Plan[],
  assets: ReadonlyMap<number, string>,
  options: ReaderOptions,
): NonNullable<EncodeOptions["values"]> {
  return async function* values(ref: ArrayRef, selection: Selection): AsyncGenerator<ArrayChunk> {
    const plan = planOf(ref, plans, assets);
    const reader = plan?.format.kind === "foreign" ? await loadReader(plan.format.adapter, options) : undefined;
    if (plan === undefined || reader?.read === undefined)
      throw new JikuError("unreadable-input", `no values of ${ref.asset}`);
    const native = await openNativeInput(originSource(plan.name, plan.origin), plan, () => undefined);
    try {
      yield* reader.read(ref, selection, native.input);
    } finally {
      await native.close();
    }
  };
}

/** The file of an Asset; the one lifted file where its own Asset is not known among several. */
function planOf({ asset }: ArrayRef, plans: readonly Plan[], assets: ReadonlyMap<number, string>): Plan | undefined {
  const known = plans.findIndex((_plan, file) => assets.get(file) === asset);
  if (known >= 0) return plans[known];
  const lifted = plans.filter(({ format }) => format.kind === "foreign");
  return lifted.length === 1 ? lifted[0] : undefined;
}
