// SPDX-License-Identifier: Apache-2.0
import type { GeometryBox } from "@jiku/model";
import type { Emit } from "../lift-context.js";
import { childNode, childNodes, type XmlNode } from "../xml/xml-node.js";
import { type GmlContext, toldOnce } from "./gml-context.js";
import { type InheritedSystem, inheritedFrom } from "./gml-inherited.js";
import { dimensionOf, numbersOf } from "./gml-positions.js";
import { tellPositions } from "./tell-positions.js";

/** The bounding box in `gml:boundedBy`; undefined when there is none or it cannot be read. */
export function envelopeOf(
  boundedBy: XmlNode,
  inherited: InheritedSystem,
  context: GmlContext,
  emit: Emit,
): GeometryBox | undefined {
  const envelope = childNode(boundedBy, "Envelope");
  if (envelope === undefined) return undefined;
  dimensionOf(envelope, 3, tellPositions(context, emit));
  const corners = cornersOf(envelope).map((node) => numbersOf(node, node.text, tellPositions(context, emit)));
  const { srsName } = inheritedFrom(boundedBy, inherited);
  const rs = srsName === undefined ? declaredRs(context, emit) : context.systems.of(srsName.text, srsName.at, emit);
  const [lower, upper] = corners;
  if (corners.length !== 2 || lower === undefined || upper === undefined || lower.length !== upper.length)
    return undefined;
  if (lower.length === 0) return undefined;
  return { type: "Box", ...(rs === undefined ? {} : { rs }), role: "bounding", bbox: [...lower, ...upper] };
}

function cornersOf(envelope: XmlNode): readonly XmlNode[] {
  const lower = childNode(envelope, "lowerCorner");
  const upper = childNode(envelope, "upperCorner");
  return lower !== undefined && upper !== undefined ? [lower, upper] : childNodes(envelope, "pos");
}

/** The system that the user declares for what declares none; told once. */
export function declaredRs(context: GmlContext, emit: Emit): string | undefined {
  const declared = context.run.options.declared?.["crs"];
  if (declared === undefined) return undefined;
  const at = { kind: "text", byte: 0 } as const;
  if (toldOnce(context, "declared crs"))
    emit(context.report.shared("AD-109", { concept: { en: "reference system", ja: "参照系" }, value: declared }, at));
  return context.systems.of(declared, at, emit);
}
