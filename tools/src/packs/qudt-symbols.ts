// SPDX-License-Identifier: Apache-2.0

/**
 * Simple units by their local names in the QUDT vocabulary, each beside the UCUM code of the same unit. A name that
 * takes the prefixes of QUDT stands here without prefix. Every pair is held against dimension and factor by the tests
 * of `@jiku/units`. Left out are names whose unit UCUM lacks, or for which QUDT gives the code of another unit
 * (`DRAM_US`, `PERMITTIVITY_REL`).
 */
const PAIRS: readonly string[] = [
  // Table 2 and SI
  "A=A BQ=Bq C=C CD=cd DEG_C=Cel FARAD=F GM=g GRAY=Gy H=H HZ=Hz J=J K=K KAT=kat LM=lm LUX=lx M=m MOL=mol N=N OHM=Ohm PA=Pa RAD=rad S=S",
  "SEC=s SR=sr SV=Sv T=T V=V W=W WB=Wb VA=V.A VAR=V.A{reactive} A_Reactive=A{reactive} GM_Carbon=g{C} GM_Nitrogen=g{N} GM_DRY=g{dry}",
  // accepted with SI
  "ARE=ar AU=AU BAR=bar DAY=d DEG=deg EV=eV HA=har HR=h L=L MIN=min PARSEC=pc TONNE=t TON_Metric=t U=u AMU=u DA=u Da=u WK=wk GON=gon",
  "MIN_Angle=' ARCMIN=' ARCSEC='' LY=[ly] YR=a YR_TROPICAL=a_t MO=mo MO_MeanGREGORIAN=mo_g MO_MeanJulian=mo_j MO_Synodic=mo_s",
  // numbers and ratios
  "UNITLESS=1 FRACTION={fraction} NUM={#} PERCENT=% PPTH=[ppth] PPM=[ppm] PPB=[ppb] PPT=[pptr] PPT_VOL=[pptr]{vol} PPTR_VOL=[pptr]{vol} PERCENT_RH=%{RH}",
  // CGS and other metric units
  "ANGSTROM=Ao ATM=atm ATM_T=att A_Ab=Bi BARN=b BIOT=Bi C_Ab=10.C CI=Ci Ci=Ci DIOPTER=[diop] DYN=dyn ERG=erg GALILEO=Gal MicroGAL=uGal MilliGAL=mGal GAUSS=G Gs=G GI=Gb",
  "FARAD_Ab=GF H_Ab=nH OHM_Ab=nOhm S_Ab=GS V_Ab=10.nV GM_F=gf KY=Ky LA=Lmb MHO=mho MX=Mx OERSTED=Oe OSM=osm PHOT=ph POISE=P R=R RAD_R=RAD REM=REM",
  "R_man=REM ST=St STILB=sb STR=st TEX=tex DENIER=[den] Denier=[den] SH=10.ns G=[g] E=[e] ElementaryCharge=[e] SpeedOfLight=[c]",
  // levels, acidity, information, arbitrary
  "B=B NP=Np PH=[pH] BIT=bit BYTE=By IU=[iU] NTU=[NTU] BEAT={beat} BREATH={breath} FRAME={frame} SAMPLE={sample} DPI={dot}/[in_i]",
  // energy
  "CAL_15DEG_C=cal_[15] CAL_15_DEG_C=cal_[15] CAL_20DEG_C=cal_[20] CAL_IT=cal_IT CAL_MEAN=cal_m CAL_TH=cal_th KiloCAL_Mean=kcal_m",
  "BTU_IT=[Btu_IT] BTU_MEAN=[Btu_m] BTU_TH=[Btu_th] BTU_39DEG_F=[Btu_39] BTU_59DEG_F=[Btu_59] BTU_60DEG_F=[Btu_60] TonEnergy=Gcal",
  "THM_EEC=100000.[Btu_IT] THM_US=100000.[Btu_59] CAL=cal",
  // customary length, area
  "FT=[ft_i] FT_US=[ft_us] IN=[in_i] YD=[yd_i] MI=[mi_i] MI_US=[mi_us] MI_N=[nmi_i] FATH=[fth_i] FUR=[fur_us] ROD=[rd_br] CH=[ch_br] MilLength=[mil_i]",
  "PCA=[pca] PT=[pnt] GAUGE_FR=[Ch] AC=[acr_br] MIL_Circ=[cml_i] MESH=[mesh_i]",
  // customary volume
  "BBL=[bbl_us] BBL_US=[bbl_us] BBL_US_PET=[bbl_us] BU_UK=[bu_br] BU_US=[bu_us] BU_US_DRY=[bu_us] CORD=[crd_us] CUP=[cup_us] CUP_US=[cup_us] FBM=[bf_i]",
  "GAL_IMP=[gal_br] GAL_UK=[gal_br] GAL_US=[gal_us] GAL_US_DRY=[gal_wi] GI_UK=[gil_br] GI_US=[gil_us] OZ_VOL_UK=[foz_br] OZ_VOL_US=[foz_us]",
  "PINT=[pt_br] PINT_UK=[pt_br] PINT_US=[pt_us] PINT_US_DRY=[dpt_us] PK_UK=[pk_br] PK_US_DRY=[pk_us] QT_UK=[qt_br] QT_US=[qt_us] QT_US_DRY=[dqt_us]",
  "TBSP=[tbs_us] TSP=[tsp_us] STANDARD=1980.[bf_i] Standard=1980.[bf_i] KiloCubicFT=1000.[ft_i]3",
  // customary mass, force, pressure, speed, power, temperature
  "LB=[lb_av] LB_M=[lb_av] LB_T=[lb_tr] OZ=[oz_av] OZ_M=[oz_av] OZ_TROY=[oz_tr] GRAIN=[gr] DWT=[pwt_tr] PENNYWEIGHT=[pwt_tr]",
  "Pennyweight=[pwt_tr] CARAT=[car_m] CWT_LONG=[lcwt_av] CWT_SHORT=[scwt_av] Hundredweight_UK=[lcwt_av] Hundredweight_US=[scwt_av] Stone_UK=[stone_av]",
  "Quarter_UK=28.[lb_av] TON=[ston_av] TON_SHORT=[ston_av] TON_US=[ston_av] TON_LONG=[lton_av] TON_UK=[lton_av]",
  "LB_F=[lbf_av] KIP_F=1000.[lbf_av] PDL=[lb_av].[ft_i].s-2 PSI=[psi] CentiM_HG=cm[Hg] MilliM_HG=mm[Hg] MilliM_HGA=mm[Hg]{absolute}",
  "CentiM_H2O=cm[H2O] MilliM_H2O=mm[H2O] IN_H2O=[in_i'H2O] IN_HG=[in_i'Hg] KiloPA_A=kPa{absolute} BAR_A=bar{absolute} MilliBAR_A=mbar{absolute}",
  "KN=[kn_i] HP=[HP] DEG_F=[degF] DEG_R=[degR]",
];

/** UCUM code by QUDT local name. */
export const qudtSymbols: ReadonlyMap<string, string> = new Map(
  PAIRS.flatMap((line) => line.split(" ")).map((pair) => {
    const at = pair.indexOf("=");
    return [pair.slice(0, at), pair.slice(at + 1)];
  }),
);

/** UCUM prefix by the prefix of a QUDT local name. */
export const qudtPrefixes: ReadonlyMap<string, string> = new Map(
  "Yotta=Y Zetta=Z Exa=E Peta=P Tera=T Giga=G Mega=M Kilo=k Hecto=h Deca=da Deci=d Centi=c Milli=m Micro=u Nano=n Pico=p Femto=f Atto=a Zepto=z Yocto=y Kibi=Ki Mebi=Mi Gibi=Gi Tebi=Ti"
    .split(" ")
    .map((pair) => pair.split("=") as [string, string]),
);
