// SPDX-License-Identifier: Apache-2.0
import { JikuError } from "@jiku/model";
import { CF_LIMITS } from "../limits.js";
import type { SourceChunk, SourceVariable } from "../source/array-source.js";
import { boxOf, elementsOf, type Slab, slabsOf } from "../source/slabs.js";
import type { H5Dataset } from "./h5-tree.js";
import { elementType } from "./h5-type.js";
import type { OpenH5 } from "./read-tree.js";

type Values = SourceChunk["values"];
type NumberArray = new (buffer: ArrayBuffer) => ArrayLike<number> | ArrayLike<bigint>;

const ARRAYS: Readonly<Record<string, NumberArray>> = {
  int8: Int8Array,
  uint8: Uint8Array,
  bool: Uint8Array,
  int16: Int16Array,
  uint16: Uint16Array,
  int32: Int32Array,
  uint32: Uint32Array,
  int64: BigInt64Array,
  uint64: BigUint64Array,
  float32: Float32Array,
  float64: Float64Array,
};

/** The values of a box of a dataset. @throws JikuError "unreadable-input" */
export async function* readDataset(
  open: OpenH5,
  dataset: H5Dataset,
  box: Parameters<SourceVariable["read"]>[0],
): AsyncGenerator<SourceChunk> {
  const { metadata, shape } = dataset;
  if (metadata.shape === null) return;
  const chunkBytes = elementsOf(metadata.chunks ?? [0]) * metadata.size;
  if (chunkBytes > CF_LIMITS.storedChunkBytes)
    throw new JikuError("unreadable-input", `a chunk of ${dataset.path} has ${chunkBytes} bytes`);
  for (const slab of slabsOf(boxOf(shape, box), CF_LIMITS.chunkElements, metadata.chunks?.map(Number))) {
    const values = await open.paged.run(() => slabValues(open, dataset, slab));
    yield { start: slab.start, shape: slab.count, values };
  }
}

function slabValues({ library, file }: OpenH5, { path, metadata }: H5Dataset, { start, count }: Slab): Values {
  const { module, wasm } = library;
  const type = elementType(metadata);
  if (type === "text" && (metadata.vlen || metadata.size > 1)) {
    const whole = new wasm.Dataset(file, path);
    const value = count.length === 0 ? whole.value : whole.slice(start.map((s, i) => [s, s + (count[i] as number)]));
    return ([value].flat(1) as readonly unknown[]).map((one) => String(one ?? ""));
  }
  const bytes = elementsOf(count) * metadata.size;
  const pointer = module._malloc(bytes);
  try {
    const status = module.get_dataset_data(
      file,
      path,
      count.length === 0 ? null : count.map(BigInt),
      count.length === 0 ? null : start.map(BigInt),
      count.length === 0 ? null : count.map(() => 1n),
      BigInt(pointer),
    );
    if (status < 0) throw new JikuError("unreadable-input", `no values of ${path}`);
    const copy = module.HEAPU8.slice(pointer, pointer + bytes);
    if (type === "text") return Array.from(copy, (byte) => String.fromCharCode(byte));
    const ArrayType = ARRAYS[type];
    if (ArrayType === undefined) throw new JikuError("unreadable-input", `type of ${path}`);
    return new ArrayType(copy.buffer as ArrayBuffer) as Values;
  } finally {
    module._free(pointer);
  }
}
