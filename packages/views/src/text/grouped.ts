// SPDX-License-Identifier: Apache-2.0

/** A whole number with commas between groups of three digits, the same on every machine. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
