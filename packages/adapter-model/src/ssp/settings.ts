// SPDX-License-Identifier: Apache-2.0
import { attributeOf, childOf, childrenOf, type XmlElement } from "@jiku/syntax/xml";
import { type LiftContext, lostElement, placeOf } from "../lift-context.js";

/** One parameter as written. */
interface Setting {
  readonly name: string;
  readonly type: string;
  readonly value: string;
  readonly unit?: string;
}

/** Values that the structure itself gives to the parameters of an element; those in other files are not read. */
export function settingsOf(
  element: XmlElement,
  context: LiftContext,
): { readonly parameters: readonly Setting[] } | undefined {
  const parameters: Setting[] = [];
  for (const binding of childrenOf(childOf(element, "ParameterBindings"), "ParameterBinding")) {
    const set = childOf(childOf(binding, "ParameterValues"), "ParameterSet");
    if (set === undefined || binding.children.some(({ name }) => name === "ParameterMapping")) {
      lostElement(context, binding);
      context.run.unread.push(placeOf(context, binding));
      continue;
    }
    const prefix = attributeOf(binding, "prefix") ?? "";
    for (const parameter of childrenOf(childOf(set, "Parameters"), "Parameter"))
      parameters.push(...settingOf(parameter, prefix));
  }
  return parameters.length === 0 ? undefined : { parameters };
}

function settingOf(parameter: XmlElement, prefix: string): readonly Setting[] {
  const name = attributeOf(parameter, "name");
  const [typed] = parameter.children;
  const value = typed && attributeOf(typed, "value");
  if (name === undefined || typed === undefined || value === undefined) return [];
  const unit = attributeOf(typed, "unit");
  return [{ name: prefix + name, type: typed.name, value, ...(unit === undefined ? {} : { unit }) }];
}
