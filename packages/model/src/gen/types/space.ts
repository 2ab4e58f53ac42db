// @generated from schemas/space (sha256:30436e4c737eac72) by tools/src/generate.ts. Do not edit; run npm run generate.
// SPDX-License-Identifier: Apache-2.0

import type { DateTime, Identifier, Iri, LangText, MeasuredRange, NativeText, NumberRange, PinnedRef, Quantity, Ref, Source, Ucum, Uncertainty } from "./quantity.js";
import type { Calendar, TimeExtent, TimePosition, TimeScale } from "./time.js";

/**
 * Kind of a reference system.
 *
 * 参照系の種類。
 *
 * - `geodetic`: geodetic coordinates / 測地座標参照系
 * - `projected`: projected (map) coordinates / 投影座標参照系
 * - `vertical`: heights or depths / 鉛直座標参照系
 * - `compound`: compound of several systems / 複合座標参照系
 * - `engineering`: local frame of an object / 工学座標参照系
 * - `lattice`: lattice with basis vectors / 基底ベクトルによる空間格子
 * - `anatomical`: anatomical frame / 解剖学的座標系
 * - `image`: image rows and columns / 画像座標参照系
 * - `dggs`: discrete global grid system / 離散全球格子
 * - `temporal`: temporal reference system / 時間参照系
 * - `ordinal`: ordered eras / 順序時間参照系
 * - `identifier`: set of identifiers / 識別子による参照系
 * - `parametric`: physical parameter, such as pressure / 気圧などの物理量による参照系
 */
export type RsKind = "geodetic" | "projected" | "vertical" | "compound" | "engineering" | "lattice" | "anatomical" | "image" | "dggs" | "temporal" | "ordinal" | "identifier" | "parametric";

/**
 * Direction in which a coordinate increases: geographic, anatomical, of a vehicle, of time, of an image or of a display.
 *
 * 座標が増す向き。地理、解剖、乗り物、時間、画像、表示の各方向を含む。
 *
 * - `north`: north / 北
 * - `south`: south / 南
 * - `east`: east / 東
 * - `west`: west / 西
 * - `up`: up / 上
 * - `down`: down / 下
 * - `northEast`: north-east / 北東
 * - `northWest`: north-west / 北西
 * - `southEast`: south-east / 南東
 * - `southWest`: south-west / 南西
 * - `left`: left / 左
 * - `right`: right / 右
 * - `anterior`: anatomical front / 前側(解剖)
 * - `posterior`: anatomical back / 後側(解剖)
 * - `superior`: anatomical upper side / 上側(解剖)
 * - `inferior`: anatomical lower side / 下側(解剖)
 * - `forward`: forward / 前方
 * - `aft`: backward (aft) / 後方
 * - `port`: port side / 左舷
 * - `starboard`: starboard side / 右舷
 * - `future`: towards the future / 未来
 * - `past`: towards the past / 過去
 * - `geocentricX`: geocentric X / 地心X
 * - `geocentricY`: geocentric Y / 地心Y
 * - `geocentricZ`: geocentric Z / 地心Z
 * - `columnPositive`: increasing image column / 画像の列が増す向き
 * - `rowPositive`: increasing image row / 画像の行が増す向き
 * - `displayRight`: right on the display / 表示面の右
 * - `displayDown`: down on the display / 表示面の下
 * - `towards`: coming towards / 近づく向き
 * - `awayFrom`: going away / 遠ざかる向き
 * - `unspecified`: not specified / 指定なし
 */
export type AxisDirection = "north" | "south" | "east" | "west" | "up" | "down" | "northEast" | "northWest" | "southEast" | "southWest" | "left" | "right" | "anterior" | "posterior" | "superior" | "inferior" | "forward" | "aft" | "port" | "starboard" | "future" | "past" | "geocentricX" | "geocentricY" | "geocentricZ" | "columnPositive" | "rowPositive" | "displayRight" | "displayDown" | "towards" | "awayFrom" | "unspecified";

/**
 * Method by which coordinates pass from the source to the target system.
 *
 * 変換元から変換先の参照系へ座標を移す方法。
 *
 * - `identity`: coordinates unchanged / 恒等変換
 * - `rigid`: rotation and translation / 剛体変換(回転と並進)
 * - `similarity`: scale, rotation and translation / 相似変換(縮尺、回転、並進)
 * - `affine`: affine matrix / アフィン変換
 * - `field`: displacement field / 変位場による変換
 * - `pipeline`: PROJ pipeline / PROJの処理列による変換
 */
export type TransformMethod = "identity" | "rigid" | "similarity" | "affine" | "field" | "pipeline";

/**
 * What a geometry stands for.
 *
 * 幾何が表すもの。
 *
 * - `location`: location / 位置
 * - `footprint`: footprint / 接地形状
 * - `shape`: full shape / 形状
 * - `bounding`: bounding geometry / 外接する範囲
 * - `centroid`: centroid / 重心
 * - `sampledAt`: place of sampling / 試料採取の位置
 * - `support`: spatial support of a value / 値が代表する空間
 * - `trajectory`: trajectory / 軌跡
 */
export type GeometryRole = "location" | "footprint" | "shape" | "bounding" | "centroid" | "sampledAt" | "support" | "trajectory";

/**
 * Geometry type of the base of a prism.
 *
 * 柱体の底となる幾何の型。
 *
 * - `Point`: point / 点
 * - `LineString`: line string / 折れ線
 * - `Polygon`: polygon / 多角形
 * - `MultiPolygon`: multi-polygon / 複数の多角形
 */
export type PrismBase = "Point" | "LineString" | "Polygon" | "MultiPolygon";

/**
 * How a moving geometry is found between two times, with the names of MF-JSON.
 *
 * 移動する幾何を2つの時刻の間で求める方法。名称はMF-JSONに従う。
 *
 * - `Discrete`: no value in between / 離散(補間なし)
 * - `Step`: constant until the next time / 階段状
 * - `Linear`: linear / 線形
 * - `Quadratic`: quadratic / 2次
 * - `Cubic`: cubic / 3次
 */
export type Interpolation = "Discrete" | "Step" | "Linear" | "Quadratic" | "Cubic";

/**
 * What kind of space one value speaks for.
 *
 * 1つの値が代表する空間の種類。
 *
 * - `none`: no spatial support / 空間なし
 * - `point`: one point / 1つの点
 * - `points`: several points / 複数の点
 * - `grid`: structured grid / 構造格子
 * - `mesh`: unstructured mesh / 非構造格子
 * - `region`: region / 領域
 * - `network`: network / ネットワーク
 * - `particles`: particles / 粒子
 * - `lattice`: lattice / 空間格子
 */
export type SpatialKind = "none" | "point" | "points" | "grid" | "mesh" | "region" | "network" | "particles" | "lattice";

/**
 * Element of a grid or mesh to which values belong.
 *
 * 値が属する格子の要素。
 *
 * - `node`: node / 節点
 * - `edge`: edge / 辺
 * - `face`: face / 面
 * - `volume`: volume / 体
 * - `point`: point / 点
 */
export type GridLocation = "node" | "edge" | "face" | "volume" | "point";

