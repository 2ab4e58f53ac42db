// @generated from schemas/field (sha256:a4db8f47e171ea9d) by tools/src/generate.ts. Do not edit; run npm run generate.
// SPDX-License-Identifier: Apache-2.0

import type { DateTime, Identifier, Iri, LangText, MissingReason, NativeText, NumberRange, Ref, Source, Ucum, UncertaintySpec } from "./quantity.js";
import type { TemporalSupport, TimePosition } from "./time.js";
import type { Scale, SpatialSupport } from "./space.js";
import type { Condition, Origin, PropertyFacets, Support, ValueType } from "./observation.js";

/**
 * The shape of the domain of a field; names are those of CoverageJSON where it has them.
 *
 * 場の定義域の形を区別する。CoverageJSONにある型はその名前による。
 *
 * - `Grid`: grid of coordinate axes / 座標軸の格子
 * - `Profile`: values along a vertical axis / 鉛直分布
 * - `PointSeries`: time series at one point / 1地点の時系列
 * - `Point`: single point / 1つの点
 * - `MultiPointSeries`: time series at several points / 複数地点の時系列
 * - `MultiPoint`: several points / 複数の点
 * - `Section`: vertical section along a path / 経路に沿う鉛直断面
 * - `Trajectory`: path through space and time / 時空間の軌跡
 * - `Table`: rows of a table / 表の行
 * - `Mesh`: unstructured mesh / 非構造メッシュ
 * - `Ensemble`: set of ensemble members / アンサンブルの構成員の集まり
 * - `Spectrum`: values along a spectral axis / スペクトル軸に沿う値
 */
export type DomainType = "Grid" | "Profile" | "PointSeries" | "Point" | "MultiPointSeries" | "MultiPoint" | "Section" | "Trajectory" | "Table" | "Mesh" | "Ensemble" | "Spectrum";

/**
 * How a value is stored in memory or in a file.
 *
 * 値が格納される型を区別する。
 *
 * - `bool`: true or false / 真偽値
 * - `int8`: signed integer, 8 bits / 8ビット符号付き整数
 * - `int16`: signed integer, 16 bits / 16ビット符号付き整数
 * - `int32`: signed integer, 32 bits / 32ビット符号付き整数
 * - `int64`: signed integer, 64 bits / 64ビット符号付き整数
 * - `uint8`: unsigned integer, 8 bits / 8ビット符号なし整数
 * - `uint16`: unsigned integer, 16 bits / 16ビット符号なし整数
 * - `uint32`: unsigned integer, 32 bits / 32ビット符号なし整数
 * - `uint64`: unsigned integer, 64 bits / 64ビット符号なし整数
 * - `float16`: floating point, 16 bits / 16ビット浮動小数点数
 * - `float32`: floating point, 32 bits / 32ビット浮動小数点数
 * - `float64`: floating point, 64 bits / 64ビット浮動小数点数
 * - `complex64`: complex, two 32-bit floats / 32ビット浮動小数点数2つの複素数
 * - `complex128`: complex, two 64-bit floats / 64ビット浮動小数点数2つの複素数
 * - `string`: character string / 文字列
 * - `bytes`: raw bytes / バイト列
 * - `datetime`: date and time / 日時
 */
export type DataType = "bool" | "int8" | "int16" | "int32" | "int64" | "uint8" | "uint16" | "uint32" | "uint64" | "float16" | "float32" | "float64" | "complex64" | "complex128" | "string" | "bytes" | "datetime";

/**
 * What the values of a variable are, in themselves or for the variable they qualify.
 *
 * 変数の値が、それ自体として、または修飾する変数にとって何であるかを区別する。
 *
 * - `value`: values of the property / 特性の値
 * - `standardUncertainty`: standard uncertainty of another variable / 他の変数の標準不確かさ
 * - `lower`: lower end of an interval / 区間の下限
 * - `upper`: upper end of an interval / 区間の上限
 * - `quantile`: quantile at the given level / 指定した水準の分位点
 * - `ensembleMember`: one ensemble member / アンサンブルの1構成員
 * - `flag`: quality flags / 品質標識
 * - `missingReason`: reasons for holes / 欠測の理由
 * - `weight`: weights / 重み
 * - `count`: number of contributing values / 値の個数
 */
