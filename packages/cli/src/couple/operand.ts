// SPDX-License-Identifier: Apache-2.0

/** What the user named: a file, and possibly one thing in it. */
export interface Operand {
  readonly path: string;
  /** A name or id within the file; absent = everything that fits. */
  readonly selector?: string;
}

/** `PATH`, or `PATH#NAME` where the name is that of a port or variable, the id of a resource, or `ID#NAME`. */
export function operandOf(given: string): Operand {
  const at = given.indexOf("#");
  if (at <= 0 || at === given.length - 1) return { path: given };
  return { path: given.slice(0, at), selector: given.slice(at + 1) };
}
