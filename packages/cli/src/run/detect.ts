// SPDX-License-Identifier: Apache-2.0
import type { Hint } from "@jiku/adapter";
import type { ReadingFault } from "./catalogue-finding.js";
import { detectJiku } from "./detect-jiku.js";
import type { KnownReader } from "./reader.js";
import { ReaderFault } from "./reader-fault.js";
import { readersOf } from "./readers.js";

/** What a file is, by its first bytes. */
export type Detected =
  | { readonly kind: "jiku" }
  /** `format` is the id, and the version where it is known. */
  | { readonly kind: "foreign"; readonly adapter: string; readonly format: string }
  | { readonly kind: "unknown" }
  /** Two formats claim the content with equal certainty. */
  | { readonly kind: "tie"; readonly formats: readonly string[] }
  /** An adapter broke down, and no other one is sure. */
  | { readonly kind: "broken"; readonly fault: ReadingFault };

/** Bytes that are looked at. */
export const HEAD_BYTES = 1 << 16;

const decoder = new TextDecoder();

/** Asks the built-in reader, and the adapters unless that one is certain; the surest answer wins, a tie is no guess. */
export async function detect(
  head: Uint8Array,
  name: string,
  readers: readonly KnownReader[] = readersOf({}),
): Promise<Detected> {
  const jiku = detectJiku(decoder.decode(head)).confidence;
  if (jiku === 3) return { kind: "jiku" };
  const own: readonly Claimed[] =
    jiku > 0 ? [{ confidence: jiku, detected: { kind: "jiku" }, label: "Jiku", named: false }] : [];
  return choose([...own, ...(await claimsOf(readers, head, { name }))], 1);
}

/** Asks adapters alone, for no less than a confidence. */
export async function detectBy(
  readers: readonly KnownReader[],
  head: Uint8Array,
  hint: Hint,
  least: number,
): Promise<Detected> {
  return choose(await claimsOf(readers, head, hint), least);
}

interface Claimed {
  readonly confidence: number;
  readonly detected: Detected;
  readonly label: string;
  readonly named: boolean;
}

async function claimsOf(readers: readonly KnownReader[], head: Uint8Array, hint: Hint): Promise<readonly Claimed[]> {
  const claims: Claimed[] = [];
  for (const known of readers) {
    const { named, name: adapter } = known;
    const reader = await known.load();
    try {
      const seen = head.subarray(0, reader.manifest.limits.detectBytes);
      const { confidence, format, version } = await reader.detect(seen, hint);
      const id = format ?? reader.manifest.id;
      const label = version === undefined ? id : `${id} ${version}`;
      if (confidence > 0 && isFor(hint, reader.manifest.formats, id))
        claims.push({ confidence, detected: { kind: "foreign", adapter, format: label }, label, named });
    } catch (error) {
      if (!(error instanceof ReaderFault)) throw error;
      claims.push({ confidence: 1, detected: { kind: "broken", fault: error.fault }, label: "", named });
    }
  }
  return claims;
}

/** A folder is read by a format that is one, a file by the others. */
function isFor({ entries }: Hint, formats: readonly { readonly id: string; readonly container: string }[], id: string) {
  const container = formats.find((format) => format.id === id)?.container;
  return (container === "directory") === (entries !== undefined);
}

/** Of several that are equally sure, the one that the user named. */
function choose(claims: readonly Claimed[], least: number): Detected {
  const best = Math.max(0, ...claims.map(({ confidence }) => confidence));
  const broken = claims.find(({ detected }) => detected.kind === "broken");
  if (best < 2 && broken !== undefined) return broken.detected;
  if (best < least) return { kind: "unknown" };
  const all = claims.filter(({ confidence }) => confidence === best);
  const named = all.filter((claim) => claim.named);
  const first = named.length > 0 ? named : all;
  if (first.length > 1 && best > 1) return { kind: "tie", formats: first.map(({ label }) => label) };
  return first[0]?.detected ?? { kind: "unknown" };
}