export type VariableRole = "value" | "standardUncertainty" | "lower" | "upper" | "quantile" | "ensembleMember" | "flag" | "missingReason" | "weight" | "count";

/**
 * The format in which an array is stored in an asset.
 *
 * 資産の中で配列を格納する形式を区別する。
 *
 * - `zarr2`: Zarr, format version 2 / Zarr形式第2版
 * - `zarr3`: Zarr, format version 3 / Zarr形式第3版
 * - `netcdf3`: netCDF classic, version 3 / netCDF第3版(古典形式)
 * - `netcdf4`: netCDF version 4, HDF5 based / netCDF第4版(HDF5に基づく)
 * - `hdf5`: HDF version 5 / HDF第5版
 * - `parquet`: Apache Parquet columnar file / Apache Parquetの列指向ファイル
 * - `arrow`: Apache Arrow columnar file / Apache Arrowの列指向ファイル
 * - `csv`: delimited text / 区切り文字付きの文字列
 * - `cog`: Cloud Optimized GeoTIFF / クラウド向けに最適化したGeoTIFF
 * - `geotiff`: georeferenced TIFF image / 位置情報付きTIFF画像
 * - `grib2`: WMO GRIB edition 2 / WMOのGRIB第2版
 * - `npy`: NumPy array file / NumPyの配列ファイル
 */
export type ArrayFormat = "zarr2" | "zarr3" | "netcdf3" | "netcdf4" | "hdf5" | "parquet" | "arrow" | "csv" | "cog" | "geotiff" | "grib2" | "npy";

/**
 * One axis of the domain of a field, a union tagged by `kind`. It is part of the domain, which is one JSON literal in RDF.
 *
 * 場の定義域の1つの軸を表し、`kind`で種類を分ける。定義域の一部であり、RDFでは定義域全体を1つのJSONリテラルとする。
 */
export type DomainAxis = DomainAxisRegular | DomainAxisNumeric | DomainAxisText | DomainAxisComposite | DomainAxisArray;

/**
 * The values of one variable, row-major in the order of `axisNames`, a union tagged by `kind`. A `null` marks a hole.
 *
 * 1つの変数の値を、`axisNames`の順に行優先で並べたもので、`kind`で種類を分ける。`null`は欠測を表す。
 */
export type Range = RangeReal | RangeInteger | RangeTruth | RangeText | RangeArray;



/**
 * Reference to an array of values kept in an asset outside the document.
 *
 * 文書の外にある資産に収めた値の配列への参照。
 */
export interface ArrayRef {
  /**
   * Asset that holds the array.
   *
   * 配列を収めた資産。
   */
  readonly asset: Ref;
  /**
   * Format in which the array is stored.
   *
   * 配列を格納した形式。
   */
  readonly format: ArrayFormat;
  /**
   * Array, column or band inside the asset. Absent means undeclared.
   *
   * 資産の中の配列、列またはバンドを指す。省略時は未宣言とする。
   */
  readonly path?: string;
  /**
   * Data type of the stored array. Absent means undeclared.
   *
   * 格納された配列のデータ型。省略時は未宣言とする。
   */
  readonly dataType?: DataType;
  /**
   * Sizes of the array, one whole number for each axis in the order of `axisNames`.
   *
   * 配列の大きさを、`axisNames`の順に軸ごとの整数で並べる。
   */
  readonly shape: readonly number[];
  /**
   * Names of the axes of the array, in storage order, as many as `shape` has numbers.
   *
   * 配列の軸の名前を格納の順に並べる。個数は`shape`と同じとする。
   */
  readonly axisNames: readonly string[];
  /**
   * Sizes of one chunk, one whole number of at least 1 for each axis. Absent means undeclared.
   *
   * 1つの区画の大きさを、軸ごとに1以上の整数で並べる。省略時は未宣言とする。
   */
  readonly chunkShape?: readonly number[];
}

