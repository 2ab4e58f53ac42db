// SPDX-License-Identifier: Apache-2.0
import { fillIn, type NotChecked } from "@jiku/model";
import type { Link, Scene } from "./link.js";

const WHY = {
  en: "No bindings are declared by {names}.",
  ja: "結び付け(bindings)が宣言されていない({names})。",
};
const SHOWN = 5;

/** CPL-070 where it cannot be asked: the exchange path of models that do not say how they are run. */
export function exchangeUnknown(names: Iterable<string>): readonly NotChecked[] {
  const all = [...new Set(names)];
  if (all.length === 0) return [];
  const rest = all.length > SHOWN ? [`+${all.length - SHOWN}`] : [];
  return [{ what: "CPL-070", why: fillIn(WHY, { names: [...all.slice(0, SHOWN), ...rest].join(", ") }) }];
}

/** The same for the components of a composition that are joined to others. */
export function unboundLinks({ links }: Scene): readonly NotChecked[] {
  return exchangeUnknown(links.flatMap(unboundEnds));
}

function unboundEnds({ source, target }: Link): readonly string[] {
  if (source.component.name === target.component.name) return [];
  return [source, target].flatMap(({ model, component }) => (model.bindings === undefined ? [component.name] : []));
}
