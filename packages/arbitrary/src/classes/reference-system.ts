// SPDX-License-Identifier: Apache-2.0
import type { AxisSpec } from "@jiku/model";
import { referenceSystem } from "@jiku/spacetime";
import { between, chance, type Draw, pick } from "../draw.js";
import type { Facts, Frame } from "../facts.js";
import { enumValue, type Fixed, wantsMember } from "../fill.js";
import { jsonObject } from "../pools/json.js";
import type { Made, Scope } from "../scope.js";
import { finishResource, startResource } from "./resource.js";
import { temporalForm } from "./temporal-system.js";

/** That of the heights of EPSG:6697. */
const DATUM = "http://www.opengis.net/def/datum/EPSG/0/1131";

type Span = readonly [number, number];

interface Form {
  readonly fixed: Fixed;
  readonly axes?: readonly AxisSpec[];
  readonly box?: readonly Span[];
  readonly cells?: readonly string[];
  readonly facts?: Partial<Facts>;
}

function axis(name: string, direction: string, unit: string, range?: Span, periodic?: boolean): AxisSpec {
  const span = range === undefined ? {} : { range: { min: range[0], max: range[1] } };
  return { name, direction, unit, ...span, ...(periodic === undefined ? {} : { periodic }) } as AxisSpec;
}

const PAIRS = [
  ["right", "displayDown"],
  ["left", "displayRight"],
  ["forward", "port"],
  ["aft", "starboard"],
  ["towards", "awayFrom"],
  ["northEast", "southEast"],
  ["northWest", "southWest"],
  ["unspecified", "south"],
  ["west", "north"],
  ["geocentricX", "geocentricY"],
] as const;

function local(draw: Draw, count: number): { readonly axes: readonly AxisSpec[]; readonly box: readonly Span[] } {
  const pair = pick(draw, PAIRS);
  const limits = chance(draw, 50) ? ([-500, 500] as const) : undefined;
  const axes = [
    axis("x", pair[0], "m", limits),
    axis("y", pair[1], "m", limits),
    axis("z", "geocentricZ", "m", limits),
  ];
  return { axes: axes.slice(0, count), box: axes.slice(0, count).map(() => [-400, 400] as const) };
}

const REGISTERED = [
  ["EPSG:6668", "http://www.opengis.net/def/crs/EPSG/0/6668"],
  ["EPSG:6697", "http://www.opengis.net/def/crs/EPSG/0/6697"],
] as const;

function geodetic(draw: Draw): Form {
  const [lat, lon] = [axis("latitude", "north", "deg", [-90, 90]), axis("longitude", "east", "deg", [-180, 180], true)];
  const box = [
    [34, 36],
    [138, 140],
  ] as const;
  const dynamic = chance(draw, 30) ? { dynamic: true, epoch: 2011.4 } : {};
  if (chance(draw, 50)) {
    const high = axis("height", "up", "m");
    return {
      fixed: { ...dynamic, verticalDatum: DATUM },
      axes: [lat, lon, high],
      box: [...box, [0, 50]],
    };
  }
  return chance(draw, 50)
    ? { fixed: { ...dynamic, definition: pick(draw, [...REGISTERED[0]]) }, axes: [lat, lon], box }
    : { fixed: dynamic, axes: [lon, lat], box: [box[1], box[0]] };
}

function compound(): Form {
  const axes = ["EPSG:6668", "EPSG:6695"].flatMap((rs) => referenceSystem(rs)?.axes ?? []);
  return {
    fixed: { componentSystems: ["EPSG:6668", "EPSG:6695"] },
    axes,
    box: [
      [34, 36],
      [138, 140],
      [0, 50],
    ],
  };
}

function lattice(draw: Draw): Form {
  const size = between(draw, 2, 3);
  const latticeBasis = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_, j) => (i === j ? 4 + i : j > i ? 0 : 0.5)),
  );
  const names = ["a", "b", "c"].slice(0, size);
  return {
    fixed: {
      latticeBasis,
      unit: pick(draw, ["nm", "Ao"]),
      periodicDirections: chance(draw, 60) ? names.map(() => chance(draw, 60)) : undefined,
    },
    axes: names.map((name) => ({ name, unit: "1" })),
    box: names.map(() => [0, 0.9] as const),
  };
}

