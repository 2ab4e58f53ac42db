// SPDX-License-Identifier: Apache-2.0
import type { DecodeEvent, DecodeRun } from "@jiku/adapter";
import { readCif } from "./cif/read-cif.js";
import { foreignKind, isBinaryCif, isPacked } from "./detect.js";
import { CRYSTAL_LIMITS } from "./limits.js";
import { readLines } from "./optimade/read-lines.js";
import { readOptimade } from "./optimade/read-optimade.js";

const FEATURES = {
  pdb: { en: "the PDB format", ja: "PDB形式" },
  xyz: { en: "the XYZ format", ja: "XYZ形式" },
  binary: { en: "BinaryCIF", ja: "BinaryCIF" },
} as const;

/** Reads by content: brackets begin JSON, all else is CIF. Formats of the family that are not read are refused by name. */
export async function* decodeCrystal(run: DecodeRun): AsyncGenerator<DecodeEvent> {
  const { primary } = run.input;
  const head = await primary.read(0, Math.min(primary.size, CRYSTAL_LIMITS.detectBytes));
  const text = new TextDecoder().decode(head);
  const foreign = isBinaryCif(head) || isPacked(head) ? "binary" : foreignKind(text);
  if (foreign !== undefined) {
    run.refused = true;
    const at = { kind: "text", line: 1, column: 1 } as const;
    yield run.report.shared("AD-104", { feature: FEATURES[foreign], format: "CIF" }, at);
    return;
  }
  const plain = text.replace(/^\uFEFF/, "").trimStart();
  if (/^\{\s*"x-optimade"/.test(plain)) yield* readLines(run);
  else if (plain.startsWith("{") || plain.startsWith("[")) yield* readOptimade(run);
  else yield* readCif(run);
}
