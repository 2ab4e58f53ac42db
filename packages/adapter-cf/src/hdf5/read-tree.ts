// SPDX-License-Identifier: Apache-2.0
import { CF_LIMITS } from "../limits.js";
import type { H5Library } from "./h5-library.js";
import type { H5Dataset, H5Group } from "./h5-tree.js";
import type { PagedFile } from "./paged-file.js";
import { readAttributes } from "./read-attributes.js";

/** What is met in a file and not followed. */
export type H5Skipped =
  | { readonly kind: "external" | "soft"; readonly path: string; readonly target: string }
  | { readonly kind: "cycle" | "limit" | "fault"; readonly path: string; readonly target: string };

/** A file that the library has open. */
export interface OpenH5 {
  readonly library: H5Library;
  readonly paged: PagedFile;
  readonly file: bigint;
}

/** Objects of a file. */
const MAX_OBJECTS = CF_LIMITS.entries;

/**
 * The groups and datasets of a file. A link that leads back to a group above is not followed, nor is one into another file;
 * an object that cannot be read is skipped and told.
 */
export async function readTree(open: OpenH5, skipped: H5Skipped[]): Promise<H5Group> {
  let objects = 0;

  async function group(path: string, above: readonly string[]): Promise<H5Group> {
    const { library, paged, file } = open;
    const { names, attributes, address } = await paged.run(() => ({
      names: [...library.module.get_names(file, path, false)],
      attributes: readAttributes(library, file, path),
      address: addressOf(library, file, path),
    }));
    const datasets: H5Dataset[] = [];
    const groups: H5Group[] = [];
    for (const name of names) {
      const child = path === "/" ? `/${name}` : `${path}/${name}`;
      if (++objects > MAX_OBJECTS) {
        skipped.push({ kind: "limit", path: child, target: String(MAX_OBJECTS) });
        break;
      }
      try {
        const found = await member(open, child, [...above, address], skipped);
        if (found === "group") groups.push(await group(child, [...above, address]));
        else if (found !== undefined) datasets.push({ ...found, name });
      } catch (error) {
        skipped.push({ kind: "fault", path: child, target: (error as Error).message });
      }
    }
    return { path, attributes, datasets, groups };
  }

  return group("/", []);
}

async function member(
  { library, paged, file }: OpenH5,
  path: string,
  above: readonly string[],
  skipped: H5Skipped[],
): Promise<"group" | Omit<H5Dataset, "name"> | undefined> {
  const { module } = library;
  const type = await paged.run(() => module.get_type(file, path));
  if (type === module.H5G_UDLINK) {
    const { filename } = await paged.run(() => module.get_external_link(file, path));
    skipped.push({ kind: "external", path, target: filename });
  } else if (type === module.H5G_LINK) {
    const target = await paged.run(() => module.get_symbolic_link(file, path));
    skipped.push({ kind: "soft", path, target });
  } else if (type === module.H5G_GROUP) {
    if (above.length >= CF_LIMITS.groupDepth)
      skipped.push({ kind: "limit", path, target: String(CF_LIMITS.groupDepth) });
    else if (above.includes(await paged.run(() => addressOf(library, file, path))))
      skipped.push({ kind: "cycle", path, target: path });
    else return "group";
  } else if (type === module.H5G_DATASET) return await paged.run(() => dataset(library, file, path));
  return undefined;
}

function dataset(library: H5Library, file: bigint, path: string): Omit<H5Dataset, "name"> {
  const { module } = library;
  const metadata = module.get_dataset_metadata(file, path);
  const shape = (metadata.shape ?? []).map(Number);
  const attributes = readAttributes(library, file, path);
  const scales = attributes.has("DIMENSION_LIST")
    ? shape.map((_, i) => [...module.get_attached_scales(file, path, i)][0])
    : shape.map(() => undefined);
  return { path, metadata, shape, attributes, scales };
}

/** Where an object lies, which tells two names of it from two objects. */
function addressOf({ module }: H5Library, file: bigint, path: string): string {
  return path === "/" ? "/" : Array.from(module.create_object_reference(file, path)).join(".");
}
