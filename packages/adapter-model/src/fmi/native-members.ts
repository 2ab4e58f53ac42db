// SPDX-License-Identifier: Apache-2.0
import type { XmlElement } from "@jiku/syntax/xml";
import type { FmiDescription, FmiVariable } from "./description.js";

/** Attributes of the root that the model has no member for. */
export const ROOT_MEMBERS = [
  "fmiVersion",
  "author",
  "copyright",
  "license",
  "generationTool",
  "generationDateAndTime",
  "variableNamingConvention",
  "numberOfEventIndicators",
] as const;
/** Attributes of the root that become members of the Model. */
export const ROOT_CARRIED: ReadonlySet<string> = new Set([
  "modelName",
  "description",
  "version",
  "guid",
  "instantiationToken",
  "{http://www.w3.org/2001/XMLSchema-instance}noNamespaceSchemaLocation",
]);
/** Attributes of the interface types of FMI 2 and 3. */
export const INTERFACE_MEMBERS = [
  "modelIdentifier",
  "needsExecutionTool",
  "canBeInstantiatedOnlyOncePerProcess",
  "canNotUseMemoryManagementFunctions",
  "canGetAndSetFMUState",
  "canGetAndSetFMUstate",
  "canSerializeFMUState",
  "canSerializeFMUstate",
  "providesDirectionalDerivatives",
  "providesDirectionalDerivative",
  "providesAdjointDerivatives",
  "providesPerElementDependencies",
  "needsCompletedIntegratorStep",
  "completedIntegratorStepNotNeeded",
  "providesEvaluateDiscreteStates",
  "canHandleVariableCommunicationStepSize",
  "canInterpolateInputs",
  "canRunAsynchronuously",
  "maxOutputDerivativeOrder",
  "fixedInternalStepSize",
  "recommendedIntermediateInputSmoothness",
  "providesIntermediateUpdate",
  "mightReturnEarlyFromDoStep",
  "canReturnEarlyAfterIntermediateUpdate",
  "hasEventMode",
] as const;
/** Those of them that FMI 3 does not have any more. */
export const SECOND_VERSION_MEMBERS: ReadonlySet<string> = new Set([
  "canNotUseMemoryManagementFunctions",
  "canGetAndSetFMUstate",
  "canSerializeFMUstate",
  "providesDirectionalDerivative",
  "completedIntegratorStepNotNeeded",
  "canInterpolateInputs",
  "canRunAsynchronuously",
]);
/** Attributes of the default experiment. */
export const EXPERIMENT_MEMBERS = ["startTime", "stopTime", "tolerance", "stepSize"] as const;
/** Attributes of variables that a port has no member for. */
export const VARIABLE_MEMBERS = [
  "description",
  "initial",
  "start",
  "declaredType",
  "displayUnit",
  "nominal",
  "unbounded",
  "derivative",
  "reinit",
  "previous",
  "clocks",
  "intermediateUpdate",
  "canHandleMultipleSetPerTimeInstant",
  "mimeType",
  "maxSize",
  "intervalVariability",
  "canBeDeactivated",
  "priority",
  "intervalDecimal",
  "shiftDecimal",
  "supportsFraction",
  "resolution",
  "intervalCounter",
  "shiftCounter",
] as const;
const OF_ALL = ["name", "valueReference", "causality", "variability", "quantity"];

/** Attributes of a variable that become members of its port; of the independent one, that are kept beside them. */
export function carriedOf({ type, causality }: FmiVariable): readonly string[] {
  if (causality === "independent") return [...OF_ALL, "unit"];
  if (type.startsWith("Float")) return [...OF_ALL, "unit", "min", "max", "relativeQuantity"];
  return /^U?Int/.test(type) ? [...OF_ALL, "min", "max"] : OF_ALL;
}

/** The listed attributes as written; undefined when there is none. */
export function membersOf(
  attributes: ReadonlyMap<string, string>,
  names: readonly string[],
): Readonly<Record<string, string>> | undefined {
  const entries = names.filter((name) => attributes.has(name)).map((name) => [name, attributes.get(name) as string]);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** Members under the prefix `fmi` that a description gives to its Model. All values are texts as written. */
export function nativeMembers({
  root,
  interfaces,
  experiment,
  variables,
}: FmiDescription): Readonly<Record<string, unknown>> {
  const independent = variables.find(({ causality }) => causality === "independent");
  const others = variables.filter((variable) => variable !== independent).flatMap(variableMember);
  const members = {
    "fmi:model": membersOf(root.attributes, ROOT_MEMBERS),
    "fmi:interfaces": interfaces.map(({ name, attributes }) => ({
      kind: name,
      ...membersOf(attributes, INTERFACE_MEMBERS),
    })),
    "fmi:defaultExperiment":
      experiment === undefined ? undefined : membersOf(experiment.attributes, EXPERIMENT_MEMBERS),
    "fmi:independent":
      independent === undefined
        ? undefined
        : {
            name: independent.name,
            valueReference: independent.reference,
            ...stated(independent),
            ...unitOf(independent),
          },
    "fmi:variables": others.length === 0 ? undefined : others,
  };
  return Object.fromEntries(Object.entries(members).filter(([, member]) => member !== undefined));
}

function unitOf({ attributes }: FmiVariable): Readonly<Record<string, string>> {
  return membersOf(attributes, ["unit", "quantity"]) ?? {};
}

/** What the port of a variable does not say already; nothing for one that it says whole. */
function variableMember(variable: FmiVariable): readonly object[] {
  const { name, type, causality, variability, dimensions, starts } = variable;
  const rest = {
    ...(type === "Float64" ? {} : { type }),
    ...(causality === "input" || causality === "output" || causality === "parameter" ? {} : { causality }),
    ...(variability === "constant" || (causality === "structuralParameter" && variability === "tunable")
      ? { variability }
      : {}),
    ...stated(variable),
    ...(dimensions.length === 0 ? {} : { dimensions }),
    ...(starts.length === 0 ? {} : { starts }),
  };
  return Object.keys(rest).length === 0 ? [] : [{ name, ...rest }];
}

/** What the variable says itself or through its declared type. */
function stated({ attributes, inherited }: FmiVariable): Readonly<Record<string, string>> {
  return membersOf(new Map([...inherited, ...attributes]), VARIABLE_MEMBERS) ?? {};
}

/** Attributes of an element that nobody carries over. */
export function leftOver(
  element: Pick<XmlElement, "attributes">,
  ...carried: readonly Iterable<string>[]
): readonly string[] {
  const known = new Set(carried.flatMap((names) => [...names]));
  return [...element.attributes.keys()].filter((name) => !known.has(name));
}
