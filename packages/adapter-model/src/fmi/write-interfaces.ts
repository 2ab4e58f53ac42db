// SPDX-License-Identifier: Apache-2.0
import type { Binding, Capability, Model } from "@jiku/model";
import { xmlElement } from "../xml/write-xml.js";
import { INTERFACE_MEMBERS, SECOND_VERSION_MEMBERS } from "./native-members.js";
import type { NativeOf } from "./native-reader.js";

const ELEMENTS = { fmiMe: "ModelExchange", fmiCs: "CoSimulation", fmiSe: "ScheduledExecution" } as const;
type FmiProtocol = keyof typeof ELEMENTS;

const FLAGS: readonly (readonly [attribute: string, needs: readonly Capability[], only?: FmiProtocol])[] = [
  ["canHandleVariableCommunicationStepSize", ["variableStep"], "fmiCs"],
  ["canGetAndSetFMUState", ["getState", "setState"]],
  ["canSerializeFMUState", ["serializeState"]],
  ["providesDirectionalDerivatives", ["directionalDerivative"]],
  ["providesAdjointDerivatives", ["adjoint"]],
  ["hasEventMode", ["events"], "fmiCs"],
  ["canBeInstantiatedOnlyOncePerProcess", ["singleInstance"]],
];

/** The interface elements, and the bindings or capabilities that FMI does not have. */
export interface WrittenInterfaces {
  readonly elements: readonly string[];
  /** Pointers into the Model. */
  readonly lost: readonly (readonly (string | number)[])[];
  /** No binding is FMI's, and one was made up because FMI demands one. */
  readonly defaulted: boolean;
}

/** One element for each interface type; a second binding of one type is lost. */
export function writeInterfaces(model: Model, native: NativeOf, name: string): WrittenInterfaces {
  const lost: (readonly (string | number)[])[] = [];
  const found = new Map<FmiProtocol, string>();
  (model.bindings ?? []).forEach((binding, i) => {
    const protocol = isFmi(binding.protocol) ? binding.protocol : undefined;
    if (protocol === undefined || found.has(protocol)) {
      lost.push(["bindings", i]);
      return;
    }
    lost.push(...lostMembers(binding, protocol, i));
    found.set(protocol, writeInterface(binding, protocol, model, native, name));
  });
  const order = Object.keys(ELEMENTS) as FmiProtocol[];
  const elements = order.flatMap((protocol) => found.get(protocol) ?? []);
  if (elements.length > 0) return { elements, lost, defaulted: false };
  return { elements: [xmlElement("CoSimulation", { modelIdentifier: identifierOf(name) })], lost, defaulted: true };
}

function isFmi(protocol: string): protocol is FmiProtocol {
  return Object.hasOwn(ELEMENTS, protocol);
}

function writeInterface(binding: Binding, protocol: FmiProtocol, model: Model, native: NativeOf, name: string): string {
  const kept = native.interfaces.get(ELEMENTS[protocol]) ?? {};
  const flags = FLAGS.filter(([, , only]) => only === undefined || only === protocol);
  const flagged = new Set(flags.map(([attribute]) => attribute));
  const rest = INTERFACE_MEMBERS.filter((member) => !flagged.has(member) && !SECOND_VERSION_MEMBERS.has(member));
  return xmlElement(ELEMENTS[protocol], {
    modelIdentifier: kept["modelIdentifier"] ?? identifierOf(name),
    ...Object.fromEntries(
      rest.filter((member) => member !== "modelIdentifier").map((member) => [member, kept[member]]),
    ),
    ...Object.fromEntries(flags.map(([attribute, needs]) => [attribute, has(binding, needs) ? "true" : undefined])),
    ...(protocol === "fmiCs" ? { fixedInternalStepSize: kept["fixedInternalStepSize"] ?? stepSeconds(model) } : {}),
  });
}

function has({ capabilities }: Binding, needs: readonly Capability[]): boolean {
  return needs.every((capability) => capabilities.includes(capability));
}

function lostMembers(binding: Binding, protocol: FmiProtocol, i: number): readonly (readonly (string | number)[])[] {
  const own: readonly Capability[] = protocol === "fmiCs" ? ["initialize", "step"] : ["initialize", "events"];
  const told = new Set<Capability>([
    ...own,
    ...FLAGS.filter(([, needs, only]) => (only === undefined || only === protocol) && has(binding, needs)).flatMap(
      ([, needs]) => needs,
    ),
  ]);
  const members = (["endpoint", "security", "artifact", "protocolVersion"] as const).filter(
    (member) => binding[member] !== undefined && !(member === "protocolVersion" && binding.protocolVersion === "3.0"),
  );
  return [
    ...members.map((member) => ["bindings", i, member]),
    ...(binding.sync === undefined || (protocol === "fmiCs" && binding.sync === "sync")
      ? []
      : [["bindings", i, "sync"]]),
    ...binding.capabilities.flatMap((capability, k) =>
      told.has(capability) ? [] : [["bindings", i, "capabilities", k]],
    ),
  ];
}

/** Seconds of a fixed step that is written in seconds alone. */
function stepSeconds({ numerics }: Model): string | undefined {
  if (numerics?.stepping !== "fixed") return undefined;
  return /^PT(\d+(?:\.\d+)?)S$/.exec(numerics.stepSize ?? "")?.[1];
}

/** A name that can be one of C (FMI 3.0.1, 2.4.3). */
function identifierOf(name: string): string {
  const plain = name.replace(/[^A-Za-z0-9_]/g, "_");
  return /^[A-Za-z_]/.test(plain) ? plain : `_${plain}`;
}
