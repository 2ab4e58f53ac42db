// SPDX-License-Identifier: Apache-2.0
export { adapter } from "./adapter.js";
export { manifest } from "./manifest.js";
