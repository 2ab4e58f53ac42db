// SPDX-License-Identifier: Apache-2.0

interface CelestialBody {
  readonly iri: string;
  readonly en: string;
  readonly ja: string;
}

const body = (wikidata: string, en: string, ja: string): CelestialBody => ({
  iri: `http://www.wikidata.org/entity/${wikidata}`,
  en,
  ja,
});

/** Celestial bodies that have registered coordinate systems, by NAIF integer code (NAIF Integer ID codes, JPL). */
export const CELESTIAL_BODIES: Readonly<Record<string, CelestialBody>> = {
  "10": body("Q525", "Sun", "太陽"),
  "199": body("Q308", "Mercury", "水星"),
  "299": body("Q313", "Venus", "金星"),
  "301": body("Q405", "Moon", "月"),
  "399": body("Q2", "Earth", "地球"),
  "401": body("Q7547", "Phobos", "フォボス"),
  "402": body("Q7548", "Deimos", "ダイモス"),
  "499": body("Q111", "Mars", "火星"),
  "501": body("Q3123", "Io", "イオ"),
  "502": body("Q3143", "Europa", "エウロパ"),
  "503": body("Q3169", "Ganymede", "ガニメデ"),
  "504": body("Q3134", "Callisto", "カリスト"),
  "599": body("Q319", "Jupiter", "木星"),
  "602": body("Q3303", "Enceladus", "エンケラドゥス"),
  "606": body("Q2565", "Titan", "タイタン"),
  "699": body("Q193", "Saturn", "土星"),
  "799": body("Q324", "Uranus", "天王星"),
  "801": body("Q3359", "Triton", "トリトン"),
  "899": body("Q332", "Neptune", "海王星"),
  "901": body("Q6604", "Charon", "カロン"),
  "999": body("Q339", "Pluto", "冥王星"),
  "2000001": body("Q596", "Ceres", "ケレス"),
  "2000004": body("Q3030", "Vesta", "ベスタ"),
};
