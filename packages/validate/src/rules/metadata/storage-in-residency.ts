// SPDX-License-Identifier: Apache-2.0
import type { Asset, Dataset, Policy, SetRule } from "@jiku/model";
import { append, keepLast } from "../merge-memos.js";

interface Storage {
  readonly assets: Map<string, { readonly ordinal: number; readonly regions: readonly string[] }>;
  /** Who is governed by which policy, and where its bytes lie. */
  readonly governed: { readonly id: string; readonly policy: string; readonly assets: readonly string[] }[];
}

/** Bytes lie where the policy of their resource lets them lie. */
export const storageInResidency: SetRule<Storage> = {
  code: "PO-06",
  on: ["Asset", "Dataset", "Field"],
  start: () => ({ assets: new Map(), governed: [] }),
  collect(memo, resource, ordinal, context) {
    const id = context.expand(resource.id);
    const { storageRegions } = resource as Partial<Asset>;
    const { distributions } = resource as Partial<Dataset>;
    if (resource.type === "Asset" && storageRegions !== undefined)
      memo.assets.set(id, { ordinal, regions: storageRegions });
    if (resource.policy === undefined) return;
    const assets = resource.type === "Asset" ? [id] : (distributions ?? []).map(context.expand);
    memo.governed.push({ id: resource.id, policy: context.expand(resource.policy), assets });
  },
  merge(memo, next) {
    keepLast(memo.assets, next.assets);
    append(memo.governed, next.governed);
  },
  finish(memo, report, set) {
    const reported = new Set<string>();
    for (const { id, policy, assets } of memo.governed) {
      const residency = (set.resolve(policy) as Partial<Policy> | undefined)?.residency;
      if (residency === undefined) continue;
      for (const name of assets) {
        const asset = memo.assets.get(name);
        const region = asset?.regions.find((code) => !residency.includes(code));
        if (asset === undefined || region === undefined || reported.has(name)) continue;
        reported.add(name);
        report(asset.ordinal, "/storageRegions", { region, resource: id, regions: residency });
      }
    }
  },
};
