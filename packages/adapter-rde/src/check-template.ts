// SPDX-License-Identifier: Apache-2.0
import type { Bilingual, NativeLocation } from "@jiku/model";
import { CHECK_BOUNDS, check, type SchemaFault } from "./check-schema.js";
import type { LiftContext } from "./lift-context.js";
import type { Template } from "./template.js";

/**
 * RDE-005: the invoice against its own template. Patterns are not run and references to elsewhere not
 * followed; both are told as unread.
 * Values that are null count as absent, since RDE writes null where a form was left empty.
 */
export function checkTemplate({ document, run, emit }: LiftContext, { document: schema }: Template): void {
  const template = schema.path.replace(/^.*\//, "");
  const unread: NativeLocation[] = [];
  const faults: SchemaFault[] = [];
  const budget = { left: CHECK_BOUNDS.steps };
  check(document.root, schema.root, { name: "invoice", faults, unread, root: schema.root, depth: 0, budget });
  for (const { member, value, expected, at } of faults.slice(0, MOST))
    emit(document.report.own("RDE-005", { member, value: value ?? MISSING, expected, template }, at));
  for (const at of unread.slice(0, MOST)) run.unread.push(at);
}

const MOST = 1000;
const MISSING: Bilingual = { en: "missing", ja: "欠落" };
