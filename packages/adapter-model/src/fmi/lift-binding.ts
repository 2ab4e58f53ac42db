// SPDX-License-Identifier: Apache-2.0
import type { Binding, Capability, Numerics, Protocol } from "@jiku/model";
import type { XmlElement } from "@jiku/syntax/xml";
import { booleanOf, secondsDuration } from "../xml/attribute-value.js";
import type { FmiDescription } from "./description.js";

const PROTOCOLS: Readonly<Record<string, Protocol>> = {
  CoSimulation: "fmiCs",
  ModelExchange: "fmiMe",
  ScheduledExecution: "fmiSe",
};

/** Attributes of FMI 2 and 3 that state a capability. */
const FLAGS: readonly (readonly [attribute: string, capability: Capability])[] = [
  ["canHandleVariableCommunicationStepSize", "variableStep"],
  ["canGetAndSetFMUState", "getState"],
  ["canGetAndSetFMUstate", "getState"],
  ["canGetAndSetFMUState", "setState"],
  ["canGetAndSetFMUstate", "setState"],
  ["canSerializeFMUState", "serializeState"],
  ["canSerializeFMUstate", "serializeState"],
  ["providesDirectionalDerivatives", "directionalDerivative"],
  ["providesDirectionalDerivative", "directionalDerivative"],
  ["providesAdjointDerivatives", "adjoint"],
  ["hasEventMode", "events"],
  ["canBeInstantiatedOnlyOncePerProcess", "singleInstance"],
];

/** One binding for each interface type of a description. */
export function liftBindings(description: FmiDescription, artifact: string): readonly Binding[] {
  return description.interfaces.map((element): Binding => {
    const protocol = PROTOCOLS[element.name] ?? "other";
    return {
      protocol,
      protocolVersion: description.root.attributes.get("fmiVersion") ?? description.version,
      artifact,
      capabilities: capabilitiesOf(element, protocol),
      ...(protocol === "fmiCs" ? { sync: isAsync(element) ? "both" : "sync" } : {}),
    };
  });
}

/** Every FMU can be initialised; co-simulation steps by itself; model exchange tells its events. */
function capabilitiesOf(element: XmlElement, protocol: Protocol): readonly Capability[] {
  const stated = FLAGS.filter(([attribute]) => booleanOf(element.attributes.get(attribute)) === true);
  const own: readonly Capability[] = protocol === "fmiCs" ? ["step"] : protocol === "fmiMe" ? ["events"] : [];
  return [...new Set<Capability>(["initialize", ...own, ...stated.map(([, capability]) => capability)])];
}

/** FMI 2 only: the call may return before the step is done. */
function isAsync({ attributes }: XmlElement): boolean {
  return booleanOf(attributes.get("canRunAsynchronuously")) === true;
}

/** The step that co-simulation takes inside, where it is fixed (FMI 3). */
export function liftNumerics({ interfaces }: FmiDescription): Numerics | undefined {
  const inside = interfaces.find(({ name }) => name === "CoSimulation");
  const stepSize = secondsDuration(inside?.attributes.get("fixedInternalStepSize"));
  return stepSize === undefined ? undefined : { stepping: "fixed", stepSize };
}
