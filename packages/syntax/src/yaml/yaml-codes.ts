// SPDX-License-Identifier: Apache-2.0
import type { SharedCode } from "@jiku/adapter";

/** The findings that reading YAML may make: an adapter that reads it names them in its manifest. */
export const YAML_CODES = [
  "AD-102",
  "AD-103",
  "AD-105",
  "AD-107",
  "AD-114",
  "AD-115",
  "AD-117",
  "AD-120",
  "AD-122",
] as const satisfies readonly SharedCode[];
