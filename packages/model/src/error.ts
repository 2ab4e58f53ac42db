// SPDX-License-Identifier: Apache-2.0

/** What an error is about. Faults of data are findings, never errors. */
export type JikuErrorCode =
  | "bad-option"
  | "unknown-profile"
  | "unknown-code"
  | "unreadable-input"
  | "limit-reached"
  | "adapter-crashed"
  | "not-writable";

/** Misuse or environment; bad data is a Finding instead. Test by code with `isJikuError`, not by `instanceof`. */
export class JikuError extends Error {
  override readonly name = "JikuError";
  constructor(
    readonly code: JikuErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** True when `e` is a Jiku error with one of `codes` (any code when none is given); two installed copies agree. */
export function isJikuError(e: unknown, ...codes: JikuErrorCode[]): e is JikuError {
  if (!(e instanceof Error) || e.name !== "JikuError" || !("code" in e)) return false;
  return codes.length === 0 || codes.includes(e.code as JikuErrorCode);
}
