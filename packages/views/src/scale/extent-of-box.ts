// SPDX-License-Identifier: Apache-2.0
import type { Look } from "@jiku/coupling";
import type { AxisSpec, SpatialSupport } from "@jiku/model";
import { axesOf, isReferenceSystem, registration } from "@jiku/spacetime";
import { convert } from "@jiku/units";

/** Mean radius of the Earth in metres (IUGG: (2a + b) / 3 of GRS 80). */
const RADIUS = 6371008.8;

/** The longest side of a box. */
export interface BoxExtent {
  readonly metres: number;
  /** Reckoned on a sphere from degrees. */
  readonly onSphere: boolean;
}

/** Undefined without box, for axes whose unit is no length, and for degrees on a body that is not known to be the Earth. */
export function extentOfBox({ bbox, rs }: SpatialSupport, look: Look): BoxExtent | undefined {
  const system = look.resolve(rs);
  if (bbox === undefined || rs === undefined || !isReferenceSystem(system)) return undefined;
  const axes = axesOf(system, look.resolve);
  const count = bbox.length / 2;
  if (axes?.length !== count) return undefined;
  const spans = axes.map((axis, i) => spanOf(axis, bbox[i] as number, bbox[count + i] as number));
  const angles = spans.filter((span) => span?.unit === "rad");
  const lengths = spans.flatMap((span) => (span?.unit === "m" ? [span.size] : []));
  if (spans.includes(undefined)) return undefined;
  if (angles.length === 0) return positive(Math.max(...lengths), false);
  if (!isOnEarth(system.definition ?? rs, look)) return undefined;
  const latitude = axes.findIndex(({ direction }) => direction === "north");
  const middle =
    latitude < 0
      ? undefined
      : convert(
          ((bbox[latitude] as number) + (bbox[count + latitude] as number)) / 2,
          axes[latitude]?.unit ?? "",
          "rad",
        );
  if (middle === undefined) return undefined;
  const arcs = spans.flatMap((span, i) =>
    span?.unit === "rad" ? [span.size * RADIUS * (i === latitude ? 1 : Math.cos(middle))] : [],
  );
  return positive(Math.max(...arcs, ...lengths), true);
}

function spanOf(
  axis: AxisSpec,
  low: number,
  high: number,
): { readonly size: number; readonly unit: "m" | "rad" } | undefined {
  const wrapped = axis.periodic === true && high < low && axis.range !== undefined;
  const span = wrapped ? high - low + ((axis.range?.max ?? 0) - (axis.range?.min ?? 0)) : Math.abs(high - low);
  for (const unit of ["m", "rad"] as const) {
    const size = convert(span, axis.unit ?? "", unit, { difference: true });
    if (size !== undefined) return { size, unit };
  }
  return undefined;
}

/** Registered by EPSG or OGC; systems of other bodies are registered by the IAU. */
function isOnEarth(iri: string, { expand }: Look): boolean {
  return /^(?:EPSG|OGC):/.test((registration(iri) ?? registration(expand(iri)))?.curie ?? "");
}

function positive(metres: number, onSphere: boolean): BoxExtent | undefined {
  return metres > 0 && Number.isFinite(metres) ? { metres, onSphere } : undefined;
}