/**
 * Statistic by which one value represents its part of space.
 *
 * 1つの値が空間の一部を代表するときの統計の方法。
 *
 * - `point`: value at a point / 一点の値
 * - `mean`: mean / 平均
 * - `sum`: sum / 合計
 * - `maximum`: maximum / 最大
 * - `minimum`: minimum / 最小
 * - `mode`: most frequent value / 最頻値
 */
export type SpaceMethod = "point" | "mean" | "sum" | "maximum" | "minimum" | "mode";

/**
 * Whether a scale is one of space or of time.
 *
 * 尺度が空間のものか時間のものかの別。
 *
 * - `space`: scale in space / 空間
 * - `time`: scale in time / 時間
 */
export type ScaleDimension = "space" | "time";

/**
 * The geometry of an entity, sample or observation, in one of the types told apart by `type`; the type names are those of JSON-FG and MF-JSON where they have them.
 *
 * 実体、試料または観測の幾何。「type」で区別し、型の名前はJSON-FGとMF-JSONにあればそのまま用いる。
 */
export type Geometry = GeometryPoint | GeometryMultiPoint | GeometryLineString | GeometryMultiLineString | GeometryPolygon | GeometryMultiPolygon | GeometryPolyhedron | GeometryMultiPolyhedron | GeometryPrism | GeometryBox | GeometryCellSet | GeometryMovingPoint | GeometryMovingPolygon | GeometryExternal;



/**
 * One axis of a reference system.
 *
 * 参照系の1つの軸である。
 */
export interface AxisSpec {
  /**
   * Name of the axis.
   *
   * 軸の名前。
   */
  readonly name: string;
  /**
   * Direction in which the coordinate increases. Absent means undeclared.
   *
   * 座標が増す向き。省略は未宣言を表す。
   */
  readonly direction?: AxisDirection;
  /**
   * Case-sensitive UCUM code of the unit of the coordinate. Absent means undeclared.
   *
   * 座標の単位を表すUCUMの記号(大文字と小文字を区別する)。省略は未宣言を表す。
   */
  readonly unit?: Ucum;
  /**
   * Legal coordinates on the axis, in the unit of the axis; on a periodic axis, one full turn. Absent means undeclared.
   *
   * 軸上で許される座標の範囲。単位は軸の単位とし、周期的な軸では1周分を表す。省略は未宣言を表す。
   */
  readonly range?: NumberRange;
  /**
   * Whether the axis is periodic; then `range` is one full turn. Absent means undeclared.
   *
   * 軸が周期的かどうか。周期的なとき「range」は1周分を表す。省略は未宣言を表す。
   */
  readonly periodic?: boolean;
}

/**
 * A single position, as sf:Point.
 *
 * 1つの位置。sf:Pointにあたる。
 */
export interface GeometryPoint {
  /**
   * Names the variant, always `Point`.
   *
   * 変種の名。常に`Point`である。
   */
  readonly type: "Point";
  /**
   * One position: an array of numbers in the axis order of `rs`.
   *
   * 1つの位置。「rs」の軸順に数を並べた配列。
   */
  readonly coordinates: readonly number[];
  /**
   * Reference to the ReferenceSystem of the coordinates. Absent means undeclared.
   *
   * 座標のReferenceSystemへの参照。省略は未宣言を表す。
   */
  readonly rs?: Ref;
  /**
   * What the geometry stands for, such as a location, a footprint or a trajectory. Absent means undeclared.
   *
   * 位置、接地形状、軌跡など、この幾何が何を表すかの別。省略は未宣言を表す。
   */
  readonly role?: GeometryRole;
  /**
   * Level of detail of the geometry, as text. Absent means undeclared.
   *
   * 幾何の詳細度(LOD)を表す文字列。省略は未宣言を表す。
   */
  readonly lod?: string;
  /**
   * Time for which the geometry holds. Absent means undeclared.
   *
   * 幾何が成り立つ時間。省略は未宣言を表す。
   */
  readonly validTime?: TimeExtent;
  /**
   * Uncertainty of the geometry. Absent means undeclared.
   *
   * 幾何の不確かさ。省略は未宣言を表す。
   */
  readonly uncertainty?: Uncertainty;
}

/**
 * A set of points, as sf:MultiPoint.
 *
 * 点の集まり。sf:MultiPointにあたる。
 */
export interface GeometryMultiPoint {
  /**
   * Names the variant, always `MultiPoint`.
   *
   * 変種の名。常に`MultiPoint`である。
   */
  readonly type: "MultiPoint";
  /**
   * Array of positions, one for each point.
   *
   * 位置の配列。1つの位置が1つの点を表す。
   */
  readonly coordinates: readonly (readonly number[])[];
  /**
   * Reference to the ReferenceSystem of the coordinates. Absent means undeclared.
   *
   * 座標のReferenceSystemへの参照。省略は未宣言を表す。
   */
  readonly rs?: Ref;
  /**
   * What the geometry stands for, such as a location, a footprint or a trajectory. Absent means undeclared.
   *
   * 位置、接地形状、軌跡など、この幾何が何を表すかの別。省略は未宣言を表す。
   */
  readonly role?: GeometryRole;
  /**
   * Level of detail of the geometry, as text. Absent means undeclared.
   *
   * 幾何の詳細度(LOD)を表す文字列。省略は未宣言を表す。
   */
  readonly lod?: string;
  /**
   * Time for which the geometry holds. Absent means undeclared.
   *
   * 幾何が成り立つ時間。省略は未宣言を表す。
   */
  readonly validTime?: TimeExtent;
  /**
   * Uncertainty of the geometry. Absent means undeclared.
   *
   * 幾何の不確かさ。省略は未宣言を表す。
   */
  readonly uncertainty?: Uncertainty;
}

/**
 * A line through successive positions, as sf:LineString.
 *
 * 位置を順に結ぶ線。sf:LineStringにあたる。
 */
export interface GeometryLineString {
  /**
   * Names the variant, always `LineString`.
   *
   * 変種の名。常に`LineString`である。
   */
  readonly type: "LineString";
  /**
   * Array of positions along the line.
   *
   * 線に沿った位置の配列。
   */
  readonly coordinates: readonly (readonly number[])[];
  /**
   * Reference to the ReferenceSystem of the coordinates. Absent means undeclared.
   *
   * 座標のReferenceSystemへの参照。省略は未宣言を表す。
   */
  readonly rs?: Ref;
  /**
   * What the geometry stands for, such as a location, a footprint or a trajectory. Absent means undeclared.
   *
   * 位置、接地形状、軌跡など、この幾何が何を表すかの別。省略は未宣言を表す。
   */
  readonly role?: GeometryRole;
  /**
   * Level of detail of the geometry, as text. Absent means undeclared.
   *
   * 幾何の詳細度(LOD)を表す文字列。省略は未宣言を表す。
   */
  readonly lod?: string;
  /**
   * Time for which the geometry holds. Absent means undeclared.
   *
   * 幾何が成り立つ時間。省略は未宣言を表す。
   */
  readonly validTime?: TimeExtent;
  /**
   * Uncertainty of the geometry. Absent means undeclared.
   *
   * 幾何の不確かさ。省略は未宣言を表す。
   */
  readonly uncertainty?: Uncertainty;
}