/**
 * The domain of a field: its axes and the reference systems of their coordinates. It is not the domain in which a model may be trusted.
 *
 * 場の定義域。軸と、その座標の参照系からなり、モデルを信頼してよい範囲とは別である。
 */
export interface Domain {
  /**
   * Shape of the domain; some types demand certain axes. Absent means undeclared.
   *
   * 定義域の形を示す。型によっては決まった軸が必要となる。省略時は未宣言とする。
   */
  readonly domainType?: DomainType;
  /**
   * Map from axis name to axis.
   *
   * 軸の名前から軸への対応。
   */
  readonly axes: { readonly [key: string]: DomainAxis };
  /**
   * Which coordinates refer to which reference system. A coordinate named in no entry is undeclared.
   *
   * どの座標がどの参照系を参照するかを示す。どこにも挙げない座標は未宣言とする。
   */
  readonly referencing?: readonly Referencing[];
}

/**
 * An axis of evenly spaced numbers, given by first value, last value and count.
 *
 * 等間隔の数からなる軸。最初の値、最後の値、個数で表す。
 */
export interface DomainAxisRegular {
  /**
   * Names the variant, always `regular`.
   *
   * 変種の名。常に`regular`である。
   */
  readonly kind: "regular";
  /**
   * First value of an evenly spaced axis.
   *
   * 等間隔の軸の最初の値。
   */
  readonly start: number;
  /**
   * Last value of an evenly spaced axis; equal to `start` when `count` is 1.
   *
   * 等間隔の軸の最後の値。`count`が1のときは`start`に等しい。
   */
  readonly stop: number;
  /**
   * Number of values, at least 1; value i, counted from 0, is start + i(stop-start)/(count-1).
   *
   * 値の個数で、1以上とする。0から数えてi番目の値はstart + i(stop-start)/(count-1)である。
   */
  readonly count: number;
  /**
   * Where in a native file the axis was lifted from.
   *
   * 軸を元のファイルのどこから取り出したかを示す。
   */
  readonly source?: Source;
  /**
   * Map from member name to the text the member had in the native file, exactly as read.
   *
   * 項目名から、元のファイルで読み取ったままの文字列への対応。
   */
  readonly native?: NativeText;
}

/**
 * An axis of listed numbers, with optional cell bounds.
 *
 * 数を並べた軸。セルの境界を付けることができる。
 */
export interface DomainAxisNumeric {
  /**
   * Names the variant, always `numeric`.
   *
   * 変種の名。常に`numeric`である。
   */
  readonly kind: "numeric";
  /**
   * Coordinates of the axis, listed as numbers.
   *
   * 軸の座標を数で並べる。
   */
  readonly values: readonly number[];
  /**
   * Cell bounds as 2n numbers for n values: lower 0, upper 0, lower 1, and so on.
   *
   * n個の値に対するセルの境界を、下限0、上限0、下限1…の順に2n個の数で並べる。
   */
  readonly bounds?: readonly number[];
  /**
   * Where in a native file the axis was lifted from.
   *
   * 軸を元のファイルのどこから取り出したかを示す。
   */
  readonly source?: Source;
  /**
   * Map from member name to the text the member had in the native file, exactly as read.
   *
   * 項目名から、元のファイルで読み取ったままの文字列への対応。
   */
  readonly native?: NativeText;
}

/**
 * An axis of listed strings, such as ISO times, ensemble members or row keys.
 *
 * 文字列を並べた軸。ISOの時刻、アンサンブルの構成員、行の鍵などに使う。
 */
