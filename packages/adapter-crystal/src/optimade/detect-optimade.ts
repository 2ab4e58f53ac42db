// SPDX-License-Identifier: Apache-2.0
import type { Detection } from "@jiku/adapter";

const LINES = /^\uFEFF?\s*\{\s*"x-optimade"\s*:/;
const STRUCTURE = /"(?:lattice_vectors|cartesian_site_positions|species_at_sites|dimension_types)"\s*:/;
const ENTRY = /"type"\s*:\s*"(?:structures|references|links|info)"/;
const VERSION = /"api_version"\s*:\s*"v?(\d+\.\d+)/;
const VERSIONS = ["1.0", "1.1", "1.2"];
const REFERENCE = /"authors"\s*:\s*\[\s*\{[^}]*"lastname"\s*:/;

/** Recognises OPTIMADE in JSON by members that no other format has; its JSON Lines by their header. */
export function detectOptimade(bytes: Uint8Array): Detection {
  const text = new TextDecoder().decode(bytes);
  const version = VERSIONS.find((one) => VERSION.exec(text)?.[1] === one);
  const known = version === undefined ? {} : { version };
  if (LINES.test(text)) return { format: "optimade-jsonl", ...known, confidence: 3 };
  if (/^\uFEFF?\s*\{/.test(text)) {
    const isResponse = /"meta"\s*:\s*\{/.test(text) && VERSION.test(text);
    if (isResponse && /"(?:data|errors)"\s*:/.test(text)) return { format: "optimade", ...known, confidence: 3 };
    return ENTRY.test(text) && (STRUCTURE.test(text) || isResponse)
      ? { format: "optimade", confidence: 2 }
      : { confidence: 0 };
  }
  return STRUCTURE.test(text) || REFERENCE.test(text) ? { format: "optimade", confidence: 2 } : { confidence: 0 };
}
