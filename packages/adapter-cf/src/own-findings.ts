// SPDX-License-Identifier: Apache-2.0
import type { ManifestFinding } from "@jiku/adapter";
import { CF_FINDINGS } from "./cf-findings.js";
import { COORDINATE_FINDINGS } from "./coordinate-findings.js";
import { STORE_FINDINGS } from "./store-findings.js";

/** The adapter's own findings: of the CF conventions, and of the stores and CoverageJSON. */
export const OWN_FINDINGS: readonly ManifestFinding[] = [...CF_FINDINGS, ...COORDINATE_FINDINGS, ...STORE_FINDINGS];
