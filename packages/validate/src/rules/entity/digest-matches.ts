// SPDX-License-Identifier: Apache-2.0
import type { AnyResource, SetRule } from "@jiku/model";
import { sha256, sha512 } from "@noble/hashes/sha2.js";
import { sha3_256 } from "@noble/hashes/sha3.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { append } from "../merge-memos.js";
import { sitesOf } from "../space/sites-of.js";
import { jcs } from "./jcs.js";

interface Pin {
  readonly ordinal: number;
  readonly path: string;
  readonly id: string;
  readonly digest: string;
}

const HASHES = { sha256, sha512, "sha3-256": sha3_256 } as const;

const pins = sitesOf("PinnedRef");

/**
 * A pinned digest is that of the resource as it was handed over in another document (its JCS bytes, RFC 8785). Files
 * are native bytes and compared where they are opened; a resource of the same document is no bytes at hand.
 */
export const digestMatches: SetRule<Pin[]> = {
  code: "ID-05",
  on: ["Resource"],
  start: () => [],
  collect(memo, resource, ordinal, context) {
    pins.each(resource, ({ id, digest }, path) => {
      if (digest !== undefined) memo.push({ ordinal, path: path(), id: context.expand(id), digest });
    });
  },
  merge: append,
  finish(memo, report, set) {
    for (const pin of memo) {
      const home = set.documentOf(pin.id);
      if (home === undefined || home === set.documentAt(pin.ordinal)) continue;
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