/**
 * A set of line strings, as sf:MultiLineString.
 *
 * 折れ線の集まり。sf:MultiLineStringにあたる。
 */
export interface GeometryMultiLineString {
  /**
   * Names the variant, always `MultiLineString`.
   *
   * 変種の名。常に`MultiLineString`である。
   */
  readonly type: "MultiLineString";
  /**
   * Array of lines, each an array of positions.
   *
   * 線の配列。各線は位置の配列である。
   */
  readonly coordinates: readonly (readonly (readonly number[])[])[];
  /**
   * Reference to the ReferenceSystem of the coordinates. Absent means undeclared.
   *
   * 座標のReferenceSystemへの参照。省略は未宣言を表す。
   */
  readonly rs?: Ref;
  /**
   * What the geometry stands for, such as a location, a footprint or a trajectory. Absent means undeclared.
   *
   * 位置、接地形状、軌跡など、この幾何が何を表すかの別。省略は未宣言を表す。
   */
  readonly role?: GeometryRole;
  /**
   * Level of detail of the geometry, as text. Absent means undeclared.
   *
   * 幾何の詳細度(LOD)を表す文字列。省略は未宣言を表す。
   */
  readonly lod?: string;
  /**
   * Time for which the geometry holds. Absent means undeclared.
   *
   * 幾何が成り立つ時間。省略は未宣言を表す。
   */
  readonly validTime?: TimeExtent;
  /**
   * Uncertainty of the geometry. Absent means undeclared.
   *
   * 幾何の不確かさ。省略は未宣言を表す。
   */
  readonly uncertainty?: Uncertainty;
}

/**
 * A surface bounded by closed rings, as sf:Polygon.
 *
 * 閉じた環で囲まれた面。sf:Polygonにあたる。
 */
export interface GeometryPolygon {
  /**
   * Names the variant, always `Polygon`.
   *
   * 変種の名。常に`Polygon`である。
   */
  readonly type: "Polygon";
  /**
   * Array of closed rings, each an array of positions; the first ring is the exterior, the others are holes.
   *
   * 閉じた環の配列。各環は位置の配列で、最初の環が外周、残りが穴を表す。
   */
  readonly coordinates: readonly (readonly (readonly number[])[])[];
  /**
   * Reference to the ReferenceSystem of the coordinates. Absent means undeclared.
   *
   * 座標のReferenceSystemへの参照。省略は未宣言を表す。
   */
  readonly rs?: Ref;
  /**
   * What the geometry stands for, such as a location, a footprint or a trajectory. Absent means undeclared.
   *
   * 位置、接地形状、軌跡など、この幾何が何を表すかの別。省略は未宣言を表す。
   */
  readonly role?: GeometryRole;
  /**
   * Level of detail of the geometry, as text. Absent means undeclared.
   *
   * 幾何の詳細度(LOD)を表す文字列。省略は未宣言を表す。
   */
  readonly lod?: string;
  /**
   * Time for which the geometry holds. Absent means undeclared.
   *
   * 幾何が成り立つ時間。省略は未宣言を表す。
   */
  readonly validTime?: TimeExtent;
  /**
   * Uncertainty of the geometry. Absent means undeclared.
   *
   * 幾何の不確かさ。省略は未宣言を表す。
   */
  readonly uncertainty?: Uncertainty;
}

/**
 * A set of polygons, as sf:MultiPolygon.
 *
 * 多角形の集まり。sf:MultiPolygonにあたる。
 */
export interface GeometryMultiPolygon {
  /**
   * Names the variant, always `MultiPolygon`.
   *
   * 変種の名。常に`MultiPolygon`である。
   */
  readonly type: "MultiPolygon";
  /**
   * Array of polygons, each an array of closed rings.
   *
   * 多角形の配列。各多角形は閉じた環の配列である。
   */
  readonly coordinates: readonly (readonly (readonly (readonly number[])[])[])[];
  /**
   * Reference to the ReferenceSystem of the coordinates. Absent means undeclared.
   *
   * 座標のReferenceSystemへの参照。省略は未宣言を表す。
   */
  readonly rs?: Ref;
  /**
   * What the geometry stands for, such as a location, a footprint or a trajectory. Absent means undeclared.
   *
   * 位置、接地形状、軌跡など、この幾何が何を表すかの別。省略は未宣言を表す。
   */
  readonly role?: GeometryRole;
  /**
   * Level of detail of the geometry, as text. Absent means undeclared.
   *
   * 幾何の詳細度(LOD)を表す文字列。省略は未宣言を表す。
   */
  readonly lod?: string;
  /**
   * Time for which the geometry holds. Absent means undeclared.
   *
   * 幾何が成り立つ時間。省略は未宣言を表す。
   */
  readonly validTime?: TimeExtent;
  /**
   * Uncertainty of the geometry. Absent means undeclared.
   *
   * 幾何の不確かさ。省略は未宣言を表す。
   */
  readonly uncertainty?: Uncertainty;
}

/**
 * A solid bounded by shells, which are made of faces, rings and positions.
 *
 * 殻で囲まれた立体。殻は面、環、位置からなる。
 */
export interface GeometryPolyhedron {
  /**
   * Names the variant, always `Polyhedron`.
   *
   * 変種の名。常に`Polyhedron`である。
   */
  readonly type: "Polyhedron";
  /**
   * Nested arrays in the order shells, faces, rings, positions.
   *
   * 殻、面、環、位置の順に入れ子にした配列。
   */
  readonly coordinates: readonly (readonly (readonly (readonly (readonly number[])[])[])[])[];
  /**
   * Reference to the ReferenceSystem of the coordinates. Absent means undeclared.
   *
   * 座標のReferenceSystemへの参照。省略は未宣言を表す。
   */
  readonly rs?: Ref;
  /**
   * What the geometry stands for, such as a location, a footprint or a trajectory. Absent means undeclared.
   *
   * 位置、接地形状、軌跡など、この幾何が何を表すかの別。省略は未宣言を表す。
   */
  readonly role?: GeometryRole;
  /**
   * Level of detail of the geometry, as text. Absent means undeclared.
   *
   * 幾何の詳細度(LOD)を表す文字列。省略は未宣言を表す。
   */
  readonly lod?: string;
  /**
   * Time for which the geometry holds. Absent means undeclared.
   *
   * 幾何が成り立つ時間。省略は未宣言を表す。
   */
  readonly validTime?: TimeExtent;
  /**
   * Uncertainty of the geometry. Absent means undeclared.
   *
   * 幾何の不確かさ。省略は未宣言を表す。
   */
  readonly uncertainty?: Uncertainty;
}

/**
 * A set of polyhedra, nested one level deeper than Polyhedron.
 *
 * 多面体の集まり。Polyhedronより1段深く入れ子にする。
 */
