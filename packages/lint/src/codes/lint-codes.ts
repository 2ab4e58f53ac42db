// SPDX-License-Identifier: Apache-2.0
import type { LintCode } from "./lint-code.js";
import { meaningCodes } from "./meaning-codes.js";
import { profileCodes } from "./profile-codes.js";
import { sourceCodes } from "./source-codes.js";
import { subsetCodes } from "./subset-codes.js";

/** Every lint rule by its slug, in the order of the codes: the only place where its texts live. */
export const lintCodes: ReadonlyMap<string, LintCode> = new Map([
  ...sourceCodes,
  ...subsetCodes,
  ...meaningCodes,
  ...profileCodes,
]);
