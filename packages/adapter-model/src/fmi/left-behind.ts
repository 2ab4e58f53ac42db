// SPDX-License-Identifier: Apache-2.0
import { childOf, type XmlElement } from "@jiku/syntax/xml";
import { type LiftContext, lostElement } from "../lift-context.js";
import { tellRest, tellUnread, tellUnreadWhole } from "../xml/unread.js";
import type { FmiDescription, FmiVariable } from "./description.js";
import {
  carriedOf,
  EXPERIMENT_MEMBERS,
  INTERFACE_MEMBERS,
  leftOver,
  ROOT_CARRIED,
  ROOT_MEMBERS,
  VARIABLE_MEMBERS,
} from "./native-members.js";

const OUTPUT_CARRIED: ReadonlySet<string> = new Set(["valueReference", "index", "dependencies"]);

/** Tells that attributes of an element are left behind. */
type Tell = (element: XmlElement, names: readonly string[]) => void;

/** What is left behind: one loss for each kind of thing, and every further place as unread. */
export function reportLosses(description: FmiDescription, context: LiftContext): void {
  const { root, interfaces, experiment, variables, outputs } = description;
  const told = new Set<string>();
  const tell: Tell = (element, names) => {
    for (const name of names) {
      const kind = `${element.name}/@${name}`;
      if (told.has(kind)) tellUnread(context, element, name);
      else lostElement(context, element, name);
      told.add(kind);
    }
  };
  tell(root, leftOver(root, ROOT_CARRIED, ROOT_MEMBERS));
  for (const element of interfaces) tell(element, leftOver(element, INTERFACE_MEMBERS));
  if (experiment !== undefined) tell(experiment, leftOver(experiment, EXPERIMENT_MEMBERS));
  for (const variable of variables) tellVariable(variable, tell);
  tellAliases(variables, context);
  tellDefinitions(description, context);
  for (const { element } of outputs) tell(element, leftOver(element, OUTPUT_CARRIED));
  for (const element of description.others) lostElement(context, element);
  for (const element of [...description.others.flatMap(({ children }) => children), ...description.more])
    tellUnreadWhole(context, element);
}

function tellVariable(variable: FmiVariable, tell: Tell): void {
  const { element, carrier } = variable;
  const carried = carriedOf(variable);
  tell(element, leftOver(element, carried, VARIABLE_MEMBERS));
  if (carrier !== element) tell(carrier, leftOver(carrier, carried, VARIABLE_MEMBERS));
  for (const child of element.children) {
    if (child.name === "Dimension")
      tell(child, leftOver(child, [child.attributes.has("valueReference") ? "valueReference" : "start"]));
    else if (child.name === "Start") tell(child, leftOver(child, ["value"]));
  }
}

function tellAliases(variables: readonly FmiVariable[], context: LiftContext): void {
  const [first, ...more] = variables.flatMap(({ aliases }) => aliases);
  if (first !== undefined) lostElement(context, first);
  for (const alias of more) tellUnread(context, alias);
}

/** How units are shown, what their enumerations mean, and units and types that nothing uses. */
function tellDefinitions({ units, types }: FmiDescription, context: LiftContext): void {
  const display = [...units.values()].find(({ element }) => childOf(element, "DisplayUnit") !== undefined);
  if (display !== undefined) lostElement(context, display.element);
  for (const { element } of units.values()) tellRest(context, element);
  const described = [...types.values()]
    .flatMap(({ items }) => items)
    .find(({ attributes }) => attributes.has("description"));
  if (described !== undefined) lostElement(context, described, "description");
  for (const { element } of types.values()) tellRest(context, element);
}
