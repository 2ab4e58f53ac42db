// SPDX-License-Identifier: Apache-2.0
import { textAttribute } from "./attributes.js";
import type { CfVariable } from "./survey.js";
import { readTimeUnits } from "./time-units.js";

/** What a coordinate counts, by its attributes alone (CF 4). */
export type CoordinateRole =
  | "time"
  | "latitude"
  | "longitude"
  | "gridLatitude"
  | "gridLongitude"
  | "x"
  | "y"
  | "vertical"
  | "text"
  | "other";

const NORTH = /^degrees?_?(?:north|N)$/;
const EAST = /^degrees?_?(?:east|E)$/;
const VERTICAL =
  /^(?:altitude|height|depth|geopotential_height|air_pressure|.*_sigma_coordinate.*|.*_sigma_z_coordinate|.*hybrid.*coordinate|.*_ln_pressure_coordinate|model_level_number|height_above_.*|depth_below_.*)$/;

const BY_NAME: Readonly<Record<string, CoordinateRole>> = {
  latitude: "latitude",
  longitude: "longitude",
  grid_latitude: "gridLatitude",
  grid_longitude: "gridLongitude",
  projection_x_coordinate: "x",
  projection_y_coordinate: "y",
  projection_x_angular_coordinate: "x",
  projection_y_angular_coordinate: "y",
};

export function coordinateRole(variable: CfVariable): CoordinateRole {
  if (variable.source.type === "text") return "text";
  const units = textAttribute(variable, "units") ?? "";
  const name = textAttribute(variable, "standard_name") ?? "";
  const named = Object.hasOwn(BY_NAME, name) ? BY_NAME[name] : undefined;
  if (named !== undefined) return named;
  if (readTimeUnits(units) !== undefined) return "time";
  if (NORTH.test(units)) return "latitude";
  if (EAST.test(units)) return "longitude";
  const isVertical = variable.attributes.has("positive") || VERTICAL.test(name);
  return isVertical || textAttribute(variable, "axis") === "Z" ? "vertical" : "other";
}