export interface GeometryMultiPolyhedron {
  /**
   * Names the variant, always `MultiPolyhedron`.
   *
   * 変種の名。常に`MultiPolyhedron`である。
   */
  readonly type: "MultiPolyhedron";
  /**
   * Array of polyhedra, each nested in the order shells, faces, rings, positions.
   *
   * 多面体の配列。各多面体は殻、面、環、位置の順に入れ子にする。
   */
  readonly coordinates: readonly (readonly (readonly (readonly (readonly (readonly number[])[])[])[])[])[];
  /**
   * Reference to the ReferenceSystem of the coordinates. Absent means undeclared.
   *
   * 座標のReferenceSystemへの参照。省略は未宣言を表す。
   */
  readonly rs?: Ref;
  /**
   * What the geometry stands for, such as a location, a footprint or a trajectory. Absent means undeclared.
   *
   * 位置、接地形状、軌跡など、この幾何が何を表すかの別。省略は未宣言を表す。
   */
  readonly role?: GeometryRole;
  /**
   * Level of detail of the geometry, as text. Absent means undeclared.
   *
   * 幾何の詳細度(LOD)を表す文字列。省略は未宣言を表す。
   */
  readonly lod?: string;
  /**
   * Time for which the geometry holds. Absent means undeclared.
   *
   * 幾何が成り立つ時間。省略は未宣言を表す。
   */
  readonly validTime?: TimeExtent;
  /**
   * Uncertainty of the geometry. Absent means undeclared.
   *
   * 幾何の不確かさ。省略は未宣言を表す。
   */
  readonly uncertainty?: Uncertainty;
}

/**
 * A base extruded along the last axis of the reference system.
 *
 * 参照系の最後の軸に沿って底を押し出した形。
 */
export interface GeometryPrism {
  /**
   * Names the variant, always `Prism`.
   *
   * 変種の名。常に`Prism`である。
   */
  readonly type: "Prism";
  /**
   * Geometry type of the base that is extruded along the last axis.
   *
   * 最後の軸に沿って押し出す底の幾何の型。
   */
  readonly baseType: PrismBase;
  /**
   * Coordinates of the base, nested as its type demands; each position has one coordinate fewer than the reference system has axes.
   *
   * 底の座標。底の型に応じて入れ子にし、各位置の座標の数は参照系の軸の数より1つ少ない。
   */
  readonly coordinates: readonly unknown[];
  /**
   * Coordinate of the lower end on the last axis, in the unit of that axis. Absent means undeclared.
   *
   * 最後の軸における下端の座標。単位はその軸の単位とする。省略は未宣言を表す。
   */
  readonly lower?: number;
  /**
   * Coordinate of the upper end on the last axis, in the unit of that axis.
   *
   * 最後の軸における上端の座標。単位はその軸の単位とする。
   */
  readonly upper: number;
  /**
   * Reference to the ReferenceSystem of the coordinates. Absent means undeclared.
   *
   * 座標のReferenceSystemへの参照。省略は未宣言を表す。
   */
  readonly rs?: Ref;
  /**
   * What the geometry stands for, such as a location, a footprint or a trajectory. Absent means undeclared.
   *
   * 位置、接地形状、軌跡など、この幾何が何を表すかの別。省略は未宣言を表す。
   */
  readonly role?: GeometryRole;
  /**
   * Level of detail of the geometry, as text. Absent means undeclared.
   *
   * 幾何の詳細度(LOD)を表す文字列。省略は未宣言を表す。
   */
  readonly lod?: string;
  /**
   * Time for which the geometry holds. Absent means undeclared.
   *
   * 幾何が成り立つ時間。省略は未宣言を表す。
   */
  readonly validTime?: TimeExtent;
  /**
   * Uncertainty of the geometry. Absent means undeclared.
   *
   * 幾何の不確かさ。省略は未宣言を表す。
   */
  readonly uncertainty?: Uncertainty;
}

/**
 * An axis-aligned box, given by all minima and then all maxima.
 *
 * 軸に平行な箱。すべての最小値と、それに続くすべての最大値で表す。
 */
export interface GeometryBox {
  /**
   * Names the variant, always `Box`.
   *
   * 変種の名。常に`Box`である。
   */
  readonly type: "Box";
  /**
   * Array of all minima, then all maxima, in axis order; a minimum exceeds its maximum only on a periodic axis.
   *
   * すべての軸の最小値、次にすべての軸の最大値を軸順に並べた配列。最小値が最大値を超えるのは周期的な軸に限る。
   */
  readonly bbox: readonly number[];
  /**
   * Reference to the ReferenceSystem of the coordinates. Absent means undeclared.
   *
   * 座標のReferenceSystemへの参照。省略は未宣言を表す。
   */
  readonly rs?: Ref;
  /**
   * What the geometry stands for, such as a location, a footprint or a trajectory. Absent means undeclared.
   *
   * 位置、接地形状、軌跡など、この幾何が何を表すかの別。省略は未宣言を表す。
   */
  readonly role?: GeometryRole;
  /**
   * Level of detail of the geometry, as text. Absent means undeclared.
   *
   * 幾何の詳細度(LOD)を表す文字列。省略は未宣言を表す。
   */
  readonly lod?: string;
  /**
   * Time for which the geometry holds. Absent means undeclared.
   *
   * 幾何が成り立つ時間。省略は未宣言を表す。
   */
  readonly validTime?: TimeExtent;
  /**
   * Uncertainty of the geometry. Absent means undeclared.
   *
   * 幾何の不確かさ。省略は未宣言を表す。
   */
  readonly uncertainty?: Uncertainty;
}

/**
 * A set of cells of a discrete global grid, with identifiers in the grid system of `rs`.
 *
 * 離散全球格子の区画の集合。識別子は「rs」の格子の体系に従う。
 */
export interface GeometryCellSet {
  /**
   * Names the variant, always `CellSet`.
   *
   * 変種の名。常に`CellSet`である。
   */
  readonly type: "CellSet";
  /**
   * Identifiers of the cells, in the grid system of `rs`.
   *
   * 区画の識別子の配列。「rs」の格子の体系に従う。
   */
  readonly cells: readonly string[];
  /**
   * Reference to the ReferenceSystem of the coordinates. Absent means undeclared.
   *
   * 座標のReferenceSystemへの参照。省略は未宣言を表す。
   */
  readonly rs?: Ref;
  /**
   * What the geometry stands for, such as a location, a footprint or a trajectory. Absent means undeclared.
   *
   * 位置、接地形状、軌跡など、この幾何が何を表すかの別。省略は未宣言を表す。
   */
  readonly role?: GeometryRole;
  /**
   * Level of detail of the geometry, as text. Absent means undeclared.
   *
   * 幾何の詳細度(LOD)を表す文字列。省略は未宣言を表す。
   */
  readonly lod?: string;
  /**
   * Time for which the geometry holds. Absent means undeclared.
   *
   * 幾何が成り立つ時間。省略は未宣言を表す。
   */
  readonly validTime?: TimeExtent;
  /**
   * Uncertainty of the geometry. Absent means undeclared.
   *
   * 幾何の不確かさ。省略は未宣言を表す。
   */
  readonly uncertainty?: Uncertainty;
}

/**
 * A point that moves over time, as in MF-JSON.
 *
 * 時間とともに移動する点。MF-JSONに従う。
 */
