// SPDX-License-Identifier: Apache-2.0
export { type Catalogue, loadCatalogue, suiteFile } from "../load-requirements.js";
export { refusalText } from "../refusal.js";
export { suiteIdentity } from "../suite-identity.js";
export { findPackage, openTarget, type Target } from "./open-target.js";