const CELLS: readonly (readonly [string, readonly string[]])[] = [
  ["jk:ZFXY", ["0/0/0/0", "25/3/29811071/13213083", "10/-2/900/403"]],
  ["jk:HEALPixNested", ["0", "5", "11"]],
  ["jk:HEALPixRing", ["3", "10"]],
  ["jk:JISX0410", ["5339", "533945", "53394611", "533946113"]],
  ["jk:TileXYZ", ["0/0/0", "10/909/403"]],
  ["jk:H3", ["8928308280fffff"]],
  ["https://vocab.example.org/grid/own", ["cell-1", "cell-2"]],
];

function dggs(draw: Draw): Form {
  const [gridSystem, cells] = pick(draw, CELLS);
  return { fixed: { gridSystem, refinementLevel: chance(draw, 50) ? between(draw, 0, 20) : undefined }, cells };
}

const ANATOMY = [
  ["left", "posterior", "superior"],
  ["right", "anterior", "inferior"],
] as const;

function formOfKind(scope: Scope, kind: string): Form {
  const { draw } = scope;
  const two = between(draw, 2, 3);
  switch (kind) {
    case "geodetic":
      return geodetic(draw);
    case "compound":
      return compound();
    case "lattice":
      return lattice(draw);
    case "dggs":
      return dggs(draw);
    case "projected":
      return {
        fixed: {},
        axes: [axis("X", "north", "m"), axis("Y", pick(draw, ["east", "west"]), "m")],
        box: [
          [-4000, 4000],
          [-4000, 4000],
        ],
      };
    case "vertical":
      return {
        fixed: { verticalDatum: DATUM },
        axes: [axis("h", pick(draw, ["up", "down"]), "m")],
        box: [[0, 90]],
      };
    case "parametric":
      return {
        fixed: {},
        axes: [axis("p", pick(draw, ["down", "unspecified"]), "hPa", [0, 1100])],
        box: [[100, 1000]],
      };
    case "image":
      return {
        fixed: {},
        axes: [axis("column", "columnPositive", "1"), axis("row", "rowPositive", "1")],
        box: [
          [0, 1000],
          [0, 1000],
        ],
      };
    case "anatomical":
      return {
        fixed: {},
        axes: pick(draw, ANATOMY)
          .slice(0, two)
          .map((name) => axis(name, name, "mm")),
        box: [
          [-90, 90],
          [-90, 90],
          [-90, 90],
        ].slice(0, two) as unknown as readonly Span[],
      };
    case "engineering":
      return { fixed: {}, ...local(draw, two) };
    case "identifier":
      return { fixed: {}, axes: [{ name: "member", direction: "unspecified" }] };
    default:
      return { fixed: {} };
  }
}

const FREE: Fixed = {
  definition: undefined,
  projjson: undefined,
  axes: undefined,
  dynamic: undefined,
  epoch: undefined,
  componentSystems: undefined,
  verticalDatum: undefined,
  latticeBasis: undefined,
  unit: undefined,
  periodicDirections: undefined,
  gridSystem: undefined,
  refinementLevel: undefined,
  calendar: undefined,
  timeScale: undefined,
  timeZone: undefined,
  timeOrigin: undefined,
  monthLengths: undefined,
  eras: undefined,
};

/** A reference system of any kind, complete for its kind. */
export function makeReferenceSystem(scope: Scope, type: string): Made {
  const { draw } = scope;
  const start = startResource(scope, type);
  const kind = enumValue(scope, "RsKind");
  const rs = String(start.members["id"]);
  if (kind === "temporal" || kind === "ordinal") {
    const { fixed, line } = temporalForm(draw, kind);
    return finishResource(scope, type, start, { ...FREE, kind, ...fixed }, { timeLine: { ...line, rs } });
  }
  const { fixed, axes, box, cells } = formOfKind(scope, kind);
  const local = kind === "engineering" || kind === "anatomical" || kind === "lattice";
  const projjson =
    (kind === "engineering" || kind === "projected") && wantsMember(scope, type, "projjson", 20)
      ? jsonObject(draw)
      : undefined;
  const frame: Frame | undefined =
    cells !== undefined || (axes !== undefined && box !== undefined)
      ? { rs, kind, axes: axes ?? [], box: box ?? [], ...(cells === undefined ? {} : { cells }) }
      : undefined;
  return finishResource(
    scope,
    type,
    start,
    { ...FREE, kind, projjson, axes, ...fixed },
    {
      ...(frame === undefined || local ? {} : { frame }),
      ...(frame !== undefined && local ? { unjoined: frame } : {}),
      ...(kind === "identifier" ? { identifier: true } : {}),
    },
  );
}