export interface DomainAxisText {
  /**
   * Names the variant, always `text`.
   *
   * 変種の名。常に`text`である。
   */
  readonly kind: "text";
  /**
   * Coordinates of the axis, listed as strings: ISO times, ensemble members or row keys.
   *
   * 軸の座標を文字列で並べる。ISOの時刻、アンサンブルの構成員、行の鍵などである。
   */
  readonly values: readonly string[];
  /**
   * Cell bounds as 2n strings for n values, in the same order as for a numeric axis.
   *
   * n個の値に対するセルの境界を、数の軸と同じ順に2n個の文字列で並べる。
   */
  readonly bounds?: readonly string[];
  /**
   * Where in a native file the axis was lifted from.
   *
   * 軸を元のファイルのどこから取り出したかを示す。
   */
  readonly source?: Source;
  /**
   * Map from member name to the text the member had in the native file, exactly as read.
   *
   * 項目名から、元のファイルで読み取ったままの文字列への対応。
   */
  readonly native?: NativeText;
}

/**
 * An axis of coordinate tuples given column by column, as for a trajectory or a point set. The columns are numeric or text axes of equal length.
 *
 * 座標の組を列ごとに書いた軸。軌跡や点の集合に使い、列は同じ長さの数または文字列の軸とする。
 */
export interface DomainAxisComposite {
  /**
   * Names the variant, always `composite`.
   *
   * 変種の名。常に`composite`である。
   */
  readonly kind: "composite";
  /**
   * Map from coordinate name to a numeric or text axis of equal length, one column for each coordinate of the tuples. The name of the composite axis itself is no coordinate.
   *
   * 座標名から、同じ長さを持つ数または文字列の軸への対応で、組の座標ごとに1列とする。複合軸の名前そのものは座標ではない。
   */
  readonly columns: { readonly [key: string]: DomainAxis };
  /**
   * Where in a native file the axis was lifted from.
   *
   * 軸を元のファイルのどこから取り出したかを示す。
   */
  readonly source?: Source;
  /**
   * Map from member name to the text the member had in the native file, exactly as read.
   *
   * 項目名から、元のファイルで読み取ったままの文字列への対応。
   */
  readonly native?: NativeText;
}

/**
 * An axis whose coordinates are kept outside the document in a one-dimensional array.
 *
 * 座標を、文書の外の1次元の配列に収めた軸。
 */
export interface DomainAxisArray {
  /**
   * Names the variant, always `array`.
   *
   * 変種の名。常に`array`である。
   */
  readonly kind: "array";
  /**
   * One-dimensional array, stored outside the document, that holds the coordinates.
   *
   * 座標を収めた、文書の外にある1次元の配列。
   */
  readonly array: ArrayRef;
  /**
   * Where in a native file the axis was lifted from.
   *
   * 軸を元のファイルのどこから取り出したかを示す。
   */
  readonly source?: Source;
  /**
   * Map from member name to the text the member had in the native file, exactly as read.
   *
   * 項目名から、元のファイルで読み取ったままの文字列への対応。
   */
  readonly native?: NativeText;
}

/**
 * Values over a domain: a time series, trajectory, profile, grid, table, ensemble or mesh.
 *
 * 定義域の上の値。時系列、軌跡、鉛直分布、格子、表、アンサンブル、メッシュなどを表す。
 */
