// SPDX-License-Identifier: Apache-2.0

/** A day of the proleptic Gregorian calendar after the digits of its year but the last four; the last four decide on leap years. */
const DAY =
  "([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))" +
  "|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)";
const ZONE = "(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])";
const CLOCK = "([01][0-9]|2[0-3]):[0-5][0-9]";
const YEAR = "(-?[0-9]{4}|[+-][0-9]{6,})";

/** A full date of four-digit year that exists. */
const DATE = `^${DAY}$`;
/** The same with a time of day to the second and a zone: what xsd:dateTime reads as one instant. */
const DATETIME = `^${DAY}T${CLOCK}:[0-5][0-9]([.][0-9]+)?${ZONE}$`;
/** The grammar of dates (model, 2.6). */
const POSITION = `^${YEAR}(-[0-9]{2}(-[0-9]{2}(T${CLOCK}(:([0-5][0-9]|60)([.][0-9]+)?)?${ZONE}?)?)?)?$`;
/** A text of that grammar whose month and day exist. */
const GREGORIAN = `^${YEAR}(-(0[1-9]|1[0-2]))?$|^[+-]?[0-9]*${DAY}(T.*)?$`;

function matches(variable: string, pattern: string): string {
  return `REGEX(${variable}, "${pattern}")`;
}

function before(a: string, b: string): string {
  const both = (pattern: string): string => `${matches(a, pattern)} && ${matches(b, pattern)}`;
  return `((${both(DATE)} && STR(${a}) < STR(${b})) || (${both(DATETIME)} && xsd:dateTime(${a}) < xsd:dateTime(${b})))`;
}

/**
 * A query as rules.yaml writes it, with its forms of positions spelled out: `IS_DATE(?x)`, `IS_DATETIME(?x)`, `IS_POSITION(?x)`,
 * `IS_GREGORIAN(?x)`, and `BEFORE(?a, ?b)`, which compares two full dates or two date-times with zone and nothing else.
 */
export function spelledOut(query: string): string {
  return query
    .replaceAll(/\bBEFORE\((\?\w+), (\?\w+)\)/g, (_, a: string, b: string) => before(a, b))
    .replaceAll(/\bIS_DATE\((\?\w+)\)/g, (_, x: string) => matches(x, DATE))
    .replaceAll(/\bIS_DATETIME\((\?\w+)\)/g, (_, x: string) => matches(x, DATETIME))
    .replaceAll(/\bIS_POSITION\((\?\w+)\)/g, (_, x: string) => matches(x, POSITION))
    .replaceAll(/\bIS_GREGORIAN\((\?\w+)\)/g, (_, x: string) => matches(x, GREGORIAN));
}
