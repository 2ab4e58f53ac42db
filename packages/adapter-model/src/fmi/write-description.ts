// SPDX-License-Identifier: Apache-2.0
import { createSha256 } from "@jiku/adapter";
import type { Model, Port, Property, PropertyFacets } from "@jiku/model";
import { isXmlText, xmlDocument, xmlElement, xmlList } from "../xml/write-xml.js";
import { TOKEN_SCHEME } from "./fmi-names.js";
import { EXPERIMENT_MEMBERS } from "./native-members.js";
import { type NativeOf, nativeOf } from "./native-reader.js";
import { valueReferences } from "./value-references.js";
import { type VariableForm, variableForm } from "./variable-form.js";
import { writeInterfaces } from "./write-interfaces.js";
import { createUnitWriter } from "./write-unit.js";
import { writeVariable } from "./write-variable.js";

/** A change that writing made, by its pointer into the Model. */
export interface Change {
  readonly path: readonly (string | number)[];
  readonly change: "dropped" | "merged" | "defaulted";
}

/** A description as text, or what of the Model FMI cannot hold at all. */
export type WrittenDescription =
  | { readonly text: string; readonly changes: readonly Change[] }
  | { readonly refused: string };

/** Finds the Property of a reference. */
export type LookProperty = (ref: string) => Property | undefined;

const ROOT = ["author", "copyright", "license", "generationTool", "generationDateAndTime", "variableNamingConvention"];

/** Writes a Model as a model description of FMI 3.0. The same Model gives the same text. */
export function writeDescription(model: Model, look: LookProperty): WrittenDescription {
  const native = nativeOf(model);
  const ports = model.ports ?? [];
  const changes: Change[] = [];
  const name = textOf(model.label) ?? lastPart(model.id);
  const facets = ports.map(({ field }) => (field.property === undefined ? field.inlineProperty : look(field.property)));
  const forms = ports.map((port, i) => variableForm(port, facets[i], native.variables.get(port.name)));
  const without = forms.indexOf(undefined);
  if (without >= 0) return { refused: `${ports[without]?.name}: ${facets[without]?.valueType ?? "complex"}` };
  const interfaces = writeInterfaces(model, native, name);
  changes.push(...interfaces.lost.map((path): Change => ({ path, change: "dropped" })));
  if (interfaces.defaulted) changes.push({ path: ["bindings"], change: "defaulted" });
  const body = writeBody(ports, facets, forms as readonly VariableForm[], native, changes);
  const { model: kept } = native;
  const root = xmlElement(
    "fmiModelDescription",
    {
      fmiVersion: "3.0",
      modelName: name,
      instantiationToken: model.identifiers?.find(({ scheme }) => scheme === TOKEN_SCHEME)?.notation ?? tokenOf(model),
      description: textOf(model.description),
      version: model.version,
      ...Object.fromEntries(ROOT.map((member) => [member, kept[member]])),
    },
    [
      ...interfaces.elements,
      ...xmlList("UnitDefinitions", body.units),
      ...xmlList("TypeDefinitions", body.types),
      ...experiment(native),
      xmlElement("ModelVariables", {}, body.variables),
      xmlElement("ModelStructure", {}, body.outputs),
    ],
  );
  const text = xmlDocument(root);
  return isXmlText(text) ? { text, changes } : { refused: "control character" };
}

interface Body {
  readonly units: readonly string[];
  readonly types: readonly string[];
  readonly variables: readonly string[];
  readonly outputs: readonly string[];
}

