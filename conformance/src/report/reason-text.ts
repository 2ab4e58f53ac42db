// SPDX-License-Identifier: Apache-2.0
import type { CaseLine } from "../verdict.js";
import { readable } from "./readable.js";

const MOST = 4000;

/** Why a law did not pass, in both languages, with what it was about. */
export function reasonText({ reason, blockedBy, counterexample }: CaseLine): string {
  const parts: string[] = [];
  if (blockedBy !== undefined) parts.push(`blocked by ${blockedBy} / ${blockedBy}に妨げられた`);
  if (reason !== undefined) parts.push(reason.message.en, reason.message.ja);
  if (counterexample !== undefined) parts.push(`input: ${shortJson(readable(counterexample))}`);
  if (reason?.expected !== undefined) parts.push(`expected: ${shortJson(reason.expected)}`);
  if (reason?.actual !== undefined) parts.push(`actual: ${shortJson(reason.actual)}`);
  return parts.join("\n");
}

/** JSON on one line, cut where it is long. */
export function shortJson(value: unknown, most = MOST): string {
  const text = JSON.stringify(value) ?? "";
  return text.length > most ? `${text.slice(0, most)} … (${text.length})` : text;
}
