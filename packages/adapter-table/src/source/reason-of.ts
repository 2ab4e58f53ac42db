// SPDX-License-Identifier: Apache-2.0

/** What a thrown error says, short. */
export function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n")[0]?.slice(0, 120) ?? "";
}
