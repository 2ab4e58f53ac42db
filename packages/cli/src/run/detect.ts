// SPDX-License-Identifier: Apache-2.0
import { knownAdapters } from "./adapters.js";
import { detectJiku } from "./detect-jiku.js";

/** What a file is, by its first bytes. */
export type Detected =
  | { readonly kind: "jiku" }
  | { readonly kind: "foreign"; readonly adapter: string; readonly format: string }
  | { readonly kind: "unknown" }
  /** Two formats claim the content with equal certainty. */
  | { readonly kind: "tie"; readonly formats: readonly string[] };

/** Bytes that are looked at. */
export const HEAD_BYTES = 1 << 16;

const decoder = new TextDecoder();

/** Asks the built-in reader, and the adapters unless that one is certain; the surest answer wins, a tie is no guess. */
export async function detect(head: Uint8Array, name: string): Promise<Detected> {
  const jiku = detectJiku(decoder.decode(head)).confidence;
  if (jiku === 3) return { kind: "jiku" };
  const claims: { readonly confidence: number; readonly detected: Detected; readonly label: string }[] = [];
  if (jiku > 0) claims.push({ confidence: jiku, detected: { kind: "jiku" }, label: "Jiku" });
  for (const known of knownAdapters) {
    const adapter = await known.load();
    const { confidence, format, version } = adapter.detect(head.subarray(0, adapter.manifest.limits.detectBytes), {
      name,
    });
    const id = format ?? adapter.manifest.id;
    const label = version === undefined ? id : `${id} ${version}`;
    if (confidence > 0)
      claims.push({ confidence, detected: { kind: "foreign", adapter: known.name, format: label }, label });
  }
  const best = Math.max(0, ...claims.map((claim) => claim.confidence));
  const first = claims.filter((claim) => claim.confidence === best);
  if (first.length > 1 && best > 1) return { kind: "tie", formats: first.map((claim) => claim.label) };
  return first[0]?.detected ?? { kind: "unknown" };
}