export interface Field {
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
   * The class name, always `Field`.
   *
   * クラス名。常に`Field`である。
   */
  readonly type: "Field";
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
   * How the values came about: measured, simulated, assimilated, forecast, derived, asserted or inferred. Absent means undeclared.
   *
   * 値がどのように得られたかを、測定、シミュレーション、同化、予報、導出、申告、推論から選ぶ。省略時は未宣言とする。
   */
  readonly origin?: Origin;
  /**
   * Entity or sample that the values speak about. Absent means undeclared.
   *
   * 値が表す対象である実体または試料。省略時は未宣言とする。
   */
  readonly featureOfInterest?: Ref;
  /**
   * Base time of the analysis or forecast. Absent means undeclared.
   *
   * 解析または予報の基準となる時刻。省略時は未宣言とする。
   */
  readonly referenceTime?: TimePosition;
  /**
   * Time when the values were complete, in UTC. Absent means undeclared.
   *
   * 値が出そろった時刻を、協定世界時で示す。省略時は未宣言とする。
   */
  readonly resultTime?: TimePosition;
  /**
   * Entity that stands for the scenario the values belong to. Absent means undeclared.
   *
   * 値が属するシナリオを表す実体。省略時は未宣言とする。
   */
  readonly scenario?: Ref;
  /**
   * Procedure, including a model or operator, by which the values were obtained. Absent means undeclared.
   *
   * 値を得るのに用いた手順。モデルと演算も含む。省略時は未宣言とする。
   */
  readonly usedProcedure?: Ref;
  /**
   * System, such as a sensor or simulator, that made the values. Absent means undeclared.
   *
   * 値を作ったシステム。センサやシミュレータなどである。省略時は未宣言とする。
   */
  readonly madeBySystem?: Ref;
  /**
   * Conditions under which the values hold, such as level of theory, experiment or member.
   *
   * 値が成り立つ条件の並び。理論水準、実験、アンサンブルの構成員などである。
   */
  readonly conditions?: readonly Condition[];
  /**
   * Axes over which the values are given, with their reference systems.
   *
   * 値を与える軸と、その参照系。
   */
  readonly domain: Domain;
  /**
   * Map from variable name to variable, with at least one entry.
   *
   * 変数の名前から変数への対応。1つ以上書く。
   */
  readonly variables: { readonly [key: string]: Variable };
  /**
   * Map from variable name to its values, with the same keys as `variables`.
   *
   * 変数の名前から値への対応。鍵は`variables`と同じとする。
   */
  readonly ranges: { readonly [key: string]: Range };
  /**
   * Spatial and temporal scales at which the values live.
   *
   * 値が属する空間と時間の尺度。
   */
  readonly scales?: readonly Scale[];
  /** Extension members; their prefix is declared in `@context`. */
  readonly [key: `${string}:${string}`]: unknown;
}

/**
 * What a number means: property, unit, support, uncertainty and range in one object. It is the one object that every check compares.
 *
 * 数の意味を、特性、単位、支持域、不確かさ、範囲として1つにまとめたもの。すべての検査がこれを比べる。
 */
export interface FieldSpec {
  /**
   * Reference to the Property that the numbers speak about. Exactly one of `property` and `inlineProperty` is given.
   *
   * 数が表す特性への参照。`property`と`inlineProperty`のどちらか一方だけを書く。
   */
  readonly property?: Ref;
  /**
   * The property written in place, without an identity. Exactly one of `property` and `inlineProperty` is given.
   *
   * 識別子を付けずに、その場に書いた特性。`property`と`inlineProperty`のどちらか一方だけを書く。
   */
  readonly inlineProperty?: PropertyFacets;
  /**
   * UCUM code of the unit in use here. Absent means undeclared; the unit of the property never takes its place.
   *
   * ここで使う単位のUCUM符号。省略時は未宣言とし、特性の単位で補わない。
   */
  readonly unit?: Ucum;
  /**
   * IRI of the QUDT unit; needed only where the UCUM code is ambiguous.
   *
   * QUDTの単位のIRI。UCUM符号だけでは単位が決まらないときに限り必要となる。
   */
  readonly unitIri?: Iri;
  /**
   * Type of the values. Absent means the value type of the property.
   *
   * 値の型。省略時は特性の値の型とする。
   */
  readonly valueType?: ValueType;
  /**
   * Space over which one number speaks. Absent means undeclared.
   *
   * 1つの数が代表する空間。省略時は未宣言とする。
   */
  readonly space?: SpatialSupport;
  /**
   * Time over which one number speaks, with the statistic used. Absent means undeclared.
   *
   * 1つの数が代表する時間と、そこで用いた統計量。省略時は未宣言とする。
   */
  readonly time?: TemporalSupport;
  /**
   * Form of uncertainty that is carried or demanded, without numbers. In a coupling, absent counts as unknown on the source and as none on the target.
   *
   * 伴う、または求める不確かさの形を、数値なしで示す。結合では、省略時は渡す側で不明、受ける側でなしとみなす。
   */
  readonly uncertainty?: UncertaintySpec;
  /**
   * Closed range of the values, in `unit`. Absent means undeclared.
   *
   * 値の閉区間を`unit`で示す。省略時は未宣言とする。
   */
  readonly range?: NumberRange;
  /**
   * What holes may occur in the values. Absent means undeclared.
   *
   * 値にどのような欠測があってよいかを定める。省略時は未宣言とする。
   */
  readonly missingPolicy?: MissingPolicy;
  /**
   * Map from member name to the text the member had in the native file, exactly as read.
   *
   * 項目名から、元のファイルで読み取ったままの文字列への対応。
   */
  readonly native?: NativeText;
}

