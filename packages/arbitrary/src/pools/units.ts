// SPDX-License-Identifier: Apache-2.0

/** Units that convert into each other, their quantity kind, and where values usually lie, in the first of them. */
export interface UnitFamily {
  readonly kind: string;
  readonly units: readonly string[];
  /** The QUDT unit of the first. */
  readonly iri: string;
  readonly concept?: string;
  readonly range: readonly [min: number, max: number];
}

const family = (kind: string, units: string, iri: string, range: readonly [number, number], concept?: string) => ({
  kind: `quantitykind:${kind}`,
  units: units.split(" "),
  iri: `unit:${iri}`,
  range,
  ...(concept === undefined ? {} : { concept }),
});

/** The dimension of each unit is that of its kind, and no code of them stands for several QUDT units. */
export const UNIT_FAMILIES: readonly UnitFamily[] = [
  family("Length", "m mm km um nm", "M", [0, 50], "cf:sea_surface_height_above_geoid"),
  family("Temperature", "Cel K [degF]", "DEG_C", [-20, 40], "cf:air_temperature"),
  family("Time", "s min h d", "SEC", [0, 86400]),
  family("Mass", "kg g", "KiloGM", [0, 500]),
  family("Pressure", "hPa Pa kPa", "HectoPA", [900, 1050], "cf:air_pressure"),
  family("Velocity", "m/s km/h mm/h m.s-1", "M-PER-SEC", [-5, 30], "cf:wind_speed"),
  family("VolumeFlowRate", "m3/s", "M3-PER-SEC", [0, 900]),
  family("Power", "kW W", "KiloW", [0, 200]),
  family("Energy", "kW.h J", "KiloW-HR", [0, 1000]),
  family("DimensionlessRatio", "% 1", "PERCENT", [0, 100]),
  family("Angle", "deg rad", "DEG", [0, 359]),
  family("MassConcentration", "mg/L kg/m3", "MilliGM-PER-L", [0, 40]),
  family("Area", "m2", "M2", [1, 5000]),
  family("Volume", "m3 L", "M3", [0, 900]),
  family("ElectricCurrent", "A", "A", [-10, 10]),
  family("ThermalConductivity", "W/(m.K)", "W-PER-M-K", [0.02, 400]),
  family("ModulusOfElasticity", "GPa", "GigaPA", [1, 300]),
  family("Acidity", "[pH]", "PH", [0, 14]),
];

/** Units that are differences only: what an uncertainty of a value in the first is stated in. */
export function stepUnit(unit: string): string {
  return unit === "Cel" ? "K" : unit === "[degF]" ? "[degR]" : unit;
}

export const COUNT_KIND = "quantitykind:Count";
