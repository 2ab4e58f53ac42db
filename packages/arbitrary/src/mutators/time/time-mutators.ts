// SPDX-License-Identifier: Apache-2.0
import type { Mutator } from "../../mutation.js";
import { bitemporalDisjoint } from "./bitemporal-disjoint.js";
import { calendarDeclared } from "./calendar-declared.js";
import { dateInCalendar } from "./date-in-calendar.js";
import { emptyInterval } from "./empty-interval.js";
import { eraOrder } from "./era-order.js";
import { extentForm } from "./extent-form.js";
import { forecastReference } from "./forecast-reference.js";
import { intervalOrder } from "./interval-order.js";
import { intervalSupportComplete } from "./interval-support-complete.js";
import { leapSecond } from "./leap-second.js";
import { noSilentOrder } from "./no-silent-order.js";
import { numericTimeComplete } from "./numeric-time-complete.js";
import { positionLexical } from "./position-lexical.js";
import { precisionHonest } from "./precision-honest.js";
import { recordedAfterPhenomenon } from "./recorded-after-phenomenon.js";
import { recurrenceZone } from "./recurrence-zone.js";
import { resultAfterPhenomenon } from "./result-after-phenomenon.js";
import { sentinelTime } from "./sentinel-time.js";
import { supportAgreesWithTrs } from "./support-agrees-with-trs.js";
import { timeScaleDeclared } from "./time-scale-declared.js";
import { zoneDeclared } from "./zone-declared.js";

/** A mutator for each rule of area time that one document can break, in the order of rules.yaml. */
export const timeMutators: readonly Mutator[] = [
  intervalOrder,
  emptyInterval,
  dateInCalendar,
  leapSecond,
  numericTimeComplete,
  resultAfterPhenomenon,
  forecastReference,
  bitemporalDisjoint,
  recordedAfterPhenomenon,
  noSilentOrder,
  recurrenceZone,
  precisionHonest,
  extentForm,
  calendarDeclared,
  zoneDeclared,
  timeScaleDeclared,
  intervalSupportComplete,
  supportAgreesWithTrs,
  positionLexical,
  sentinelTime,
  eraOrder,
];
