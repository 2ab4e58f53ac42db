// SPDX-License-Identifier: Apache-2.0
export { type AdapterPackage, openPackage, readPackage } from "./open-package.js";
export { PATIENCE, type Patience } from "./patience.js";
