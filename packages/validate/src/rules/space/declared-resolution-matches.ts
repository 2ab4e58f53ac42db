// SPDX-License-Identifier: Apache-2.0
import type { Field, ScaleDimension, SetLookup, SetRule } from "@jiku/model";
import { axesOf, differsByFactor, evenStep } from "@jiku/spacetime";
import { convert } from "@jiku/units";
import { append } from "../merge-memos.js";
import { quantityText, rounded } from "./number-text.js";
import { SI_UNITS, sizeOf } from "./scale-sizes.js";
import { systemInSet } from "./system-links.js";

/** An evenly spaced axis of a field, and which axis of which system it runs along. */
interface EvenAxis {
  readonly name: string;
  readonly step: number;
  readonly system: string;
  readonly place: number;
}

interface Declared {
  readonly ordinal: number;
  readonly axes: readonly EvenAxis[];
  readonly resolutions: readonly {
    readonly index: number;
    readonly dimension: ScaleDimension;
    readonly size: number;
    readonly text: string;
  }[];
}

/** A step may be so many times finer or coarser than the resolution. */
const FACTOR = 2;

/** The resolution that a field declares is about the step of its grid (CF 5.1): one axis of its dimension agrees with it. */
export const declaredResolutionMatches: SetRule<Declared[]> = {
  code: "SC-04",
  on: ["Field"],
  start: () => [],
  collect(memo, resource, ordinal, { expand }) {
    const { scales, domain } = resource as unknown as Field;
    if (scales === undefined) return;
    const resolutions = scales.flatMap(({ dimension, resolution }, index) => {
      const size = sizeOf(resolution, dimension);
      return size === undefined
        ? []
        : [{ index, dimension, size, text: quantityText(resolution?.value ?? size, resolution?.unit) }];
    });
    const axes = resolutions.length === 0 ? [] : evenAxes(domain, expand);
    if (axes.length > 0) memo.push({ ordinal, axes, resolutions });
  },
  merge: append,
  finish(memo, report, set) {
    for (const { ordinal, axes, resolutions } of memo) {
      const units = axes.map((axis) => unitOf(axis, set));
      for (const { index, dimension, size, text } of resolutions) {
        const steps = axes.flatMap((axis, k) => {
          const unit = units[k];
          const length =
            unit === undefined ? undefined : convert(axis.step, unit, SI_UNITS[dimension], { difference: true });
          return length === undefined
            ? []
            : [{ axis: axis.name, step: quantityText(rounded(axis.step, 6), unit), length }];
        });
        const [first] = steps;
        if (first === undefined || steps.some(({ length }) => !differsByFactor(length, size, FACTOR))) continue;
        report(ordinal, `/scales/${index}`, { resolution: text, step: first.step, axis: first.axis });
      }
    }
  },
};

function stepOf(axis: Field["domain"]["axes"][string] | undefined): number | undefined {
  if (axis?.kind === "numeric") return evenStep(axis.values);
  return axis?.kind === "regular" && axis.count > 1 ? Math.abs(axis.stop - axis.start) / (axis.count - 1) : undefined;
}

function evenAxes({ axes, referencing }: Field["domain"], expand: (iri: string) => string): readonly EvenAxis[] {
  return Object.entries(axes).flatMap(([name, axis]): readonly EvenAxis[] => {
    const entry = referencing?.find(({ coordinates }) => coordinates.includes(name));
    const step = entry && stepOf(axis);
    if (entry === undefined || step === undefined || step === 0) return [];
    return [{ name, step, system: expand(entry.rs), place: entry.coordinates.indexOf(name) }];
  });
}

/** Unit of the axis; a temporal system states it for itself. */
function unitOf({ system, place }: EvenAxis, set: SetLookup): string | undefined {
  const found = systemInSet(system, set);
  if (found === undefined) return undefined;
  return axesOf(found.rs, found.resolve)?.[place]?.unit ?? (found.rs.kind === "temporal" ? found.rs.unit : undefined);
}