/**
 * Whether holes may occur in the values, and for which reasons.
 *
 * 値に欠測があってよいか、またその理由として何を認めるかを定める。
 */
export interface MissingPolicy {
  /**
   * Whether values may be missing.
   *
   * 値が欠けていてよいかを示す。
   */
  readonly allowed: boolean;
  /**
   * Reasons for which values may be missing. Absent means any reason.
   *
   * 欠測を認める理由の並び。省略時はどの理由も認める。
   */
  readonly reasons?: readonly MissingReason[];
}

/**
 * Values written in the document as numbers, with `null` for a hole.
 *
 * 文書内に数で書いた値。欠測は`null`とする。
 */
export interface RangeReal {
  /**
   * Names the variant, always `real`.
   *
   * 変種の名。常に`real`である。
   */
  readonly kind: "real";
  /**
   * Number of values along each axis, in the order of `axisNames`.
   *
   * 軸ごとの値の個数を、`axisNames`の順に並べる。
   */
  readonly shape: readonly number[];
  /**
   * Names of the axes of the values, slowest first; only axes of size 1 may be left out.
   *
   * 値の軸の名前を、変化の遅い順に並べる。省けるのは大きさ1の軸に限る。
   */
  readonly axisNames: readonly string[];
  /**
   * The values as one flat array of numbers, row-major in the order of `axisNames`. A `null` marks a hole.
   *
   * 値を、`axisNames`の順に行優先で、数の平らな配列として並べる。`null`は欠測を表す。
   */
  readonly values: readonly (number | null)[];
  /**
   * Map from the flat index of a hole to the reason why the value is missing. A hole without an entry has no reason declared here.
   *
   * 欠測の通し番号から、値がない理由への対応。挙げない欠測の理由は、ここでは未宣言とする。
   */
  readonly missing?: { readonly [key: string]: MissingReason };
}

/**
 * Values written in the document as whole numbers, with `null` for a hole.
 *
 * 文書内に整数で書いた値。欠測は`null`とする。
 */
export interface RangeInteger {
  /**
   * Names the variant, always `integer`.
   *
   * 変種の名。常に`integer`である。
   */
  readonly kind: "integer";
  /**
   * Number of values along each axis, in the order of `axisNames`.
   *
   * 軸ごとの値の個数を、`axisNames`の順に並べる。
   */
  readonly shape: readonly number[];
  /**
   * Names of the axes of the values, slowest first; only axes of size 1 may be left out.
   *
   * 値の軸の名前を、変化の遅い順に並べる。省けるのは大きさ1の軸に限る。
   */
  readonly axisNames: readonly string[];
  /**
   * The values as one flat array of whole numbers, row-major in the order of `axisNames`. A `null` marks a hole.
   *
   * 値を、`axisNames`の順に行優先で、整数の平らな配列として並べる。`null`は欠測を表す。
   */
  readonly values: readonly (number | null)[];
  /**
   * Map from the flat index of a hole to the reason why the value is missing. A hole without an entry has no reason declared here.
   *
   * 欠測の通し番号から、値がない理由への対応。挙げない欠測の理由は、ここでは未宣言とする。
   */
  readonly missing?: { readonly [key: string]: MissingReason };
}

