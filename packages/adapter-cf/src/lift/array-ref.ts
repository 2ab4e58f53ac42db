// SPDX-License-Identifier: Apache-2.0
import type { ArrayFormat, ArrayRef, DataType } from "@jiku/model";
import { type LiftContext, partId } from "./lift-context.js";
import type { CfVariable } from "./survey.js";

/** A reference to the values of a variable in the container. */
export function arrayRef(context: LiftContext, { path, source }: CfVariable, axisNames: readonly string[]): ArrayRef {
  const dataType = dataTypeOf(source);
  return {
    asset: partId(context, "asset"),
    format: arrayFormat(context),
    path,
    ...(dataType === undefined ? {} : { dataType }),
    shape: source.shape,
    axisNames,
    ...(source.chunkShape === undefined || source.chunkShape.length !== source.shape.length
      ? {}
      : { chunkShape: source.chunkShape }),
  };
}

function arrayFormat({ source, format }: LiftContext): ArrayFormat {
  if (source.arrayFormat !== undefined) return source.arrayFormat;
  return format === "netcdf-classic" ? "netcdf3" : format === "netcdf-4" ? "netcdf4" : "zarr2";
}

/** Single characters are stored as bytes. */
export function dataTypeOf({ type, characters }: CfVariable["source"]): DataType | undefined {
  if (type === "other") return undefined;
  return type === "text" ? (characters === true ? "bytes" : "string") : type;
}
