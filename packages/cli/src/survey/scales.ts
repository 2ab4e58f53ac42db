// SPDX-License-Identifier: Apache-2.0
import type { AnyResource, Quantity, Scale } from "@jiku/model";

/** The span of one facet of scale in one unit. */
export interface ScaleSpan {
  readonly dimension: "space" | "time";
  readonly facet: "resolution" | "characteristic" | "supportSize" | "extent";
  /** UCUM code; absent when undeclared. */
  readonly unit?: string;
  readonly min: number;
  readonly max: number;
  readonly count: number;
}

const FACETS = ["resolution", "characteristic", "supportSize", "extent"] as const;

export interface ScaleCollector {
  take(resource: AnyResource): void;
  result(): readonly ScaleSpan[];
}

/** Collects the declared scales, by dimension, facet and unit. */
export function collectScales(): ScaleCollector {
  const spans = new Map<string, ScaleSpan>();
  return {
    take(resource) {
      const { scales } = resource as { readonly scales?: readonly Scale[] };
      for (const scale of scales ?? []) addScale(spans, scale);
    },
    result: () => [...spans.values()],
  };
}

function addScale(spans: Map<string, ScaleSpan>, scale: Scale): void {
  for (const facet of FACETS) {
    const quantity: Quantity | undefined = scale[facet];
    if (quantity?.value === undefined) continue;
    const { value, unit } = quantity;
    const key = `${scale.dimension} ${facet} ${unit ?? ""}`;
    const known = spans.get(key);
    spans.set(key, {
      dimension: scale.dimension,
      facet,
      ...(unit === undefined ? {} : { unit }),
      min: Math.min(known?.min ?? value, value),
      max: Math.max(known?.max ?? value, value),
      count: (known?.count ?? 0) + 1,
    });
  }
}