/**
 * Values written in the document as booleans, with `null` for a hole.
 *
 * 文書内に真偽値で書いた値。欠測は`null`とする。
 */
export interface RangeTruth {
  /**
   * Names the variant, always `truth`.
   *
   * 変種の名。常に`truth`である。
   */
  readonly kind: "truth";
  /**
   * Number of values along each axis, in the order of `axisNames`.
   *
   * 軸ごとの値の個数を、`axisNames`の順に並べる。
   */
  readonly shape: readonly number[];
  /**
   * Names of the axes of the values, slowest first; only axes of size 1 may be left out.
   *
   * 値の軸の名前を、変化の遅い順に並べる。省けるのは大きさ1の軸に限る。
   */
  readonly axisNames: readonly string[];
  /**
   * The values as one flat array of booleans, row-major in the order of `axisNames`. A `null` marks a hole.
   *
   * 値を、`axisNames`の順に行優先で、真偽値の平らな配列として並べる。`null`は欠測を表す。
   */
  readonly values: readonly (boolean | null)[];
  /**
   * Map from the flat index of a hole to the reason why the value is missing. A hole without an entry has no reason declared here.
   *
   * 欠測の通し番号から、値がない理由への対応。挙げない欠測の理由は、ここでは未宣言とする。
   */
  readonly missing?: { readonly [key: string]: MissingReason };
}

/**
 * Values written in the document as strings, with `null` for a hole.
 *
 * 文書内に文字列で書いた値。欠測は`null`とする。
 */
export interface RangeText {
  /**
   * Names the variant, always `text`.
   *
   * 変種の名。常に`text`である。
   */
  readonly kind: "text";
  /**
   * Number of values along each axis, in the order of `axisNames`.
   *
   * 軸ごとの値の個数を、`axisNames`の順に並べる。
   */
  readonly shape: readonly number[];
  /**
   * Names of the axes of the values, slowest first; only axes of size 1 may be left out.
   *
   * 値の軸の名前を、変化の遅い順に並べる。省けるのは大きさ1の軸に限る。
   */
  readonly axisNames: readonly string[];
  /**
   * The values as one flat array of strings, row-major in the order of `axisNames`. A `null` marks a hole.
   *
   * 値を、`axisNames`の順に行優先で、文字列の平らな配列として並べる。`null`は欠測を表す。
   */
  readonly values: readonly (string | null)[];
  /**
   * Map from the flat index of a hole to the reason why the value is missing. A hole without an entry has no reason declared here.
   *
   * 欠測の通し番号から、値がない理由への対応。挙げない欠測の理由は、ここでは未宣言とする。
   */
  readonly missing?: { readonly [key: string]: MissingReason };
}

/**
 * Values kept in an array outside the document.
 *
 * 文書の外の配列に収めた値。
 */
export interface RangeArray {
  /**
   * Names the variant, always `array`.
   *
   * 変種の名。常に`array`である。
   */
  readonly kind: "array";
  /**
   * Array, stored outside the document, that holds the values.
   *
   * 値を収めた、文書の外にある配列。
   */
  readonly array: ArrayRef;
}

/**
 * Coordinates of a domain together with the reference system they refer to, in the axis order of that system.
 *
 * 定義域の座標を、参照する参照系に、その軸順で結び付ける。
 */
export interface Referencing {
  /**
   * Names of the coordinates, in the axis order of the reference system.
   *
   * 座標の名前を、参照系の軸順に並べる。
   */
  readonly coordinates: readonly string[];
  /**
   * Reference system that the coordinates refer to.
   *
   * 座標が参照する参照系。
   */
  readonly rs: Ref;
}

/**
 * One variable of a field: what its values mean and how they are stored.
 *
 * 場の1つの変数。値の意味と格納のしかたを表す。
 */
