// SPDX-License-Identifier: Apache-2.0
import type { AnyResource, DocumentContext, PinnedRef, SetRule } from "@jiku/model";
import { sha256, sha512 } from "@noble/hashes/sha2.js";
import { sha3_256 } from "@noble/hashes/sha3.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { typeSites } from "../../gen/sites.js";
import { jcs } from "./jcs.js";

interface Pin {
  readonly ordinal: number;
  readonly path: string;
  readonly id: string;
  readonly digest: string;
  readonly document: DocumentContext;
}

const HASHES = { sha256, sha512, "sha3-256": sha3_256 } as const;

/**
 * A pinned digest is that of the resource as it was handed over in another document (its JCS bytes, RFC 8785). Files
 * are native bytes and compared where they are opened; a resource of the same document is no bytes at hand.
 */
export const digestMatches: SetRule<Pin[]> = {
  code: "ID-05",
  on: ["Resource"],
  start: () => [],
  collect(memo, resource, ordinal, context) {
    for (const [path, pin] of pinsOf(resource)) {
      if (pin.digest === undefined) continue;
      memo.push({ ordinal, path, id: context.expand(pin.id), digest: pin.digest, document: context.document });
    }
  },
  finish(memo, report, set) {
    for (const pin of memo) {
      const home = set.documentOf(pin.id);
      if (home === undefined || home === pin.document) continue;
      const resource = set.resolve(pin.id);
      const expected = resource && digestOf(resource, pin.digest);
      if (expected !== undefined && expected !== pin.digest)
        report(pin.ordinal, `${pin.path}/digest`, { value: pin.digest, expected, id: pin.id }, { case: "resource" });
    }
  },
};

function digestOf(resource: AnyResource, like: string): string | undefined {
  const algorithm = like.slice(0, like.indexOf(":"));
  if (!(algorithm in HASHES)) return undefined;
  return `${algorithm}:${bytesToHex(HASHES[algorithm as keyof typeof HASHES](utf8ToBytes(jcs(resource))))}`;
}

/** By class: the members that hold a pinned reference, directly or in a support. */
const holders = new Map(
  [...typeSites.values()]
    .map((type) => [type.name, type.sites.filter((s) => s.site === "PinnedRef" || s.site === "Support")] as const)
    .filter(([, sites]) => sites.length > 0),
);

/** The pinned references that stand in a resource, with their paths. */
function pinsOf(resource: AnyResource): readonly (readonly [string, PinnedRef])[] {
  const pins: (readonly [string, PinnedRef])[] = [];
  for (const { member, container, site } of holders.get(resource.type) ?? []) {
    const value = (resource as unknown as Record<string, unknown>)[member];
    if (value === undefined) continue;
    const list =
      container === "one"
        ? [[`/${member}`, value] as const]
        : (value as readonly unknown[]).map((v, i) => [`/${member}/${i}`, v] as const);
    for (const [path, v] of list) {
      const grid = (v as { readonly space?: { readonly grid?: PinnedRef } }).space?.grid;
      if (site === "PinnedRef") pins.push([path, v as PinnedRef]);
      else if (grid !== undefined) pins.push([`${path}/space/grid`, grid]);
    }
  }
  return pins;
}
