// SPDX-License-Identifier: Apache-2.0
import type { SharedCode } from "@jiku/adapter";

/** The findings that reading ZIP may make: an adapter that reads it names them in its manifest. */
export const ZIP_CODES = [
  "AD-101",
  "AD-102",
  "AD-103",
  "AD-104",
  "AD-105",
  "AD-113",
  "AD-119",
  "AD-122",
] as const satisfies readonly SharedCode[];
