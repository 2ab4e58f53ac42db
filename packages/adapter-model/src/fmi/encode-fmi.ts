// SPDX-License-Identifier: Apache-2.0
import type { EncodeEvent, EncodeOptions, Report } from "@jiku/adapter";
import { JikuError, type Model, type Property, type Resource } from "@jiku/model";
import type { Composed } from "../encode-run.js";
import type { Gathered } from "../gather.js";
import { lossAt } from "../losses.js";
import { sidecarPackage } from "../sidecar-package.js";
import { modelLosses } from "./encode-losses.js";
import { DESCRIPTION, SIDECAR_MANIFEST, SIDECAR_PACKAGE } from "./fmi-names.js";
import { sidecarManifest } from "./sidecar-manifest.js";
import { type WrittenDescription, writeDescription } from "./write-description.js";

/**
 * Composes a model description of FMI 3.0 out of the one Model among the resources. With a sidecar all resources stand
 * beside it as a package, and nothing is lost for a reader that knows it. No binary is made: the archive describes only.
 * @throws JikuError "bad-option" for another version
 */
export function composeFmu({ resources, byId }: Gathered, options: EncodeOptions, report: Report): Composed {
  if (options.version !== undefined && options.version !== "3.0")
    throw new JikuError("bad-option", `cannot write version ${options.version} of FMI`);
  const [model, second] = resources.filter(isModel);
  const refuse = (feature: string): Composed => {
    const event = report.shared("AD-104", { feature, format: "FMI" }, { kind: "json", pointer: "" });
    return { events: event.kind === "finding" ? [event] : [] };
  };
  if (model === undefined) return refuse("graph without Model");
  if (second !== undefined) return refuse("several Models");
  const written = writeDescription(model, (ref) => propertyOf(byId.get(ref)));
  if ("refused" in written) return refuse(written.refused);
  const members: (readonly [string, string])[] = [[DESCRIPTION, written.text]];
  if (options.sidecar)
    members.push([SIDECAR_PACKAGE, sidecarPackage(resources)], [SIDECAR_MANIFEST, sidecarManifest()]);
  return { members, events: lossesOf(model, resources, written, options) };
}

function isModel(resource: Resource): resource is Model {
  return resource.type === "Model" || resource.type === "Operator";
}

function propertyOf(resource: Resource | undefined): Property | undefined {
  return resource?.type === "Property" ? (resource as Property) : undefined;
}

function lossesOf(
  model: Model,
  resources: readonly Resource[],
  { changes }: Extract<WrittenDescription, { readonly text: string }>,
  { sidecar }: EncodeOptions,
): readonly EncodeEvent[] {
  const recovery = sidecar ? "sidecar" : "none";
  return [
    ...modelLosses(model, recovery),
    ...changes.map(({ path, change }) => lossAt(model.id, path, change, recovery)),
    ...resources.filter((resource) => resource !== model).map(({ id }) => lossAt(id, [], "dropped", recovery)),
  ];
}
