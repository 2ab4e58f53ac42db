// SPDX-License-Identifier: Apache-2.0

/** What a dictionary says of a numeric item: its unit, and the kind of quantity where QUDT has one. */
export interface ItemDefinition {
  readonly unit: string;
  readonly kind?: string;
}

const LENGTH: ItemDefinition = { unit: "Ao", kind: "quantitykind:Length" };
const AREA: ItemDefinition = { unit: "Ao2", kind: "quantitykind:Area" };
const ANGLE: ItemDefinition = { unit: "deg", kind: "quantitykind:PlaneAngle" };
const RATIO: ItemDefinition = { unit: "1", kind: "quantitykind:DimensionlessRatio" };
const KELVIN: ItemDefinition = { unit: "K", kind: "quantitykind:ThermodynamicTemperature" };
const DENSITY: ItemDefinition = { unit: "Mg/m3", kind: "quantitykind:MassDensity" };
const SIZE: ItemDefinition = { unit: "mm", kind: "quantitykind:Length" };

/** Numeric items of cif_core 3 and mmcif_pdbx 5, by `keyOfName`. Pressures are kPa in cif_core and also in pdbx. */
const ITEMS: ReadonlyMap<string, ItemDefinition> = new Map<string, ItemDefinition>([
  ["cell_length_a", LENGTH],
  ["cell_length_b", LENGTH],
  ["cell_length_c", LENGTH],
  ["cell_angle_alpha", ANGLE],
  ["cell_angle_beta", ANGLE],
  ["cell_angle_gamma", ANGLE],
  ["cell_volume", { unit: "Ao3", kind: "quantitykind:Volume" }],
  ["cell_measurement_temperature", KELVIN],
  ["cell_measurement_pressure", { unit: "kPa", kind: "quantitykind:Pressure" }],
  ["cell_measurement_theta_max", ANGLE],
  ["cell_measurement_theta_min", ANGLE],
  ["chemical_formula_weight", { unit: "u", kind: "quantitykind:Mass" }],
  ["diffrn_ambient_temperature", KELVIN],
  ["diffrn_ambient_temp", KELVIN],
  ["diffrn_ambient_pressure", { unit: "kPa", kind: "quantitykind:Pressure" }],
  ["diffrn_radiation_wavelength", LENGTH],
  ["diffrn_reflns_theta_max", ANGLE],
  ["diffrn_reflns_theta_min", ANGLE],
  ["exptl_crystal_density_diffrn", DENSITY],
  ["exptl_crystal_density_meas", DENSITY],
  ["exptl_crystal_size_max", SIZE],
  ["exptl_crystal_size_mid", SIZE],
  ["exptl_crystal_size_min", SIZE],
  ["exptl_absorpt_coefficient_mu", { unit: "/mm", kind: "quantitykind:LinearAbsorptionCoefficient" }],
  ["refine_ls_r_factor_gt", RATIO],
  ["refine_ls_r_factor_all", RATIO],
  ["refine_ls_r_factor_obs", RATIO],
  ["refine_ls_wr_factor_gt", RATIO],
  ["refine_ls_wr_factor_ref", RATIO],
  ["refine_ls_goodness_of_fit_ref", RATIO],
  ["refine_ls_r_factor_r_free", RATIO],
  ["refine_ls_r_factor_r_work", RATIO],
  ["refine_ls_d_res_high", LENGTH],
  ["reflns_d_resolution_high", LENGTH],
  ["exptl_crystal_grow_temp", KELVIN],
]);

const PATTERNS: readonly (readonly [RegExp, ItemDefinition])[] = [
  [/^atom_site_fract_[xyz]$/, RATIO],
  [/^atom_site_cartn_[xyz]$/, LENGTH],
  [/^atom_site_occupancy$/, RATIO],
  [/^atom_site_[ub]_iso_or_equiv$/, AREA],
  [/^atom_site_aniso_[ub]_[123]{2}$/, AREA],
  [/^atom_site_anisotrop_[ub]\[[123]\]\[[123]\]$/, AREA],
  [/^geom_(?:bond|contact)_distance$/, LENGTH],
  [/^geom_hbond_distance_(?:dh|ha|da)$/, LENGTH],
  [/^geom_(?:angle|torsion|hbond_angle_dha)$/, ANGLE],
];

/** A name as it is looked up: without the first `_`, in lower case, `.` as `_`, so that DDLm names and their aliases are one. */
export function keyOfName(name: string): string {
  return name.slice(1).toLowerCase().replaceAll(".", "_");
}

/** The definition of a numeric item; undefined for one that is not known here, whose unit stays undeclared. */
export function definitionOf(key: string): ItemDefinition | undefined {
  const plain = key.endsWith("_value") ? key.slice(0, -6) : key;
  return ITEMS.get(plain) ?? PATTERNS.find(([pattern]) => pattern.test(plain))?.[1];
}

/** The category of a loop, such as `atom_site` of `_atom_site_fract_x` and `_atom_site.fract_x`. */
export function categoryOf(name: string): string {
  const dot = name.indexOf(".");
  if (dot > 0) return name.slice(1, dot).toLowerCase();
  const key = keyOfName(name);
  return CATEGORIES.find((category) => key === category || key.startsWith(`${category}_`)) ?? key;
}

/** Categories of cif_core that are read or often hold uncertainties; those with the longer name first. */
const CATEGORIES: readonly string[] = [
  "atom_site_aniso",
  "atom_site",
  "atom_type",
  "geom_bond",
  "geom_contact",
  "geom_angle",
  "geom_torsion",
  "geom_hbond",
  "publ_author",
  "audit_author",
  "citation_author",
  "space_group_symop",
  "symmetry_equiv",
  "diffrn_radiation",
  "exptl_crystal",
  "refln",
];
