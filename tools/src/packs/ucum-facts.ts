// SPDX-License-Identifier: Apache-2.0

/** The arbitrary units: marked by bullets in the columns value and definition of the tables (UCUM 2.2, clauses 24 and 26). */
export const arbitraryUnits: ReadonlySet<string> = new Set(
  [
    "[hp_X] [hp_C] [hp_M] [hp_Q] [kp_X] [kp_C] [kp_M] [kp_Q] [iU] [IU] [arb'U] [USP'U] [GPL'U] [MPL'U] [APL'U] [beth'U] [anti'Xa'U]",
    "[todd'U] [dye'U] [smgy'U] [bdsk'U] [ka'U] [knk'U] [mclg'U] [tb'U] [CCID_50] [TCID_50] [EID_50] [PFU] [FFU] [CFU] [IR] [BAU] [AU]",
    "[Amb'a'1'U] [PNU] [Lf] [D'ag'U] [FEU] [ELU] [EU]",
  ].flatMap((line) => line.split(" ")),
);