export interface GeometryMovingPoint {
  /**
   * Names the variant, always `MovingPoint`.
   *
   * 変種の名。常に`MovingPoint`である。
   */
  readonly type: "MovingPoint";
  /**
   * Array of time positions in increasing order, one for each entry of `coordinates`.
   *
   * 時間位置を昇順に並べた配列。「coordinates」の各要素と1対1に対応する。
   */
  readonly times: readonly TimePosition[];
  /**
   * Reference to the ReferenceSystem of `times`. Absent means the ISO 8601 proleptic Gregorian calendar.
   *
   * 「times」のReferenceSystemへの参照。省略はISO 8601の先発グレゴリオ暦を表す。
   */
  readonly trs?: Ref;
  /**
   * Array of positions, one for each entry of `times`.
   *
   * 位置の配列。「times」の各要素と1対1に対応する。
   */
  readonly coordinates: readonly (readonly number[])[];
  /**
   * Array of unit quaternions, one for each entry of `times`. Absent means undeclared.
   *
   * 単位四元数の配列。「times」の各要素と1対1に対応する。省略は未宣言を表す。
   */
  readonly orientations?: readonly Quaternion[];
  /**
   * How the geometry is found between two entries of `times`. Absent means undeclared.
   *
   * 「times」の隣り合う時刻の間で幾何を求める方法。省略は未宣言を表す。
   */
  readonly interpolation?: Interpolation;
  /**
   * Reference to the ReferenceSystem of the coordinates. Absent means undeclared.
   *
   * 座標のReferenceSystemへの参照。省略は未宣言を表す。
   */
  readonly rs?: Ref;
  /**
   * What the geometry stands for, such as a location, a footprint or a trajectory. Absent means undeclared.
   *
   * 位置、接地形状、軌跡など、この幾何が何を表すかの別。省略は未宣言を表す。
   */
  readonly role?: GeometryRole;
  /**
   * Level of detail of the geometry, as text. Absent means undeclared.
   *
   * 幾何の詳細度(LOD)を表す文字列。省略は未宣言を表す。
   */
  readonly lod?: string;
  /**
   * Time for which the geometry holds. Absent means undeclared.
   *
   * 幾何が成り立つ時間。省略は未宣言を表す。
   */
  readonly validTime?: TimeExtent;
  /**
   * Uncertainty of the geometry. Absent means undeclared.
   *
   * 幾何の不確かさ。省略は未宣言を表す。
   */
  readonly uncertainty?: Uncertainty;
}

/**
 * A polygon that moves or changes over time, as in MF-JSON.
 *
 * 時間とともに移動または変形する多角形。MF-JSONに従う。
 */
export interface GeometryMovingPolygon {
  /**
   * Names the variant, always `MovingPolygon`.
   *
   * 変種の名。常に`MovingPolygon`である。
   */
  readonly type: "MovingPolygon";
  /**
   * Array of time positions in increasing order, one for each entry of `coordinates`.
   *
   * 時間位置を昇順に並べた配列。「coordinates」の各要素と1対1に対応する。
   */
  readonly times: readonly TimePosition[];
  /**
   * Reference to the ReferenceSystem of `times`. Absent means the ISO 8601 proleptic Gregorian calendar.
   *
   * 「times」のReferenceSystemへの参照。省略はISO 8601の先発グレゴリオ暦を表す。
   */
  readonly trs?: Ref;
  /**
   * Array of polygons, one for each entry of `times`; each is an array of closed rings.
   *
   * 多角形の配列。「times」の各要素と1対1に対応し、各多角形は閉じた環の配列である。
   */
  readonly coordinates: readonly (readonly (readonly (readonly number[])[])[])[];
  /**
   * How the geometry is found between two entries of `times`. Absent means undeclared.
   *
   * 「times」の隣り合う時刻の間で幾何を求める方法。省略は未宣言を表す。
   */
  readonly interpolation?: Interpolation;
  /**
   * Reference to the ReferenceSystem of the coordinates. Absent means undeclared.
   *
   * 座標のReferenceSystemへの参照。省略は未宣言を表す。
   */
  readonly rs?: Ref;
  /**
   * What the geometry stands for, such as a location, a footprint or a trajectory. Absent means undeclared.
   *
   * 位置、接地形状、軌跡など、この幾何が何を表すかの別。省略は未宣言を表す。
   */
  readonly role?: GeometryRole;
  /**
   * Level of detail of the geometry, as text. Absent means undeclared.
   *
   * 幾何の詳細度(LOD)を表す文字列。省略は未宣言を表す。
   */
  readonly lod?: string;
  /**
   * Time for which the geometry holds. Absent means undeclared.
   *
   * 幾何が成り立つ時間。省略は未宣言を表す。
   */
  readonly validTime?: TimeExtent;
  /**
   * Uncertainty of the geometry. Absent means undeclared.
   *
   * 幾何の不確かさ。省略は未宣言を表す。
   */
  readonly uncertainty?: Uncertainty;
}

/**
 * A geometry held by an asset, such as a mesh, point cloud, tiles, CityJSON or glTF.
 *
 * 外部のファイルにある幾何。メッシュ、点群、タイル、CityJSON、glTFなどを指す。
 */
export interface GeometryExternal {
  /**
   * Names the variant, always `External`.
   *
   * 変種の名。常に`External`である。
   */
  readonly type: "External";
  /**
   * Reference to the Asset that holds the geometry, such as a mesh, point cloud, tiles, CityJSON or glTF.
   *
   * 幾何を収めるAssetへの参照。メッシュ、点群、タイル、CityJSON、glTFなどを指す。
   */
  readonly asset: Ref;
  /**
   * Identifier of the object inside the asset.
   *
   * Assetの中での対象物の識別子。
   */
  readonly fragment?: string;
  /**
   * Reference to the ReferenceSystem of the coordinates. Absent means undeclared.
   *
   * 座標のReferenceSystemへの参照。省略は未宣言を表す。
   */
  readonly rs?: Ref;
  /**
   * What the geometry stands for, such as a location, a footprint or a trajectory. Absent means undeclared.
   *
   * 位置、接地形状、軌跡など、この幾何が何を表すかの別。省略は未宣言を表す。
   */
  readonly role?: GeometryRole;
  /**
   * Level of detail of the geometry, as text. Absent means undeclared.
   *
   * 幾何の詳細度(LOD)を表す文字列。省略は未宣言を表す。
   */
  readonly lod?: string;
  /**
   * Time for which the geometry holds. Absent means undeclared.
   *
   * 幾何が成り立つ時間。省略は未宣言を表す。
   */
  readonly validTime?: TimeExtent;
  /**
   * Uncertainty of the geometry. Absent means undeclared.
   *
   * 幾何の不確かさ。省略は未宣言を表す。
   */
  readonly uncertainty?: Uncertainty;
}

/**
 * A unit quaternion with named parts, which expresses a rotation.
 *
 * 回転を表す単位四元数。成分を名前で区別する。
 */
