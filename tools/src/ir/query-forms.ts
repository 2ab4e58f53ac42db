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

/** A duration without years and months, which has one length. */
const TIMED = "^P([0-9.]+W|([0-9.]+D)?(T([0-9.]+H)?([0-9.]+M)?([0-9.]+S)?)?)$";

/** Each unit of such a duration: where its number stands, and its seconds. */
const UNITS = [
  ["^P([0-9.]+)W$", "$1", 604800],
  ["^P([0-9.]+)D.*$", "$1", 86400],
  ["^P.*T([0-9.]+)H.*$", "$1", 3600],
  ["^P.*T(.*H)?([0-9.]+)M.*$", "$2", 60],
  ["^P.*T(.*[HM])?([0-9.]+)S$", "$2", 1],
] as const;

/** Seconds of such a duration; a text that a pattern does not match stays as it is and is no number. */
function seconds(x: string): string {
  const parts = UNITS.map(
    ([pattern, group, factor]) => `COALESCE(xsd:decimal(REPLACE(STR(${x}), "${pattern}", "${group}")), 0) * ${factor}`,
  );
  return `(${parts.join(" + ")})`;
}

/** One end of a connection of the composition `$this`: `from` or `to` is `component.port` (model, 3.9). */
function end(member: string, [link = "", component = "", model = "", port = ""]: readonly string[]): string {
  const text = `${link}_${member}`;
  return [
    `$this jk:component ${component} . ${link} jk:${member} ${text} .`,
    `${component} jk:name ${component}_name ; jk:model ${model} . ${model} jk:modelPort ${port} . ${port} jk:name ${port}_name .`,
    `FILTER(STRBEFORE(${text}, ".") = ${component}_name && STRAFTER(${text}, ".") = ${port}_name)`,
  ].join("\n");
}

/** A rule of a policy names a part of a model, itself or by its policy (ODRL 2.2, 2.6). */
function namesPart(rule: string, policy: string, part: string): string {
  return `(EXISTS { ${rule} jk:modelPart ${part} } || (NOT EXISTS { ${rule} jk:modelPart ?any } && EXISTS { ${policy} jk:modelPart ${part} }))`;
}

/** The same, or neither names any part: then the rule is about all of them. */
function coversPart(rule: string, policy: string, part: string): string {
  const isOfAll = `(NOT EXISTS { ${rule} jk:modelPart ?any } && NOT EXISTS { ${policy} jk:modelPart ?any })`;
  return `(${namesPart(rule, policy, part)} || ${isOfAll})`;
}

/** Two rules are about a common part: by what each names, itself or by its policy; what names none is about all. */
function meetParts([a = "", own = "", b = "", other = ""]: readonly string[]): string {
  const isSilent = (rule: string, policy: string): string =>
    `(NOT EXISTS { ${rule} jk:modelPart ?any } && NOT EXISTS { ${policy} jk:modelPart ?any })`;
  const shared = (x: string, y: string): string => `EXISTS { ${x} jk:modelPart ?part . ${y} jk:modelPart ?part }`;
  const inherits = (rule: string): string => `NOT EXISTS { ${rule} jk:modelPart ?any }`;
  return `(${[
    isSilent(a, own),
    isSilent(b, other),
    shared(a, b),
    `(${inherits(a)} && ${shared(own, b)})`,
    `(${inherits(b)} && ${shared(a, other)})`,
    `(${inherits(a)} && ${inherits(b)} && ${shared(own, other)})`,
  ].join(" || ")})`;
}

const FORMS: Readonly<Record<string, (...terms: readonly string[]) => string>> = {
  BEFORE: (a = "", b = "") => before(a, b),
  IS_DATE: (x = "") => matches(x, DATE),
  IS_DATETIME: (x = "") => matches(x, DATETIME),
  IS_POSITION: (x = "") => matches(x, POSITION),
  IS_GREGORIAN: (x = "") => matches(x, GREGORIAN),
  IS_TIMED: (x = "") => matches(`STR(${x})`, TIMED),
  SECONDS: (x = "") => seconds(x),
  SOURCE: (...terms) => end("from", terms),
  TARGET: (...terms) => end("to", terms),
  NAMES_PART: (rule = "", policy = "", part = "") => namesPart(rule, policy, part),
  MEET_PARTS: (...terms) => meetParts(terms),
  COVERS_PART: (rule = "", policy = "", part = "") => coversPart(rule, policy, part),
};

const FORM = new RegExp(
  `\\b(${Object.keys(FORMS).join("|")})\\(((?:[?$]\\w+|"\\w+")(?:, (?:[?$]\\w+|"\\w+"))*)\\)`,
  "g",
);

/**
 * A query as rules.yaml writes it, with its forms spelled out. Positions: `IS_DATE(?x)`, `IS_DATETIME(?x)`, `IS_POSITION(?x)`,
 * `IS_GREGORIAN(?x)`, and `BEFORE(?a, ?b)`, which compares two full dates or two date-times with zone and nothing else.
 * Durations: `IS_TIMED(?x)`, without years and months, and `SECONDS(?x)` of one. Connections of the composition `$this`:
 * `SOURCE(?connection, ?component, ?model, ?port)` and `TARGET(…)`. Rules of a policy: `NAMES_PART(?rule, ?policy, "part")` and
 * `COVERS_PART(…)`, and of two policies `MEET_PARTS(?rule, ?policy, ?other, ?its)`.
 */
export function spelledOut(query: string): string {
  return query.replaceAll(FORM, (text, name: string, terms: string) => FORMS[name]?.(...terms.split(", ")) ?? text);
}
