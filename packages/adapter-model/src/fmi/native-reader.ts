// SPDX-License-Identifier: Apache-2.0
import type { Model } from "@jiku/model";

/** What a Model carries under `fmi:`, read with care: it may have been written by anybody. */
export interface NativeOf {
  readonly model: Readonly<Record<string, string>>;
  readonly experiment: Readonly<Record<string, string>>;
  readonly independent: Readonly<Record<string, string>>;
  /** By kind. */
  readonly interfaces: ReadonlyMap<string, Readonly<Record<string, string>>>;
  /** By name of the port. */
  readonly variables: ReadonlyMap<string, NativeVariable>;
}

/** What a variable has beside its port. */
export interface NativeVariable {
  readonly texts: Readonly<Record<string, string>>;
  readonly dimensions: readonly ({ readonly size: number } | { readonly reference: string })[];
  readonly starts: readonly string[];
}

/** Members of a Model under the prefix `fmi`; what has another form than the reader gives is left out. */
export function nativeOf(model: Model): NativeOf {
  const interfaces = listOf(model["fmi:interfaces"]).map(textsOf);
  const variables = listOf(model["fmi:variables"]);
  return {
    model: textsOf(model["fmi:model"]),
    experiment: textsOf(model["fmi:defaultExperiment"]),
    independent: textsOf(model["fmi:independent"]),
    interfaces: new Map(interfaces.map((one) => [one["kind"] ?? "", one])),
    variables: new Map(
      variables.map((one) => {
        const texts = textsOf(one);
        const { dimensions, starts } = (one ?? {}) as { readonly dimensions?: unknown; readonly starts?: unknown };
        return [
          texts["name"] ?? "",
          {
            texts,
            dimensions: listOf(dimensions).flatMap(dimensionOf),
            starts: listOf(starts).filter((start): start is string => typeof start === "string"),
          },
        ];
      }),
    ),
  };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The members of an object that are texts; none of anything else. */
export function textsOf(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(Object.entries(value).filter(([, text]) => typeof text === "string"));
}

function dimensionOf(value: unknown): NativeVariable["dimensions"] {
  const { size, reference } = (value ?? {}) as { readonly size?: unknown; readonly reference?: unknown };
  if (typeof size === "number" && Number.isSafeInteger(size) && size >= 0) return [{ size }];
  return typeof reference === "string" && /^\d+$/.test(reference) ? [{ reference }] : [];
}