export interface Quaternion {
  /**
   * Part of the unit quaternion that belongs to the x axis; a dimensionless number.
   *
   * 単位四元数のx軸に対応する成分。無次元の数。
   */
  readonly x: number;
  /**
   * Part of the unit quaternion that belongs to the y axis; a dimensionless number.
   *
   * 単位四元数のy軸に対応する成分。無次元の数。
   */
  readonly y: number;
  /**
   * Part of the unit quaternion that belongs to the z axis; a dimensionless number.
   *
   * 単位四元数のz軸に対応する成分。無次元の数。
   */
  readonly z: number;
  /**
   * Real part of the unit quaternion; a dimensionless number.
   *
   * 単位四元数の実部。無次元の数。
   */
  readonly w: number;
}

/**
 * Anything that coordinates refer to: a coordinate reference system, frame, lattice, anatomy, discrete global grid, time, ordinal era, set of identifiers or pressure level.
 *
 * 座標が基準とするもの。座標参照系、局所座標系、空間格子、人体などの解剖、離散全球格子、時間、順序年代、識別子、気圧面などを表す。
 */
export interface ReferenceSystem {
  /**
   * The published context, or an array of it and one object of prefixes. Its form is checked by rule ID-11.
   *
   * 公開コンテキスト、またはそれと接頭辞の対象1個の配列。形は規則ID-11が検査する。
   */
  readonly "@context"?: unknown;
  /**
   * Absolute IRI, or CURIE with a declared prefix, that identifies the resource.
   *
   * 資源を識別する絶対IRI、または宣言済みの接頭辞をもつCURIE。
   */
  readonly id: Iri;
  /**
   * The class name, always `ReferenceSystem`.
   *
   * クラス名。常に`ReferenceSystem`である。
   */
  readonly type: "ReferenceSystem";
  /**
   * Short name for people, as a map from language tag to text.
   *
   * 人が読むための短い名称。言語タグから文字列への対応として書く。
   */
  readonly label?: LangText;
  /**
   * Explanation for people, as a map from language tag to text.
   *
   * 人が読むための説明。言語タグから文字列への対応として書く。
   */
  readonly description?: LangText;
  /**
   * Identifiers of the resource that are not IRIs.
   *
   * IRIでない、資源の識別子の並び。
   */
  readonly identifiers?: readonly Identifier[];
  /**
   * References to resources of the same class that are the identical thing.
   *
   * 同じクラスに属し、まったく同一のものを表す資源への参照。
   */
  readonly sameAs?: readonly Ref[];
  /**
   * References to corresponding but not identical resources, such as twin and asset, sample and model, or old and new identifier.
   *
   * 同一ではないが対応する資源への参照。デジタルツインと実物、試料とモデル、新旧の識別子などを結ぶ。
   */
  readonly correspondsTo?: readonly Ref[];
  /**
   * Text that names the version of the resource. Absent means undeclared.
   *
   * 資源の版を表す文字列。省略は未宣言を表す。
   */
  readonly version?: string;
  /**
   * Reference to the resource of which this one is a version.
   *
   * この資源がその1つの版である、元の資源への参照。
   */
  readonly versionOf?: Ref;
  /**
   * Reference to the version that precedes this one.
   *
   * 1つ前の版への参照。
   */
  readonly previousVersion?: Ref;
  /**
   * Start of the transaction time, that is, when this record began to hold; an RFC 3339 date-time, always in UTC. Absent means undeclared.
   *
   * 記録時間の始まり。この記録が有効になった時刻をRFC 3339の日時で書き、常にUTCとする。省略は未宣言を表す。
   */
  readonly recordedFrom?: DateTime;
  /**
   * End of the transaction time, that is, when this record ceased to hold; an RFC 3339 date-time. Absent means that this is the current record.
   *
   * 記録時間の終わり。この記録が効力を失った時刻をRFC 3339の日時で書く。省略は現行の記録であることを表す。
   */
  readonly recordedUntil?: DateTime;
  /**
   * Reference to the Activity or Run that generated the resource.
   *
   * 資源を生成したActivityまたはRunへの参照。
   */
  readonly generatedBy?: Ref;
  /**
   * References to the resources from which this one was derived.
   *
   * この資源の派生元となった資源への参照。
   */
  readonly derivedFrom?: readonly Ref[];
  /**
   * Reference to the Policy that applies to the resource. Absent means undeclared.
   *
   * 資源に適用されるPolicyへの参照。省略は未宣言を表す。
   */
  readonly policy?: Ref;
  /**
   * IRIs of the profiles or foreign standards to which the resource conforms.
   *
   * 資源が準拠するプロファイルまたは外部規格のIRI。
   */
  readonly conformsTo?: readonly Iri[];
  /**
   * Place in the native file from which the resource was lifted.
   *
   * 資源を取り出した原ファイル内の位置。
   */
  readonly source?: Source;
  /**
   * Original text of normalised members, exactly as read, as a map from member name to text.
   *
   * 正規化した項目の元の文字列。読み取ったままの文字列を、項目名からの対応として書く。
   */
  readonly native?: NativeText;
  /**
   * Kind of the reference system.
   *
   * 参照系の種類。
   */
  readonly kind: RsKind;
  /**
   * IRI of the registered definition, an OGC CRS URI.
   *
   * 登録された定義のIRI。OGCのCRSのURIで書く。
   */
  readonly definition?: Iri;
  /**
   * Definition by value as a PROJJSON 0.7 object.
   *
   * 定義そのものをPROJJSON 0.7のオブジェクトで書いたもの。
   */
  readonly projjson?: unknown;
  /**
   * Version of the register that holds the definition, such as EPSG v13.101. Absent means undeclared.
   *
   * 定義を収める登録簿の版。EPSG v13.101などと書く。省略は未宣言を表す。
   */
  readonly authorityVersion?: string;
  /**
   * Axes in coordinate order; they echo the definition.
   *
   * 座標の順に並べた軸。定義の内容を写したものである。
   */
  readonly axes?: readonly AxisSpec[];
  /**
   * Whether the coordinates move with the plate or body. Absent means undeclared.
   *
   * 座標がプレートや天体とともに動くかどうか。省略は未宣言を表す。
   */
  readonly dynamic?: boolean;
  /**
   * Coordinate epoch, as a decimal year. Absent means undeclared.
   *
   * 座標の元期。小数で表した年。省略は未宣言を表す。
   */
  readonly epoch?: number;
  /**
   * IRI of the celestial body. Absent means undeclared.
   *
   * 天体のIRI。省略は未宣言を表す。
   */
  readonly body?: Iri;
  /**
   * Reference to the Entity to which the system is attached; for kinds `engineering`, `anatomical` and `lattice`.
   *
   * 参照系が固定されているEntityへの参照。種類が「engineering」「anatomical」「lattice」のときに用いる。
   */
  readonly attachedTo?: Ref;
  /**
   * References to the systems that make up a compound system, in order.
   *
   * 複合参照系を構成する参照系への参照を、順に並べたもの。
   */
  readonly componentSystems?: readonly Ref[];
  /**
   * IRI of the datum of the axis that points up or down. Absent means undeclared.
   *
   * 上向きまたは下向きの軸の基準を示すIRI。省略は未宣言を表す。
   */
  readonly verticalDatum?: Iri;
  /**
   * Basis vectors of a lattice, one row for each vector, in the unit given by `unit`.
   *
   * 空間格子の基底ベクトル。1行が1つのベクトルで、単位は「unit」に従う。
   */
  readonly latticeBasis?: readonly (readonly number[])[];
  /**
   * Case-sensitive UCUM code: for a lattice the unit of `latticeBasis`, for a temporal system the unit of numeric positions.
   *
   * UCUMの記号(大文字と小文字を区別する)。空間格子では「latticeBasis」の単位、時間参照系では数値の時間位置の単位を表す。
   */
  readonly unit?: Ucum;
  /**
   * For each basis vector of a lattice, whether the lattice is periodic in that direction. Absent means undeclared.
   *
   * 空間格子が各基底ベクトルの方向に周期的かどうかの並び。省略は未宣言を表す。
   */
  readonly periodicDirections?: readonly boolean[];
  /**
   * IRI of the discrete global grid system: `jk:ZFXY`, `jk:HEALPixNested`, `jk:HEALPixRing`, `jk:H3`, `jk:JISX0410`, `jk:TileXYZ` or another.
   *
   * 離散全球格子の体系のIRI。「jk:ZFXY」(空間ID)「jk:HEALPixNested」「jk:HEALPixRing」「jk:H3」「jk:JISX0410」(地域メッシュ)「jk:TileXYZ」またはその他。
   */
  readonly gridSystem?: Iri;
  /**
   * Refinement level of the discrete global grid, as an integer. Absent means undeclared.
   *
   * 離散全球格子の細分の段階を表す整数。省略は未宣言を表す。
   */
  readonly refinementLevel?: number;
  /**
   * Calendar of a temporal system. Absent means undeclared.
   *
   * 時間参照系の暦。省略は未宣言を表す。
   */
  readonly calendar?: Calendar;
  /**
   * Time scale of a temporal system. Absent means undeclared.
   *
   * 時間参照系の時間尺度。省略は未宣言を表す。
   */
  readonly timeScale?: TimeScale;
  /**
   * IANA name of the time zone that applies to positions written without a zone in a temporal system. Absent means undeclared.
   *
   * 時間参照系で、時間帯を付けずに書いた時間位置に適用する時間帯のIANAでの名前。省略は未宣言を表す。
   */
  readonly timeZone?: string;
  /**
   * Time position, in `calendar`, that is position 0 of the numeric positions of a temporal system. Absent means undeclared.
   *
   * 時間参照系の数値の時間位置で0にあたる時間位置。「calendar」の暦で書く。省略は未宣言を表す。
   */
  readonly timeOrigin?: TimePosition;
  /**
   * Lengths of the months in days, as 12 integers; for the calendar `explicit`.
   *
   * 各月の日数を表す12個の整数。暦が「explicit」のときに用いる。
   */
  readonly monthLengths?: readonly number[];
  /**
   * Legal positions of an ordinal system, oldest first.
   *
   * 順序時間参照系で許される位置を、古い順に並べたもの。
   */
  readonly eras?: readonly string[];
  /** Extension members; their prefix is declared in `@context`. */
  readonly [key: `${string}:${string}`]: unknown;
}

