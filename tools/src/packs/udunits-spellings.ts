// SPDX-License-Identifier: Apache-2.0

/** One row of a table of spellings: the text, and the UCUM code of the same unit. */
export type Spelling = readonly [text: string, code: string];

function spellings(lines: readonly string[]): readonly Spelling[] {
  return lines
    .flatMap((line) => line.split(" "))
    .map((pair): Spelling => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * Names of units in UDUNITS 2 (base, derived, accepted and common units), of CF 1.12 clauses 3.1 and 4.1 to 4.3, and
 * a few of dimensionless data. Letter case does not matter, a plural in `s` and a prefix written out are understood.
 * The year of UDUNITS is the tropical one, its month a twelfth of that, its calorie the international one.
 */
export const udunitsNames: readonly Spelling[] = spellings([
  "meter=m metre=m gram=g gramme=g second=s sec=s ampere=A amp=A kelvin=K degree_kelvin=K mole=mol candela=cd radian=rad steradian=sr hertz=Hz newton=N",
  "pascal=Pa joule=J watt=W coulomb=C volt=V farad=F ohm=Ohm siemens=S mho=mho weber=Wb tesla=T henry=H henries=H lumen=lm lux=lx becquerel=Bq gray=Gy",
  "sievert=Sv katal=kat minute=min hour=h hr=h day=d week=wk liter=L litre=L tonne=t metric_ton=t electronvolt=eV electron_volt=eV are=ar hectare=har",
  "bar=bar barn=b angstrom=Ao curie=Ci roentgen=R rem=REM erg=erg dyne=dyn poise=P stokes=St gauss=G oersted=Oe maxwell=Mx stilb=sb phot=ph",
  "atmosphere=atm standard_atmosphere=atm technical_atmosphere=att nautical_mile=[nmi_i] knot=[kn_i] foot=[ft_i] feet=[ft_i] inch=[in_i] inches=[in_i]",
  "yard=[yd_i] mile=[mi_i] fathom=[fth_us] acre=[acr_us] horsepower=[HP] btu=[Btu_IT] calorie=cal_IT gravity=[g] standard_free_fall=[g]",
  "year=a_t tropical_year=a_t julian_year=a_j gregorian_year=a_g month=a_t/12 common_year=365.d leap_year=366.d fortnight=14.d sverdrup=10*6.m3.s-1",
  "celsius=Cel degree_celsius=Cel degreec=Cel degree_c=Cel degc=Cel deg_c=Cel degreesc=Cel degrees_c=Cel degsc=Cel degs_c=Cel degrees_celsius=Cel",
  "fahrenheit=[degF] degree_fahrenheit=[degF] degreef=[degF] degree_f=[degF] degf=[degF] deg_f=[degF] degrees_f=[degF] degrees_fahrenheit=[degF]",
  "rankine=[degR] degree_rankine=[degR] deg_r=[degR] degk=K deg_k=K degree_k=K degreek=K degrees_k=K degreesk=K degrees_kelvin=K",
  "degree=deg deg=deg arc_degree=deg angular_degree=deg arc_minute=' arcminute=' arcmin=' arc_second='' arcsecond='' arcsec='' gon=gon grade=gon circle=circ",
  "degree_north=deg degrees_north=deg degree_n=deg degrees_n=deg degreen=deg degreesn=deg degree_south=deg degrees_south=deg degree_s=deg degrees_s=deg",
  "degree_east=deg degrees_east=deg degree_e=deg degrees_e=deg degreee=deg degreese=deg degree_west=deg degrees_west=deg degree_w=deg degrees_w=deg",
  "degree_true=deg degrees_true=deg degree_t=deg degrees_t=deg",
  "percent=% permille=[ppth] ppm=[ppm] ppmv=[ppm] ppb=[ppb] ppbv=[ppb] bit=bit byte=By count=1 fraction=1 dimensionless=1 dimensionlessunit=1 unitless=1",
  "psu=1 practical_salinity_unit=1 pss-78=1 pss78=1 ntu=[NTU] mmhg=mm[Hg] cmhg=cm[Hg] inhg=[in_i'Hg] mmh2o=mm[H2O] cmh2o=cm[H2O] psi=[psi]",
]);

/** Symbols of UDUNITS 2, and the watt hour and its multiples (ISO 80000-5), which UDUNITS lacks. Letter case matters; a prefix symbol is understood. In NFC. */
export const udunitsSymbols: readonly Spelling[] = spellings([
  "m=m g=g s=s A=A K=K mol=mol cd=cd rad=rad sr=sr Hz=Hz N=N Pa=Pa J=J W=W C=C V=V F=F S=S Wb=Wb T=T H=H lm=lm lx=lx Bq=Bq Gy=Gy Sv=Sv kat=kat",
  "min=min h=h hr=h d=d L=L l=L t=t u=u eV=eV bar=bar b=b Ci=Ci R=R erg=erg dyn=dyn P=P St=St Oe=Oe Mx=Mx ph=ph sb=sb ha=har a=ar",
  "Ω=Ohm ohm=Ohm Å=Ao °C=Cel ℃=Cel °F=[degF] ℉=[degF] °R=[degR] °K=K °=deg %=% ‰=[ppth] '=' ′=' ″='' au=AU atm=atm at=att",
  "ft=[ft_i] in=[in_i] yd=[yd_i] mi=[mi_i] nmi=[nmi_i] nmile=[nmi_i] kt=[kn_i] kts=[kn_i] lb=[lb_av] lbs=[lb_av] lbf=[lbf_av] oz=[oz_av] hp=[HP] yr=a_t",
  "cal=cal_IT pt=[pt_us] B=B Np=Np G=G gon=gon Wh=W.h kWh=kW.h MWh=MW.h GWh=GW.h TWh=TW.h",
]);