export interface Variable {
  /**
   * Reference to the Property that the values speak about. Exactly one of `property` and `inlineProperty` is given.
   *
   * 値が表す特性への参照。`property`と`inlineProperty`のどちらか一方だけを書く。
   */
  readonly property?: Ref;
  /**
   * The property written in place, without an identity. Exactly one of `property` and `inlineProperty` is given.
   *
   * 識別子を付けずに、その場に書いた特性。`property`と`inlineProperty`のどちらか一方だけを書く。
   */
  readonly inlineProperty?: PropertyFacets;
  /**
   * UCUM code of the unit of the values. Absent means undeclared; the unit of the property never takes its place.
   *
   * 値の単位のUCUM符号。省略時は未宣言とし、特性の単位で補わない。
   */
  readonly unit?: Ucum;
  /**
   * IRI of the QUDT unit; needed only where the UCUM code is ambiguous.
   *
   * QUDTの単位のIRI。UCUM符号だけでは単位が決まらないときに限り必要となる。
   */
  readonly unitIri?: Iri;
  /**
   * Data type of the values as stored. Absent means undeclared.
   *
   * 格納されている値のデータ型。省略時は未宣言とする。
   */
  readonly dataType?: DataType;
  /**
   * Space and time that each value speaks for. Absent members are completed from the domain where it determines them; a method is never derived.
   *
   * 各値が代表する空間と時間。省略した項目は定義域から決まる限り補うが、方法は決して導かない。
   */
  readonly support?: Support;
  /**
   * Form of the uncertainty of the values, without numbers. When absent, it is derived from the companion variables or an ensemble member axis, if any.
   *
   * 値の不確かさの形を、数値なしで示す。省略時は、付随する変数またはアンサンブルの構成員の軸があれば、そこから導く。
   */
  readonly uncertainty?: UncertaintySpec;
  /**
   * Role of the variable in the field. Absent means `value`.
   *
   * 場の中での変数の役割。省略時は`value`とする。
   */
  readonly role?: VariableRole;
  /**
   * Name of the variable of the same field that this one qualifies.
   *
   * この変数が修飾する、同じ場の変数の名前。
   */
  readonly companionOf?: string;
  /**
   * Level of the quantile or of the interval, for the roles `quantile`, `lower` and `upper`.
   *
   * 役割が`quantile`、`lower`、`upper`のときの、分位点または区間の水準。
   */
  readonly level?: number;
  /**
   * IRI of the scheme of the flag codes, for the role `flag`.
   *
   * 役割が`flag`のときの、符号の体系のIRI。
   */
  readonly flagScheme?: Iri;
  /**
   * Map from flag code to its meaning; needed with the role `flag`.
   *
   * 品質標識の符号から意味への対応。役割が`flag`のとき必要となる。
   */
  readonly flagMeanings?: { readonly [key: string]: string };
  /**
   * Closed range of valid values, applied to decoded values. Absent means undeclared.
   *
   * 有効な値の閉区間。復号した値に適用する。省略時は未宣言とする。
   */
  readonly validRange?: NumberRange;
  /**
   * Factor by which packed native values are multiplied when they are decoded. Inline values are decoded already.
   *
   * 詰めて格納した元の値を復号するときに掛ける係数。文書内に直接書く値はすでに復号してある。
   */
  readonly scaleFactor?: number;
  /**
   * Number added to packed native values after the scale factor when they are decoded. Inline values are decoded already.
   *
   * 詰めて格納した元の値を復号するとき、係数を掛けた後に足す数。文書内に直接書く値はすでに復号してある。
   */
  readonly addOffset?: number;
  /**
   * Packed value that stands for a hole in the native data.
   *
   * 元のデータで欠測を表す、復号前の値。
   */
  readonly fillValue?: number;
  /**
   * Description of the variable in one or more languages.
   *
   * 変数の説明を、1つ以上の言語で書く。
   */
  readonly description?: LangText;
  /**
   * Where in a native file the variable was lifted from.
   *
   * 変数を元のファイルのどこから取り出したかを示す。
   */
  readonly source?: Source;
  /**
   * Map from member name to the text the member had in the native file, exactly as read.
   *
   * 項目名から、元のファイルで読み取ったままの文字列への対応。
   */
  readonly native?: NativeText;
}
