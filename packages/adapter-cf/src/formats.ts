// SPDX-License-Identifier: Apache-2.0
import type { Adapter, DecodeEvent, EncodeEvent } from "@jiku/adapter";
import { JikuError } from "@jiku/model";
import type { DecodeRun } from "./decode-run.js";
import type { ArraySource } from "./source/array-source.js";

/** A format id of the manifest. */
export type FormatId = "netcdf-classic" | "netcdf-4" | "zarr" | "zarr-zip" | "kerchunk" | "coveragejson";

/**
 * Opens a container. Faults go to `emit` as findings; undefined when nothing can be read of it (then there is a finding, or
 * `run.refused` is set with one).
 */
export type OpenArrays = (run: DecodeRun, emit: (event: DecodeEvent) => void) => Promise<ArraySource | undefined>;

/** How a format is read: arrays that the CF lift takes over, or events of the format's own. */
export type FormatReader =
  | { readonly kind: "arrays"; readonly open: OpenArrays }
  | { readonly kind: "events"; readonly decode: (run: DecodeRun) => AsyncIterable<DecodeEvent> };

/** The reader of each format, loaded when it is needed. */
export const FORMAT_READERS: Readonly<Record<FormatId, () => Promise<FormatReader | undefined>>> = {
  "netcdf-classic": async () => ({ kind: "arrays", open: (await import("./netcdf/open-netcdf.js")).openNetcdf }),
  "netcdf-4": async () => ({ kind: "arrays", open: (await import("./hdf5/open-hdf5.js")).openHdf5 }),
  zarr: async () => ({ kind: "arrays", open: (await import("./zarr/open-zarr.js")).openZarr }),
  "zarr-zip": async () => ({ kind: "arrays", open: (await import("./zarr/open-zarr.js")).openZarrZip }),
  kerchunk: async () => ({ kind: "arrays", open: (await import("./zarr/open-kerchunk.js")).openKerchunk }),
  coveragejson: async () => ({
    kind: "events",
    decode: (await import("./coveragejson/read-coveragejson.js")).readCoverageJson,
  }),
};

/** The encoder of each format that has the direction `encode`. */
const ENCODERS: Readonly<Record<string, () => Promise<Encode>>> = {
  coveragejson: async () => (await import("./encode/coveragejson/encode-coveragejson.js")).encodeCoverageJson,
  zarr: async () => (await import("./encode/zarr/encode-zarr.js")).encodeZarr,
};

type Encode = NonNullable<Adapter["encode"]>;

/** Writes resources in the format that the options name. @throws JikuError "bad-option" for a format that is only read */
export async function* encodeCf(...[resources, sink, options]: Parameters<Encode>): AsyncGenerator<EncodeEvent> {
  const load = ENCODERS[options.format];
  if (load === undefined) throw new JikuError("bad-option", `no encoder for the format ${options.format}`);
  yield* (await load())(resources, sink, options);
}
