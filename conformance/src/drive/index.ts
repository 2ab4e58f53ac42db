// SPDX-License-Identifier: Apache-2.0
export { Breakdown, type BreakdownKind } from "../subject.js";
export { type DrivenAdapter, type DrivenDecode, type DriveOptions, driveAdapter } from "./drive-adapter.js";
export { type AdapterPackage, openPackage, readPackage } from "./open-package.js";
export { PATIENCE, type Patience } from "./patience.js";
