// SPDX-License-Identifier: Apache-2.0

/** Deprecated quantity kinds of QUDT 3.1 (`qudt:deprecated`), each beside the kind that replaces it (`dcterms:isReplacedBy`), where there is one. */
export const deprecatedKinds: ReadonlyMap<string, string | undefined> = new Map(
  [
    "AreicChargeDensityOrElectricFluxDensityOrElectricPolarization FinalOrCurrentVehicleMass KineticOrThermalEnergy SerumOrPlasmaLevel",
    "KinematicViscosityOrDiffusionConstantOrThermalDiffusivity VolumeOrSectionModulus BloodGlucoseLevel_Mass=MassBasedBloodGlucoseLevel",
    "CENTER-OF-GRAVITY_X=CenterOfGravity_X CENTER-OF-GRAVITY_Y=CenterOfGravity_Y CENTER-OF-GRAVITY_Z=CenterOfGravity_Z ComplexPower=ElectricPower",
    "ConductivityVariance_NEON=ConductivityVariance DensityOfStates=VibrationalDensityOfStates Energy_Squared=SquareEnergy Time_Squared=SquareTime",
    "ElectricDipoleMoment_CubicPerEnergy_Squared=CubicElectricDipoleMomentPerSquareEnergy Equivalent_Mass=MassEquivalent",
    "ElectricDipoleMoment_QuarticPerEnergy_Cubic=QuarticElectricDipoleMomentPerCubicEnergy Equivalent_Molar=MolarEquivalent",
    "EnergyPerMagneticFluxDensity_Squared=EnergyPerSquareMagneticFluxDensity Gravity_API=APIGravity GrowingDegreeDay_Cereal=GrowingDegreeDay",
    "InverseEnergy_Squared=InverseSquareEnergy InverseMass_Squared=InverseSquareMass InverseTime_Squared=InverseSquareTime",
    "LogarithmicMedianInformationFlow_SourceToBase10=CommonLogarithmicMedianInformationFlow",
    "LogarithmicMedianInformationFlow_SourceToBase2=BinaryLogarithmicMedianInformationFlow",
    "LogarithmicMedianInformationFlow_SourceToBaseE=NaturalLogarithmicMedianInformationFlow MOMENT-OF-INERTIA_Y=MomentOfInertia_Y",
    "MOMENT-OF-INERTIA_Z=MomentOfInertia_Z MagneticFieldStrength_H=MagneticFieldStrength PRODUCT-OF-INERTIA_X=ProductOfInertia_X",
    "MagneticFluxDensityOrMagneticPolarization=MagneticFluxDensity MolarFluxDensityVariance_NEON=MolarFluxDensityVariance",
    "PRODUCT-OF-INERTIA_Y=ProductOfInertia_Y PRODUCT-OF-INERTIA_Z=ProductOfInertia_Z Solubility_Water=WaterSolubility",
    "TemperaturePerTime_Squared=TemperaturePerSquareTime TemperatureVariance_NEON=TemperatureVariance TimeConstant_Inductance=InductanceBasedTimeConstant",
    "VaporPermeability=VapourPermeability VaporPermeance=VapourPermeance VolumeFlowRate_SurfaceRelated=SurfaceRelatedVolumeFlowRate",
  ]
    .flatMap((line) => line.split(" "))
    .map((pair) => {
      const [name = pair, replacement] = pair.split("=");
      return [name, replacement];
    }),
);
