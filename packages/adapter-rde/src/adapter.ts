// SPDX-License-Identifier: Apache-2.0
import type { Adapter } from "@jiku/adapter";
import { decodeRde } from "./decode.js";
import { detectRde } from "./detect.js";
import { manifest } from "./manifest.js";

/** The documents of an RDE entry (ARIM, NIMS): invoice, metadata, their definitions and the catalogue. Read only. */
export const adapter: Adapter = { manifest, detect: detectRde, decode: decodeRde };
