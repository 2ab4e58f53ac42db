// SPDX-License-Identifier: Apache-2.0
import { ISO_8601, isZoneUndeclared, readPosition } from "@jiku/spacetime";

/** A time in the form of the model, and whether it says its zone. */
export interface TimeReading {
  readonly text: string;
  readonly zoned: boolean;
}

const SPACED = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)\s*(Z|UTC|[+-]\d{2}:?\d{2})?$/;
const OF_DAY = /T\d/;

/**
 * A time of a table. ISO 8601 is taken as it stands; a space in place of the T, and a zone without colon, are put right, which
 * changes no meaning. Other orders of day and month are not guessed.
 * @param zone of times that are written without one, as declared
 */
export function readTime(written: string, zone: string | undefined): TimeReading | undefined {
  let text = written.trim();
  const [, date, clock, offset] = SPACED.exec(text) ?? [];
  if (date !== undefined && clock !== undefined) text = `${date}T${clock.replace(",", ".")}${zoneText(offset)}`;
  const hasZone = /(?:Z|[+-]\d{2}:\d{2})$/.test(text);
  if (OF_DAY.test(text) && !hasZone && zone !== undefined) text += zone;
  if (!/^-?\d{4}/.test(text)) return undefined;
  const position = readPosition(text, ISO_8601);
  if (position.kind === "fault") return undefined;
  return { text, zoned: !isZoneUndeclared(position) };
}

function zoneText(offset: string | undefined): string {
  if (offset === undefined) return "";
  if (offset === "UTC" || offset === "Z") return "Z";
  return offset.includes(":") ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`;
}

/** Whether a text looks like a date with a time of day; it is looked at only to tell that its zone is undeclared. */
export function looksTimed(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}/.test(text);
}
