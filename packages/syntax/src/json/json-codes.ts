// SPDX-License-Identifier: Apache-2.0
import type { SharedCode } from "@jiku/adapter";

/** The findings that reading JSON may make: an adapter that reads it names them in its manifest. */
export const JSON_CODES = [
  "AD-102",
  "AD-103",
  "AD-105",
  "AD-107",
  "AD-114",
  "AD-115",
  "AD-117",
  "AD-122",
] as const satisfies readonly SharedCode[];
