// SPDX-License-Identifier: Apache-2.0
import type { EncodeEvent, EncodeOptions, Report } from "@jiku/adapter";
import {
  type Asset,
  type Composition,
  JikuError,
  type Model,
  type Operator,
  type Property,
  type Resource,
} from "@jiku/model";
import type { Composed } from "../encode-run.js";
import type { Gathered } from "../gather.js";
import { lossAt } from "../losses.js";
import { sidecarPackage } from "../sidecar-package.js";
import { isXmlText, xmlElement } from "../xml/write-xml.js";
import { SIDECAR_TYPE, SSP_SIDECAR, STRUCTURE } from "./ssp-names.js";
import { type LookUp, writeStructure } from "./write-structure.js";

/** Members of a Composition that a structure says. */
const CARRIED: ReadonlySet<string> = new Set([
  "@context",
  "type",
  "label",
  "description",
  "version",
  "components",
  "connections",
  "exposes",
  "conformsTo",
  "ssp:document",
  "ssp:defaultExperiment",
]);

/**
 * Composes a system structure of SSP 2.0 out of the one Composition among the resources. With a sidecar all resources
 * stand in its `MetaData`, or in an archive beside it. The archives of the models are named, not packed.
 * @throws JikuError "bad-option" for another version
 */
export function composeSsp({ resources, byId }: Gathered, options: EncodeOptions, report: Report): Composed {
  if (options.version !== undefined && options.version !== "2.0")
    throw new JikuError("bad-option", `cannot write version ${options.version} of SSP`);
  const [composition, second] = resources.filter(
    (resource): resource is Composition => resource.type === "Composition",
  );
  const refuse = (feature: string): Composed => {
    const event = report.shared("AD-104", { feature, format: "SSP" }, { kind: "json", pointer: "" });
    return { events: event.kind === "finding" ? [event] : [] };
  };
  if (composition === undefined) return refuse("graph without Composition");
  if (second !== undefined) return refuse("several Compositions");
  const archive = options.format === "ssp";
  const sidecar = options.sidecar ? sidecarPackage(resources) : undefined;
  const { text, changes } = writeStructure(composition, lookUp(byId), metaDataOf(sidecar, archive));
  if (!isXmlText(text)) return refuse("control character");
  const members: (readonly [string, string])[] = [[STRUCTURE, text]];
  if (sidecar !== undefined && archive) members.push([SSP_SIDECAR, sidecar]);
  const recovery = options.sidecar ? "sidecar" : "none";
  const paths = Object.keys(composition).filter((member) => !CARRIED.has(member));
  const events: EncodeEvent[] = [
    ...paths.map((member) => lossAt(composition.id, [member], "dropped", recovery)),
    ...changes.map(({ path, change }) => lossAt(composition.id, path, change, recovery)),
    ...resources.filter((resource) => resource !== composition).map(({ id }) => lossAt(id, [], "dropped", recovery)),
  ];
  return { members, events };
}

function metaDataOf(sidecar: string | undefined, archive: boolean): readonly string[] {
  if (sidecar === undefined) return [];
  const attributes = { kind: "general", type: SIDECAR_TYPE };
  if (archive) return [xmlElement("ssc:MetaData", { ...attributes, source: SSP_SIDECAR })];
  return [xmlElement("ssc:MetaData", attributes, [xmlText("ssc:Content", sidecar)])];
}

/** On one line: what is set in depth would get blanks within its text. */
function xmlText(name: string, text: string): string {
  const [open, close] = [`<${name}>`, `</${name}>`];
  return (
    open + JSON.stringify(JSON.parse(text)).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;") + close
  );
}

function lookUp(byId: ReadonlyMap<string, Resource>): LookUp {
  const find = <T extends Resource>(id: string, types: readonly string[]): T | undefined => {
    const resource = byId.get(id);
    return resource !== undefined && types.includes(resource.type) ? (resource as T) : undefined;
  };
  return {
    model: (id) => find<Model>(id, ["Model", "Operator"]),
    operator: (id) => find<Operator>(id, ["Operator"]),
    property: (id) => find<Property>(id, ["Property"]),
    archive({ bindings = [] }) {
      const hrefs = bindings.flatMap(({ artifact }) =>
        artifact === undefined ? [] : (find<Asset>(artifact, ["Asset"])?.href ?? []),
      );
      return hrefs.find((href) => /\.fmu$/i.test(href));
    },
  };
}
