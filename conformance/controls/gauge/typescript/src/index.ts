// SPDX-License-Identifier: Apache-2.0
import type { Adapter } from "@jiku/adapter";
import { decode } from "./decode.js";
import { detect } from "./detect.js";
import { encode } from "./encode.js";
import { manifest } from "./manifest.js";

/** The codec of the gauge log (FORMAT.md). */
export const adapter: Adapter = { manifest, detect, decode, encode };
