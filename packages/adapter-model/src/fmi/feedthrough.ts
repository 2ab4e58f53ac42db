// SPDX-License-Identifier: Apache-2.0
import { dangling, type LiftContext } from "../lift-context.js";
import type { FmiDescription, FmiUnknown, FmiVariable } from "./description.js";

/**
 * The inputs on which each output depends within one step, by the name of the output. An output whose dependencies the
 * file leaves open is not there: it depends on all. States and parameters among the dependencies are no inputs.
 * @see FMI 3.0.1, 2.4.8; FMI 2.0.4, 2.2.8
 */
export function feedthroughOf(
  { version, variables, outputs }: FmiDescription,
  byReference: ReadonlyMap<string, FmiVariable>,
  context: LiftContext,
): ReadonlyMap<string, readonly string[]> {
  const find = (key: string): FmiVariable | undefined =>
    version === "3.0" ? byReference.get(key) : /^\d+$/.test(key) ? variables[Number(key) - 1] : undefined;
  const found = new Map<string, readonly string[]>();
  for (const unknown of outputs) {
    const output = find(unknown.key);
    if (output === undefined)
      dangling(context, unknown.element, version === "3.0" ? "valueReference" : "index", unknown.key);
    const inputs = inputsOf(unknown, find, context);
    if (output !== undefined && inputs !== undefined) found.set(output.name, inputs);
  }
  return found;
}

function inputsOf(
  { dependencies, element }: FmiUnknown,
  find: (key: string) => FmiVariable | undefined,
  context: LiftContext,
): readonly string[] | undefined {
  if (dependencies === undefined) return undefined;
  const inputs: string[] = [];
  for (const key of dependencies) {
    const variable = find(key);
    if (variable === undefined) dangling(context, element, "dependencies", key);
    else if (variable.causality === "input") inputs.push(variable.name);
  }
  return inputs;
}
