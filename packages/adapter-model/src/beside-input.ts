// SPDX-License-Identifier: Apache-2.0
import { type DecodeRun, type Fault, safePath } from "@jiku/adapter";
import { MODEL_LIMITS } from "./limits.js";
import type { OpenBeside } from "./open-description.js";

/** Opens files by their path from the folder of the primary file; a path that leads out of the root is a fault. */
export function besideInput({ input }: DecodeRun): OpenBeside {
  const folder = input.primary.path.includes("/") ? input.primary.path.replace(/[^/]*$/, "") : "";
  return async (path): Promise<Uint8Array | Fault | undefined> => {
    const safe = safePath(folder + path);
    if (safe === undefined) return { code: "AD-119", values: { path }, at: { kind: "text", byte: 0 } };
    const file = await input.open(safe);
    if (file === undefined) return undefined;
    const limit = MODEL_LIMITS.archive.memberBytes;
    return file.size > limit
      ? { code: "AD-105", values: { limit }, at: { kind: "text", file: safe, byte: 0 }, case: "size" }
      : file.read(0, file.size);
  };
}
