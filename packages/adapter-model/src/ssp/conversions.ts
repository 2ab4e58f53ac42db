// SPDX-License-Identifier: Apache-2.0
import type { Model, Port } from "@jiku/model";
import { attributeOf, type XmlElement } from "@jiku/syntax/xml";
import { commensurable } from "@jiku/units";
import { badForm, type LiftContext, lostElement, placeOf } from "../lift-context.js";
import { booleanOf } from "../xml/attribute-value.js";
import type { Joined } from "./join-ends.js";
import { transformationOf } from "./lift-transformation.js";
import type { SspEnd } from "./structure.js";

const SUPPRESS = "suppressUnitConversion";

/** An end as a Composition names it. */
export function nameOf({ owner, connector }: SspEnd): string {
  return owner === "" ? connector : `${owner}.${connector}`;
}

/** Whether units are converted is a matter of the run: it is judged, and not carried. Told once. */
export function tellSuppression(element: XmlElement, context: LiftContext): void {
  if (element.read.has(SUPPRESS)) return;
  const text = attributeOf(element, SUPPRESS);
  if (text === undefined) return;
  if (booleanOf(text) === undefined) badForm(context, element, SUPPRESS, { en: "true or false", ja: "trueかfalse" });
  lostElement(context, element, SUPPRESS);
}

/** MDL-015: two conversions at once, or a conversion that is forbidden though the units differ. */
export function judgeConversion(
  { from, to, elements }: Joined,
  models: ReadonlyMap<string, Model>,
  context: LiftContext,
): void {
  const [one, two] = [unitAt(from, models), unitAt(to, models)];
  if (one === undefined || two === undefined || one === two || !commensurable(one, two)) return;
  const suppressed = elements.some(({ attributes }) => booleanOf(attributes.get(SUPPRESS)) === true);
  const linear = elements.some((element) => transformationOf(element)?.name === "LinearTransformation");
  if (suppressed && !linear)
    tell({ en: `${one} and ${two} differ and are not converted`, ja: `${one}と${two}が異なるのに換算しない` });
  else if (!suppressed && linear)
    tell({ en: "a formula stands beside the conversion of units", ja: "単位の換算と式とが両方ある" });

  function tell(reason: { readonly en: string; readonly ja: string }): void {
    const at = placeOf(context, elements[0] as XmlElement);
    context.emit(context.run.report.own("MDL-015", { from: nameOf(from), to: nameOf(to), reason }, at));
  }
}

function unitAt({ owner, connector }: SspEnd, models: ReadonlyMap<string, Model>): string | undefined {
  return models.get(owner)?.ports?.find(({ name }: Port) => name === connector)?.field.unit;
}
