// SPDX-License-Identifier: Apache-2.0
export { adapter } from "./adapter.js";
export { encodeCity, type MakeSpool } from "./encode.js";
export { manifest } from "./manifest.js";
export { CITYJSON_CONTEXT, CITYJSON_NAMESPACE } from "./names.js";