function writeBody(
  ports: readonly Port[],
  facets: readonly (PropertyFacets | undefined)[],
  forms: readonly VariableForm[],
  native: NativeOf,
  changes: Change[],
): Body {
  const references = valueReferences(ports, native.independent["valueReference"]);
  const units = createUnitWriter();
  const types = createTypeWriter();
  for (const i of references.changed) changes.push({ path: ["ports", i, "nativeKey"], change: "merged" });
  const variables = ports.map((port, i) => {
    const form = forms[i] as VariableForm;
    for (const member of form.merged) changes.push({ path: ["ports", i, member], change: "merged" });
    const { unit: code, native: texts } = port.field;
    const real = form.type.startsWith("Float");
    const unit = code === undefined || !real ? undefined : units.nameOf(code, texts?.["unit"]);
    if (code !== undefined && unit === undefined)
      changes.push({ path: ["ports", i, "field", "unit"], change: "dropped" });
    const variable = native.variables.get(port.name);
    const declared = variable?.texts["declaredType"];
    if (variable?.texts["displayUnit"] !== undefined)
      changes.push({ path: ["fmi:variables", port.name, "displayUnit"], change: "dropped" });
    const written = writeVariable({
      port,
      facets: facets[i],
      form,
      reference: references.ports[i] as string,
      unit,
      declaredType: form.type === "Enumeration" ? types.nameOf(facets[i]?.categories ?? {}, declared) : undefined,
      native: variable,
    });
    for (const bound of written.unbounded)
      changes.push({ path: ["ports", i, "field", "range", bound], change: "dropped" });
    if (written.defaulted) changes.push({ path: ["ports", i], change: "defaulted" });
    return written.element;
  });
  return {
    units: units.elements(),
    types: types.elements(),
    variables: [independentElement(native, references.independent, ports), ...variables],
    outputs: outputElements(ports, references.ports, changes),
  };
}

/** The time, under its own name or one that no port has. */
function independentElement({ independent }: NativeOf, valueReference: string, ports: readonly Port[]): string {
  const names = new Set(ports.map((port) => port.name));
  let name = independent["name"] ?? "time";
  while (names.has(name)) name = `${name}_`;
  const { description } = independent;
  return xmlElement("Float64", {
    name,
    valueReference,
    causality: "independent",
    variability: "continuous",
    description,
  });
}

function outputElements(ports: readonly Port[], references: readonly string[], changes: Change[]): readonly string[] {
  const byName = new Map(ports.map(({ name }, i) => [name, references[i] as string]));
  return ports.flatMap(({ role, feedthrough }, i) => {
    if (role !== "output") {
      if (feedthrough !== undefined) changes.push({ path: ["ports", i, "feedthrough"], change: "dropped" });
      return [];
    }
    const known = feedthrough?.flatMap((name) => byName.get(name) ?? []);
    if (known?.length !== feedthrough?.length) changes.push({ path: ["ports", i, "feedthrough"], change: "dropped" });
    return [xmlElement("Output", { valueReference: references[i], dependencies: known?.join(" ") })];
  });
}

function experiment({ experiment: kept }: NativeOf): readonly string[] {
  const attributes = Object.fromEntries(EXPERIMENT_MEMBERS.map((member) => [member, kept[member]]));
  return Object.values(attributes).some((value) => value !== undefined)
    ? [xmlElement("DefaultExperiment", attributes)]
    : [];
}

/** Enumerations that ports use, one for each set of codes. */
function createTypeWriter() {
  const names = new Map<string, string>();
  const elements: string[] = [];
  return {
    nameOf(categories: NonNullable<PropertyFacets["categories"]>, stated: string | undefined): string {
      const key = JSON.stringify(Object.entries(categories));
      const known = names.get(key);
      if (known !== undefined) return known;
      const used = new Set(names.values());
      let name = stated ?? `Enumeration${names.size + 1}`;
      while (used.has(name)) name = `${name}_`;
      names.set(key, name);
      const items = Object.entries(categories).map(([value, label]) =>
        xmlElement("Item", { name: textOf(label) ?? value, value }),
      );
      elements.push(xmlElement("EnumerationType", { name }, items));
      return name;
    },
    elements: (): readonly string[] => elements,
  };
}

/** One text of a map of languages: without language, else English, else the first. */
export function textOf(label: Readonly<Record<string, string>> | undefined): string | undefined {
  return label?.["und"] ?? label?.["en"] ?? Object.values(label ?? {})[0];
}

function lastPart(id: string): string {
  return /[^/#:]+$/.exec(id)?.[0] ?? id;
}

/** A token made of the id and version of the Model, in the form of a GUID, for a Model that has none. */
function tokenOf({ id, version }: Model): string {
  const digest = createSha256();
  digest.update(new TextEncoder().encode(`${id}\n${version ?? ""}`));
  const [, ...parts] = /^(.{8})(.{4})(.{4})(.{4})(.{12})/.exec(digest.hex()) ?? [];
  return `{${parts.join("-")}}`;
}
