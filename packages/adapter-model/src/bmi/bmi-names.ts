// SPDX-License-Identifier: Apache-2.0

/** Namespace of the prefix `bmi`, under which members are kept that the model has no place for. */
export const BMI_NAMESPACE = "https://bmi.csdms.io/#";

/** `@context` of a resource that has members with the prefix `bmi`. */
export const BMI_CONTEXT = ["https://w3id.org/jiku/v1/context.jsonld", { bmi: BMI_NAMESPACE }] as const;

export const BMI = "BMI";
export const BMI_SPECIFICATION = "https://bmi.csdms.io/";
export const BMI_MEDIA_TYPE = "application/yaml";

/** Metadata of the CSDMS that are kept as they are. */
export const INFO_MEMBERS = ["author", "license", "url", "doi", "email", "cite_as"] as const;

/** Members that are read, without `get_`. */
export const KNOWN_MEMBERS: ReadonlySet<string> = new Set([
  "component_name",
  "name",
  "bmi_version",
  "input_var_names",
  "output_var_names",
  "input_item_count",
  "output_item_count",
  "vars",
  "variables",
  "var",
  "grids",
  "grid",
  "times",
  "time",
  "time_units",
  "time_step",
  "start_time",
  "end_time",
  "current_time",
  "info",
  "summary",
  "version",
  "authors",
  "licence",
  ...INFO_MEMBERS,
  ...["units", "type", "dtype", "itemsize", "nbytes", "location", "grid_loc", "grid"].map((key) => `var_${key}`),
  ...["type", "rank", "ndim", "size", "shape", "spacing", "origin"].map((key) => `grid_${key}`),
]);
