// SPDX-License-Identifier: Apache-2.0
import { type Members, mapTexts, without, withTime } from "../members.js";
import { gauge, type Mutant } from "../mutant.js";
import { decodedResources } from "../wrap-decode.js";

/** Broken adapters for the laws of time. */
export const timeMutants: readonly Mutant[] = [
  gauge(
    "takes-year-one-for-unknown",
    ["instant"],
    "The first second of the year 1 is taken for a placeholder.",
    "西暦1年の最初の秒を、値なしの印とみなす。",
    (control) => onTexts(control, (text) => (text === "0001-01-01T00:00:00Z" ? "1970-01-01T00:00:00Z" : text)),
  ),
  gauge(
    "cuts-nanoseconds",
    ["instant"],
    "Fractions of a second are cut to three digits.",
    "秒の小数を3桁で切る。",
    (control) => onTexts(control, (text) => text.replace(/(T\d\d:\d\d:\d\d\.\d{3})\d+/, "$1")),
  ),
  gauge(
    "quarter-hours-are-lost",
    ["offset-preserved"],
    "Offsets of three quarters of an hour are cut to the half.",
    "45分の時差を30分に切る。",
    (control) => onTexts(control, (text) => text.replace(/(T.*[+-]\d\d):45$/, "$1:30")),
  ),
  gauge("drops-the-offset", ["offset-preserved", "round-trip"], "Offsets are dropped.", "時差を落とす。", (control) =>
    onTexts(control, (text) => text.replace(/(T\d\d:\d\d.*)[+-]\d\d:\d\d$/, "$1")),
  ),
  gauge(
    "turns-offsets-into-utc",
    ["offset-preserved"],
    "Times with an offset come back as the same instant in UTC.",
    "時差のある時刻が、同じ時刻のUTCとして戻る。",
    (control) =>
      onTexts(control, (text) =>
        /^\d{4}-.*T\d\d:\d\d.*[+-]\d\d:\d\d$/.test(text) ? new Date(text).toISOString().replace(".000Z", "Z") : text,
      ),
  ),
  gauge(
    "wraps-after-2262",
    ["shift"],
    "Times after the year 2262 wrap around, as nanoseconds in 64 bits do.",
    "2262年より後の時刻が、64ビットのナノ秒のように一巡する。",
    (control) =>
      onTexts(control, (text) => {
        const year = /^(\d{4})-\d\d/.exec(text)?.[1];
        const wraps = year !== undefined && Number(year) > 2262 && Number(year) < 3000;
        return wraps ? `${Number(year) - 585}${text.slice(4)}` : text;
      }),
  ),
  gauge(
    "includes-the-end",
    ["interval-ends"],
    "An interval that excludes its end comes back including it.",
    "終わりを含まない期間が、含む期間として戻る。",
    (control) =>
      decodedResources(control, (resource) =>
        withTime(resource, (time) => (time["bounds"] === "[)" ? { ...time, bounds: "[]" } : time)),
      ),
  ),
  gauge(
    "takes-unbounded-for-unstated",
    ["interval-ends"],
    "An unbounded end comes back as one that is not stated.",
    "無限の端が、述べられない端として戻る。",
    (control) =>
      decodedResources(control, (resource) =>
        withTime(resource, (time) => (time["end"] === ".." ? without(time, "end") : time)),
      ),
  ),
  gauge(
    "swaps-times-of-a-reanalysis",
    ["valid-not-recorded"],
    "When the result is of 2011 and the phenomenon of 2001, the two are swapped.",
    "結果が2011年、現象が2001年のとき、2つを入れ替える。",
    (control) => decodedResources(control, reanalysis),
  ),
  gauge(
    "result-time-is-phenomenon-time",
    ["valid-not-recorded", "round-trip"],
    "The result time takes the place of the time of the phenomenon.",
    "結果時刻が現象時刻に取って代わる。",
    (control) =>
      decodedResources(control, (resource) =>
        typeof resource["resultTime"] === "string"
          ? withTime(resource, () => ({ at: resource["resultTime"] }))
          : resource,
      ),
  ),
];

function onTexts(control: Parameters<Mutant["make"]>[0], change: (text: string) => string) {
  return decodedResources(control, (resource) => mapTexts(resource, change) as Members);
}

function reanalysis(resource: Members): Members {
  const result = resource["resultTime"];
  return withTime(resource, (time) =>
    String(time["at"]).startsWith("2001") && String(result).startsWith("2011") ? { at: result } : time,
  );
}
