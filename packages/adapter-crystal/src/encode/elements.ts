// SPDX-License-Identifier: Apache-2.0

const SYMBOLS =
  "H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr Rb Sr Y Zr Nb Mo Tc Ru Rh Pd Ag Cd In Sn Sb Te I Xe Cs Ba La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu Hf Ta W Re Os Ir Pt Au Hg Tl Pb Bi Po At Rn Fr Ra Ac Th Pa U Np Pu Am Cm Bk Cf Es Fm Md No Lr Rf Db Sg Bh Hs Mt Ds Rg Cn Nh Fl Mc Lv Ts Og";
const ELEMENTS: ReadonlySet<string> = new Set(SYMBOLS.split(" "));

/** The element of a type symbol or of the first part of a label (cif_core, _atom_site.label); `X` when it names none. */
export function elementOf(text: string): string {
  const letters = /^[A-Za-z]+/.exec(text)?.[0] ?? "";
  if (letters === "D") return "H";
  return ELEMENTS.has(letters) ? letters : "X";
}

/** Amounts by element, without `X` and vacancies, in the order of the alphabet. */
export function composition(
  parts: readonly (readonly [symbol: string, amount: number])[],
): ReadonlyMap<string, number> {
  const amounts = new Map<string, number>();
  for (const [symbol, amount] of parts)
    if (symbol !== "vacancy") amounts.set(symbol, (amounts.get(symbol) ?? 0) + amount);
  return new Map([...amounts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The reduced and the anonymous formula (OPTIMADE 1.2); undefined when the amounts are no whole numbers. */
export function formulas(
  amounts: ReadonlyMap<string, number>,
): { readonly reduced: string; readonly anonymous: string } | undefined {
  const counts = [...amounts.values()].map((one) => Math.round(one));
  if (
    counts.length === 0 ||
    [...amounts.values()].some((one, i) => one <= 0 || Math.abs(one - (counts[i] as number)) > 1e-6)
  )
    return undefined;
  const divisor = counts.reduce(gcd);
  const part = (symbol: string, count: number) => symbol + (count === 1 ? "" : String(count));
  const reduced = [...amounts.keys()].map((symbol, i) => part(symbol, (counts[i] as number) / divisor)).join("");
  const anonymous = [...counts]
    .sort((a, b) => b - a)
    .map((count, i) => part(anonymousSymbol(i), count / divisor))
    .join("");
  return { reduced, anonymous };
}

function anonymousSymbol(i: number): string {
  const first = String.fromCharCode(65 + (i % 26));
  return i < 26 ? first : first + String.fromCharCode(96 + Math.floor(i / 26));
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