/**
 * The scale at which an entity, observation or model lives.
 *
 * 実体、観測またはモデルが属する尺度である。
 */
export interface Scale {
  /**
   * Whether the scale is one of space or of time.
   *
   * 尺度が空間のものか時間のものかの別。
   */
  readonly dimension: ScaleDimension;
  /**
   * Smallest difference that is told apart, with its unit. Absent means undeclared.
   *
   * 見分けられる最小の差。単位を伴う。省略は未宣言を表す。
   */
  readonly resolution?: Quantity;
  /**
   * Size of the structure that matters, with its unit. Absent means undeclared.
   *
   * 着目する構造の大きさ。単位を伴う。省略は未宣言を表す。
   */
  readonly characteristic?: Quantity;
  /**
   * Size for which one value speaks, with its unit. Absent means undeclared.
   *
   * 1つの値が代表する大きさ。単位を伴う。省略は未宣言を表す。
   */
  readonly supportSize?: Quantity;
  /**
   * Size of the whole, with its unit. Absent means undeclared.
   *
   * 全体の大きさ。単位を伴う。省略は未宣言を表す。
   */
  readonly extent?: Quantity;
  /**
   * IRI of a named level, such as a level of detail, an atlas level or a model grid. Absent means undeclared.
   *
   * 名前をもつ階層のIRI。詳細度、アトラスの階層、モデルの格子などを指す。省略は未宣言を表す。
   */
  readonly scaleLevel?: Iri;
}

/**
 * Over what space one number speaks, and by which statistic.
 *
 * 1つの数値がどの空間を代表するか、またどの統計によるかを表す。
 */
export interface SpatialSupport {
  /**
   * What kind of space one value speaks for.
   *
   * 1つの値が代表する空間の種類。
   */
  readonly kind: SpatialKind;
  /**
   * Number of spatial dimensions of the support, from 0 to 3. Absent means undeclared.
   *
   * 空間サポートの次元の数。0から3までの整数。省略は未宣言を表す。
   */
  readonly dims?: number;
  /**
   * Reference to the ReferenceSystem of the support. Absent means undeclared, unless `kind` is `none`.
   *
   * 空間サポートのReferenceSystemへの参照。「kind」が「none」のときを除き、省略は未宣言を表す。
   */
  readonly rs?: Ref;
  /**
   * Coordinate epoch of the support, as a decimal year. Absent means undeclared.
   *
   * 空間サポートの座標元期。小数で表した年。省略は未宣言を表す。
   */
  readonly epoch?: number;
  /**
   * Reference to the ReferenceSystem of heights, for use when `rs` has no height axis. Absent means undeclared.
   *
   * 高さのReferenceSystemへの参照。「rs」に高さの軸がないときに用いる。省略は未宣言を表す。
   */
  readonly verticalRs?: Ref;
  /**
   * Reference to the Transform that gives the pose of a local frame.
   *
   * 局所座標系の位置姿勢を与えるTransformへの参照。
   */
  readonly pose?: Ref;
  /**
   * Pinned reference to the Field or Asset that defines the grid or mesh. Absent means undeclared.
   *
   * 格子または非構造格子を定めるFieldまたはAssetへの固定参照。省略は未宣言を表す。
   */
  readonly grid?: PinnedRef;
  /**
   * Element of the grid or mesh to which the values belong. Absent means undeclared.
   *
   * 値が属する格子の要素の別。省略は未宣言を表す。
   */
  readonly location?: GridLocation;
  /**
   * Smallest and largest spacing of the support, with a unit. Absent means undeclared.
   *
   * 空間サポートの間隔の最小値と最大値。単位を伴う。省略は未宣言を表す。
   */
  readonly resolution?: MeasuredRange;
  /**
   * Extent of the support in `rs`: an array of all minima, then all maxima, in axis order. Absent means undeclared.
   *
   * 「rs」で表した空間サポートの範囲。すべての軸の最小値、次にすべての軸の最大値を軸順に並べた配列。省略は未宣言を表す。
   */
  readonly bbox?: readonly number[];
  /**
   * Reference to the resource that masks the support.
   *
   * 空間サポートに掛けるマスクを表す資源への参照。
   */
  readonly mask?: Ref;
  /**
   * Statistic by which one value represents its part of space. Absent means undeclared.
   *
   * 1つの値が空間の一部を代表するときの統計の方法。省略は未宣言を表す。
   */
  readonly method?: SpaceMethod;
  /**
   * Original text of normalised members, exactly as read, as a map from member name to text.
   *
   * 正規化した項目の元の文字列。読み取ったままの文字列を、項目名からの対応として書く。
   */
  readonly native?: NativeText;
}

