// SPDX-License-Identifier: Apache-2.0
import { isExactNumber } from "@jiku/adapter";
import { isPosition, isTime } from "./times.js";

/** What a field must be, by the name that messages use. */
export type FieldForm =
  | "an id"
  | "an IRI"
  | "a text"
  | "a language tag"
  | "a number"
  | "a number not below 0"
  | "a unit"
  | "an origin"
  | "a time"
  | "a position"
  | "a date"
  | "a number or a reason";

export type FieldVerdict = "ok" | "wrong" | "inexact" | "control";

const IRI = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+$/;
const NUMBER = /^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$/;
const LANGUAGE = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

const ORIGINS = new Set(["measured", "simulated", "assimilated", "forecast", "derived", "asserted", "inferred"]);
const REASONS = new Set([
  ...["notApplicable", "notObserved", "belowDetection", "aboveDetection", "withheld", "sensorFailure"],
  ...["communicationFailure", "qualityRejected", "outOfDomain", "masked", "notYetAvailable", "unknown"],
]);

/** Judges a field that is not empty. */
export function judgeField(form: FieldForm, text: string): FieldVerdict {
  switch (form) {
    case "an id":
      if (/[\u0000-\u001f\u007f]/.test(text)) return "control";
      return /\s/.test(text) || (text.includes(":") && !IRI.test(text)) ? "wrong" : "ok";
    case "an IRI":
      return said(IRI.test(text));
    case "a text":
      return "ok";
    case "a language tag":
      return said(LANGUAGE.test(text));
    case "a number":
      return number(text);
    case "a number not below 0":
      return text.startsWith("-") && Number(text) !== 0 ? "wrong" : number(text);
    case "a unit":
      return said(/^[!-~]{1,40}$/.test(text));
    case "an origin":
      return said(ORIGINS.has(text));
    case "a time":
      return said(isTime(text));
    case "a position":
      return said(isPosition(text));
    case "a date":
      return said(/^\d{4}-\d{2}-\d{2}$/.test(text) && isPosition(text));
    case "a number or a reason":
      return text.startsWith("?") ? said(REASONS.has(text.slice(1))) : number(text);
  }
}

function said(right: boolean): FieldVerdict {
  return right ? "ok" : "wrong";
}

function number(text: string): FieldVerdict {
  if (!NUMBER.test(text)) return "wrong";
  return isExactNumber(text) ? "ok" : "inexact";
}
