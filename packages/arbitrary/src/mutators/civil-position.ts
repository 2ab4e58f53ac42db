// SPDX-License-Identifier: Apache-2.0
import type { TimeExtent } from "@jiku/model";

const DATE = /^\d{4}-\d{2}-\d{2}(?:T|$)/;

/** True for a full date, with or without time, that is read in the calendar of ISO 8601: its holder names no system of its own. */
export function isCivilPosition(text: string | undefined, holder: object): text is string {
  const system = (holder as { readonly trs?: unknown }).trs;
  const isSystem = (holder as { readonly type?: unknown }).type === "ReferenceSystem";
  return text !== undefined && system === undefined && !isSystem && DATE.test(text);
}

/** Start and end of an extent where both are civil positions of one form, so that their texts order as their times do. */
export function civilEnds(extent: TimeExtent): { readonly start: string; readonly end: string } | undefined {
  const { start, end } = extent;
  if (!isCivilPosition(start, extent) || !isCivilPosition(end, extent)) return undefined;
  return start.length === end.length && start.slice(19) === end.slice(19) ? { start, end } : undefined;
}