/**
 * A relation between two reference systems, such as a pose, a registration, a lattice or an epoch map.
 *
 * 2つの参照系の関係。位置姿勢、位置合わせ、空間格子、元期の変換などを表す。
 */
export interface Transform {
  /**
   * The published context, or an array of it and one object of prefixes. Its form is checked by rule ID-11.
   *
   * 公開コンテキスト、またはそれと接頭辞の対象1個の配列。形は規則ID-11が検査する。
   */
  readonly "@context"?: unknown;
  /**
   * Absolute IRI, or CURIE with a declared prefix, that identifies the resource.
   *
   * 資源を識別する絶対IRI、または宣言済みの接頭辞をもつCURIE。
   */
  readonly id: Iri;
  /**
   * The class name, always `Transform`.
   *
   * クラス名。常に`Transform`である。
   */
  readonly type: "Transform";
  /**
   * Short name for people, as a map from language tag to text.
   *
   * 人が読むための短い名称。言語タグから文字列への対応として書く。
   */
  readonly label?: LangText;
  /**
   * Explanation for people, as a map from language tag to text.
   *
   * 人が読むための説明。言語タグから文字列への対応として書く。
   */
  readonly description?: LangText;
  /**
   * Identifiers of the resource that are not IRIs.
   *
   * IRIでない、資源の識別子の並び。
   */
  readonly identifiers?: readonly Identifier[];
  /**
   * References to resources of the same class that are the identical thing.
   *
   * 同じクラスに属し、まったく同一のものを表す資源への参照。
   */
  readonly sameAs?: readonly Ref[];
  /**
   * References to corresponding but not identical resources, such as twin and asset, sample and model, or old and new identifier.
   *
   * 同一ではないが対応する資源への参照。デジタルツインと実物、試料とモデル、新旧の識別子などを結ぶ。
   */
  readonly correspondsTo?: readonly Ref[];
  /**
   * Text that names the version of the resource. Absent means undeclared.
   *
   * 資源の版を表す文字列。省略は未宣言を表す。
   */
  readonly version?: string;
  /**
   * Reference to the resource of which this one is a version.
   *
   * この資源がその1つの版である、元の資源への参照。
   */
  readonly versionOf?: Ref;
  /**
   * Reference to the version that precedes this one.
   *
   * 1つ前の版への参照。
   */
  readonly previousVersion?: Ref;
  /**
   * Start of the transaction time, that is, when this record began to hold; an RFC 3339 date-time, always in UTC. Absent means undeclared.
   *
   * 記録時間の始まり。この記録が有効になった時刻をRFC 3339の日時で書き、常にUTCとする。省略は未宣言を表す。
   */
  readonly recordedFrom?: DateTime;
  /**
   * End of the transaction time, that is, when this record ceased to hold; an RFC 3339 date-time. Absent means that this is the current record.
   *
   * 記録時間の終わり。この記録が効力を失った時刻をRFC 3339の日時で書く。省略は現行の記録であることを表す。
   */
  readonly recordedUntil?: DateTime;
  /**
   * Reference to the Activity or Run that generated the resource.
   *
   * 資源を生成したActivityまたはRunへの参照。
   */
  readonly generatedBy?: Ref;
  /**
   * References to the resources from which this one was derived.
   *
   * この資源の派生元となった資源への参照。
   */
  readonly derivedFrom?: readonly Ref[];
  /**
   * Reference to the Policy that applies to the resource. Absent means undeclared.
   *
   * 資源に適用されるPolicyへの参照。省略は未宣言を表す。
   */
  readonly policy?: Ref;
  /**
   * IRIs of the profiles or foreign standards to which the resource conforms.
   *
   * 資源が準拠するプロファイルまたは外部規格のIRI。
   */
  readonly conformsTo?: readonly Iri[];
  /**
   * Place in the native file from which the resource was lifted.
   *
   * 資源を取り出した原ファイル内の位置。
   */
  readonly source?: Source;
  /**
   * Original text of normalised members, exactly as read, as a map from member name to text.
   *
   * 正規化した項目の元の文字列。読み取ったままの文字列を、項目名からの対応として書く。
   */
  readonly native?: NativeText;
  /**
   * Reference to the ReferenceSystem from which coordinates are transformed, the child frame.
   *
   * 変換元のReferenceSystemへの参照。子の座標系にあたる。
   */
  readonly sourceRs: Ref;
  /**
   * Reference to the ReferenceSystem to which coordinates are transformed, the parent frame.
   *
   * 変換先のReferenceSystemへの参照。親の座標系にあたる。
   */
  readonly targetRs: Ref;
  /**
   * Method of the transformation; its parts act in the order scale, rotate, translate.
   *
   * 変換の方法。拡大縮小、回転、並進の順に作用する。
   */
  readonly method: TransformMethod;
  /**
   * Translation vector, one number for each axis of the target system, in the units of its axes.
   *
   * 並進のベクトル。変換先の参照系の軸ごとに1つの数を、その軸の単位で書く。
   */
  readonly translation?: readonly number[];
  /**
   * Rotation, as a unit quaternion.
   *
   * 回転。単位四元数で書く。
   */
  readonly rotation?: Quaternion;
  /**
   * Scale factor of a transformation of method `similarity`.
   *
   * 方法が「similarity」の変換の縮尺係数。
   */
  readonly scaleFactor?: number;
  /**
   * Matrix of an affine transformation, row-major, with n+1 rows and n+1 columns for n axes.
   *
   * アフィン変換の行列。軸の数nに対しn+1行n+1列とし、行ごとに並べる。
   */
  readonly matrix?: readonly (readonly number[])[];
  /**
   * Text of the PROJ pipeline that carries out the transformation.
   *
   * 変換を行うPROJの処理列の文字列。
   */
  readonly pipeline?: string;
  /**
   * Reference to the Field that holds the displacements of a transformation of method `field`.
   *
   * 方法が「field」の変換で、変位を収めるFieldへの参照。
   */
  readonly field?: Ref;
  /**
   * Time for which the transformation holds. Absent means static.
   *
   * 変換が成り立つ時間。省略は時間によらないことを表す。
   */
  readonly validTime?: TimeExtent;
  /**
   * Reference to a Field that gives the parameters of the transformation over time.
   *
   * 変換のパラメータを時間に沿って与えるFieldへの参照。
   */
  readonly series?: Ref;
  /**
   * Uncertainty of the transformation, that is, the registration error. Absent means undeclared.
   *
   * 変換の不確かさ。位置合わせの誤差を表す。省略は未宣言を表す。
   */
  readonly uncertainty?: Uncertainty;
  /** Extension members; their prefix is declared in `@context`. */
  readonly [key: `${string}:${string}`]: unknown;
}
