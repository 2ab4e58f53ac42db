// SPDX-License-Identifier: Apache-2.0
import { fieldSpecOfVariable } from "@jiku/coupling";
import type {
  AnyResource,
  Bilingual,
  Field,
  FieldSpec,
  Quantity,
  Scale,
  SpatialSupport,
  TemporalSupport,
} from "@jiku/model";
import { decimalNumber, durationParts } from "@jiku/spacetime";
import { convert } from "@jiku/units";
import type { Party, Scene } from "../coupling/scene.js";
import { labelIn } from "../text/html-text.js";
import { shortName } from "../text/short-name.js";
import { domainDuration } from "./domain-duration.js";
import { extentOfBox } from "./extent-of-box.js";
import type { ScaleWord } from "./scale-words.js";

/** What is known of one dimension, in metres or seconds. */
export interface Reach {
  /** The finest size told apart. */
  readonly low: number | undefined;
  /** The size of the whole. */
  readonly high: number | undefined;
}

/** One model or data set on the chart. */
export interface ScaleBox {
  readonly name: string;
  readonly label: Bilingual | undefined;
  readonly length: Reach;
  readonly time: Reach;
  /** Why it is not drawn, or not to its end, or how a number was reached. */
  readonly notes: readonly ScaleWord[];
  /** Keys of its ports; connections name them. */
  readonly ports: readonly string[];
}

/** Mean length of a month of the Gregorian calendar: 365.2425 d / 12. */
const MONTH = 30.436875 * 86400;

/** The boxes of a scene; parties of one model share one. Declared scales count before what fields tell. */
export function scaleBoxes(
  { data, look }: Pick<Scene, "data" | "look">,
  parties: readonly Party[],
): readonly ScaleBox[] {
  const byModel = new Map<string, Party[]>();
  for (const party of parties) {
    const key = party.resource === undefined ? `\u0000${party.name}` : party.id;
    byModel.set(key, [...(byModel.get(key) ?? []), party]);
  }
  const models = [...byModel.values()].map((same): ScaleBox => {
    const [first] = same as [Party, ...Party[]];
    const ports = same.flatMap((party) => party.ports);
    const fields = first.ports.flatMap(({ field }) => field ?? []);
    const name = same.map((party) => party.name).join(", ");
    return boxOf(
      { name, label: labelIn(first.label), ports: ports.map(({ key }) => key) },
      fields,
      first.resource,
      look,
    );
  });
  const sets = data
    .filter(({ id }) => !byModel.has(id))
    .map((resource) => {
      const name = shortName(resource.id);
      return boxOf({ name, label: labelIn(resource.label), ports: [] }, fieldsOf(resource, look), resource, look);
    });
  return [...models, ...sets];
}

function fieldsOf(resource: AnyResource, look: Scene["look"]): readonly FieldSpec[] {
  if (resource.type !== "Field") return [];
  const field = resource as Field;
  return Object.keys(field.variables).flatMap((name) => fieldSpecOfVariable(field, name, look) ?? []);
}

function boxOf(
  base: Pick<ScaleBox, "name" | "label" | "ports">,
  fields: readonly FieldSpec[],
  resource: AnyResource | undefined,
  look: Scene["look"],
): ScaleBox {
  const notes = new Set<ScaleWord>();
  const { scales = [] } = (resource ?? {}) as { readonly scales?: readonly Scale[] };
  const length = reachOf(
    scales,
    "space",
    "m",
    fields.map(({ space }) => spaceReach(space, look, notes)),
    notes,
  );
  const ofDomain =
    resource?.type === "Field" ? { low: undefined, high: domainDuration(resource as Field, look) } : undefined;
  const inTime = [...fields.map(({ time }) => timeReach(time, notes)), ...(ofDomain === undefined ? [] : [ofDomain])];
  const time = reachOf(scales, "time", "s", inTime, notes);
  if (resource === undefined) return { ...base, length, time, notes: ["noField"] };
  if (fields.length === 0 && scales.length === 0) return { ...base, length, time, notes: ["noScales"] };
  for (const note of lacking(length, time, fields)) notes.add(note);
  return { ...base, length, time, notes: [...notes] };
}

function lacking(length: Reach, time: Reach, fields: readonly FieldSpec[]): readonly ScaleWord[] {
  const isAll = (test: (field: FieldSpec) => boolean) => fields.length > 0 && fields.every(test);
  const spaceless = isAll(({ space }) => space?.kind === "none");
  const pointed = isAll(({ space }) => space?.kind === "point");
  const timeless = isAll(({ time }) => time?.kind === "static");
  return [
    ...(length.low !== undefined
      ? []
      : [spaceless ? ("noSpace" as const) : pointed ? ("atPoint" as const) : ("noLength" as const)]),
    ...(length.high !== undefined || ((spaceless || pointed) && length.low === undefined) ? [] : ["noExtent" as const]),
    ...(time.low !== undefined ? [] : [timeless ? ("noPast" as const) : ("noTime" as const)]),
    ...(time.high !== undefined || (timeless && time.low === undefined) ? [] : ["noDuration" as const]),
  ];
}

function reachOf(
  scales: readonly Scale[],
  dimension: Scale["dimension"],
  unit: "m" | "s",
  ofFields: readonly Reach[],
  notes: Set<ScaleWord>,
): Reach {
  const own = scales.filter((scale) => scale.dimension === dimension);
  const sizes = (pick: (scale: Scale) => Quantity | undefined) =>
    own.flatMap((scale) => sizeOf(pick(scale), unit, notes) ?? []);
  const low = smallest(sizes(({ resolution, supportSize }) => resolution ?? supportSize));
  const high = largest(sizes(({ extent }) => extent));
  return {
    low: low ?? smallest(ofFields.flatMap((reach) => reach.low ?? [])),
    high: high ?? largest(ofFields.flatMap((reach) => reach.high ?? [])),
  };
}

function sizeOf(quantity: Quantity | undefined, unit: string, notes: Set<ScaleWord>): number | undefined {
  if (quantity?.value === undefined) return undefined;
  return positive(quantity.unit === undefined ? undefined : convert(quantity.value, quantity.unit, unit), notes);
}

function positive(size: number | undefined, notes: Set<ScaleWord>): number | undefined {
  if (size !== undefined && size > 0 && Number.isFinite(size)) return size;
  notes.add("unmeasured");
  return undefined;
}

function spaceReach(space: SpatialSupport | undefined, look: Scene["look"], notes: Set<ScaleWord>): Reach {
  const { resolution } = space ?? {};
  const low =
    resolution === undefined ? undefined : positive(convert(resolution.min, resolution.unit ?? "", "m"), notes);
  const extent = space === undefined ? undefined : extentOfBox(space, look);
  if (extent?.onSphere === true) notes.add("sphere");
  return { low, high: extent?.metres };
}

/** The spacing of values, else the time that one value speaks for. */
function timeReach(time: TemporalSupport | undefined, notes: Set<ScaleWord>): Reach {
  const text = time?.step ?? time?.period;
  const parts = text === undefined ? undefined : durationParts(text);
  if (parts === undefined) return { low: undefined, high: undefined };
  const months = decimalNumber(parts.months);
  if (months > 0) notes.add("monthsLong");
  return { low: positive(months * MONTH + decimalNumber(parts.seconds), notes), high: undefined };
}

function smallest(sizes: readonly number[]): number | undefined {
  return sizes.length === 0 ? undefined : sizes.reduce((a, b) => Math.min(a, b));
}

function largest(sizes: readonly number[]): number | undefined {
  return sizes.length === 0 ? undefined : sizes.reduce((a, b) => Math.max(a, b));
}
