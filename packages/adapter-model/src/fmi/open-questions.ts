// SPDX-License-Identifier: Apache-2.0
import type { Related } from "@jiku/model";
import { type LiftContext, missingPart, placeOf } from "../lift-context.js";
import { isTemplateText } from "../template-text.js";
import type { FmiDescription, FmiVariable } from "./description.js";
import { reportLosses } from "./left-behind.js";
import { attribute } from "./lift-port.js";

/** Ports that MDL-001 names one by one. */
const NAMED = 20;
const TEMPLATES = ["modelName", "instantiationToken", "guid", "description", "author", "license", "version"] as const;
const DEMANDED: ReadonlySet<string> = new Set(["modelName", "instantiationToken", "guid"]);

/**
 * What the description leaves open, and what of it is not carried over.
 * @param answered a sidecar says what FMI cannot: its resources are judged by the rules of their areas instead
 */
export function reportOpenQuestions(description: FmiDescription, answered: boolean, context: LiftContext): void {
  const name = description.root.attributes.get("modelName") || "model";
  reportRoot(description, context);
  if (!answered) reportSilence(description, name, context);
  reportReferences(description, context);
  reportSizes(description.variables, context);
  reportLosses(description, context);
}

function reportRoot({ root, version }: FmiDescription, context: LiftContext): void {
  const { run, emit } = context;
  for (const demanded of ["modelName", version === "3.0" ? "instantiationToken" : "guid"])
    if (!root.attributes.has(demanded)) missingPart(context, root, demanded);
  for (const member of TEMPLATES) {
    const text = root.attributes.get(member);
    if (text !== undefined && isTemplateText(text, DEMANDED.has(member)))
      emit(run.report.own("MDL-007", { member, text }, placeOf(context, root, member)));
  }
}

/** What no FMI description says, or this one does not. */
function reportSilence({ root, variables }: FmiDescription, model: string, context: LiftContext): void {
  const { run, emit } = context;
  const time = variables.find(({ causality }) => causality === "independent");
  emit(run.report.own("MDL-003", { model }, placeOf(context, time?.element ?? root)));
  const missing = (["author", "license"] as const).filter((member) => (root.attributes.get(member) ?? "") === "");
  const words = MISSING[missing.join()];
  if (words !== undefined) emit(run.report.own("MDL-004", { model, missing: words }, placeOf(context, root)));
  reportUnits(variables, model, context);
}

const MISSING: Readonly<Record<string, { readonly en: string; readonly ja: string }>> = {
  author: { en: "author", ja: "作成者" },
  license: { en: "licence", ja: "ライセンス" },
  "author,license": { en: "author and licence", ja: "作成者とライセンス" },
};

function reportUnits(variables: readonly FmiVariable[], model: string, context: LiftContext): void {
  const real = variables.filter(({ type, causality }) => type.startsWith("Float") && causality !== "independent");
  const silent = real.filter((variable) => attribute(variable, "unit") === undefined);
  const [first] = silent;
  if (first === undefined) return;
  const related = silent.slice(0, NAMED).map(
    ({ element }): Related => ({
      location: { file: context.run.input.primary.path, line: element.line, native: placeOf(context, element) },
    }),
  );
  const values = { count: silent.length, total: real.length, model, first: first.name };
  context.emit(context.run.report.own("MDL-001", values, placeOf(context, first.element), { related }));
}

/** In FMI 3 a value reference belongs to one variable; in FMI 2 several are aliases of each other. */
function reportReferences({ version, variables }: FmiDescription, context: LiftContext): void {
  if (version !== "3.0") return;
  const lines = new Map<string, number>();
  for (const { reference, element } of variables) {
    const line = lines.get(reference);
    if (line === undefined) lines.set(reference, element.line);
    else if (reference !== "")
      context.emit(
        context.run.report.shared("AD-113", { id: reference, line }, placeOf(context, element, "valueReference")),
      );
  }
}

function reportSizes(variables: readonly FmiVariable[], context: LiftContext): void {
  const byReference = new Map(variables.map((variable) => [variable.reference, variable]));
  for (const { name, dimensions, element } of variables) {
    for (const dimension of dimensions) {
      if (!("reference" in dimension)) continue;
      const parameter = byReference.get(dimension.reference)?.name ?? dimension.reference;
      context.emit(context.run.report.own("MDL-008", { port: name, parameter }, placeOf(context, element)));
    }
  }
}
