// @generated from schemas/observation (sha256:c9f6028fb11eb312) by tools/src/generate.ts. Do not edit; run npm run generate.
// SPDX-License-Identifier: Apache-2.0

import type { DateTime, Identifier, Iri, LangText, MissingReason, NativeText, Quantity, Ref, Source, Ucum, Uncertainty } from "./quantity.js";
import type { TemporalSupport, TimeExtent, TimePosition } from "./time.js";
import type { Geometry, Scale, SpatialSupport } from "./space.js";

/**
 * The type of the values of a property.
 *
 * 特性の値の型を区別する。
 *
 * - `real`: real number / 実数
 * - `integer`: whole number / 整数
 * - `complex`: complex number / 複素数
 * - `boolean`: yes or no / 真偽
 * - `category`: code of a category / 区分の符号
 * - `text`: character string / 文字列
 * - `binary`: binary data / 2進データ
 */
export type ValueType = "real" | "integer" | "complex" | "boolean" | "category" | "text" | "binary";

/**
 * How a quantity behaves when its support changes; it decides the default coupling operator.
 *
 * 支持域が変わるときの量の振る舞いを区別する。結合の既定の演算を決める。
 *
 * - `intensive`: independent of the amount / 示強性、量の多少によらない
 * - `extensive`: proportional to the amount / 示量性、量の多少に比例する
 * - `flux`: rate of transfer / 流束、移動の速さ
 * - `categorical`: class membership, not a number / 区分への帰属
 * - `coordinate`: position along an axis / 軸上の位置
 * - `logarithmic`: on a logarithmic scale / 対数で表した量
 */
export type Nature = "intensive" | "extensive" | "flux" | "categorical" | "coordinate" | "logarithmic";

/**
 * The directions to which the components of a vector or matrix refer.
 *
 * ベクトルまたは行列の成分が基準とする方向を区別する。
 *
 * - `none`: tied to no directions / 方向の基準を持たない
 * - `frame`: axes of the reference frame / 参照系の軸
 * - `localEnu`: local east, north, up / その地点の東・北・上
 * - `grid`: directions of the grid / 格子の軸の方向
 * - `geocentric`: geocentric X, Y, Z axes / 地心直交座標のX・Y・Z軸
 */
export type Basis = "none" | "frame" | "localEnu" | "grid" | "geocentric";

/**
 * The direction in which values count as positive.
 *
 * 値を正とする向きを区別する。
 *
 * - `up`: positive upward / 上向きが正
 * - `down`: positive downward / 下向きが正
 * - `east`: positive eastward / 東向きが正
 * - `west`: positive westward / 西向きが正
 * - `north`: positive northward / 北向きが正
 * - `south`: positive southward / 南向きが正
 * - `into`: positive inward, into the thing / 対象へ入る向きが正
 * - `outOf`: positive outward, out of the thing / 対象から出る向きが正
 * - `left`: positive to the left / 左向きが正
 * - `right`: positive to the right / 右向きが正
 * - `anterior`: positive toward the front (anatomy) / 解剖学的な前方が正
 * - `posterior`: positive toward the back (anatomy) / 解剖学的な後方が正
 * - `superior`: positive toward the head (anatomy) / 解剖学的な上方(頭側)が正
 * - `inferior`: positive toward the feet (anatomy) / 解剖学的な下方(足側)が正
 * - `forward`: positive forward / 前進の向きが正
 * - `backward`: positive backward / 後退の向きが正
 * - `clockwise`: positive clockwise / 時計回りが正
 * - `counterclockwise`: positive counterclockwise / 反時計回りが正
 */
export type Positive = "up" | "down" | "east" | "west" | "north" | "south" | "into" | "outOf" | "left" | "right" | "anterior" | "posterior" | "superior" | "inferior" | "forward" | "backward" | "clockwise" | "counterclockwise";

/**
 * How a value came about.
 *
 * 値がどのように得られたかを区別する。
 *
 * - `measured`: result of measurement / 測定の結果
 * - `simulated`: result of simulation / シミュレーションの結果
 * - `assimilated`: result of data assimilation / データ同化の結果
 * - `forecast`: result of a forecast / 予報の結果
 * - `derived`: computed from other data / 他のデータからの導出
 * - `asserted`: stated by the source / 出典による申告
 * - `inferred`: result of inference / 推論の結果
 */
export type Origin = "measured" | "simulated" | "assimilated" | "forecast" | "derived" | "asserted" | "inferred";

/**
 * The way in which a sample stands for the whole.
 *
 * 試料が全体を代表する形を区別する。
 *
 * - `material`: physical specimen / 物質の試料
 * - `spatial`: part of a space / 空間の一部
 * - `temporal`: part of a time span / 期間の一部
 * - `statistical`: part of a population / 母集団の一部
 * - `ensemble`: part of an ensemble / アンサンブルの一部
 */
export type SampleKind = "material" | "spatial" | "temporal" | "statistical" | "ensemble";

/**
 * What a procedure does.
 *
 * 手順が何を行うかを区別する。
 *
 * - `measurement`: measuring a property / 特性の測定
 * - `simulation`: computing with a model / モデルによるシミュレーション
 * - `assimilation`: combining model and observations / モデルと観測の同化
 * - `inference`: concluding from data / データからの推論
 * - `sampling`: taking samples / 試料の採取
 * - `processing`: transforming data / データの加工
 */
export type ProcedureType = "measurement" | "simulation" | "assimilation" | "inference" | "sampling" | "processing";

/**
 * What a system does.
 *
 * システムが何をするかを区別する。
 *
 * - `sensor`: observes properties / 特性を観測する
 * - `actuator`: acts on the world / 世界に働きかける
 * - `sampler`: takes samples / 試料を採取する
 * - `platform`: carries other systems / 他のシステムを載せる
 * - `simulator`: computes simulated values / シミュレーションの値を計算する
 */
export type SystemRole = "sensor" | "actuator" | "sampler" | "platform" | "simulator";

/**
 * The result of an observation, a union tagged by `kind`. Every variant but `field` may take `missing` in place of its value.
 *
 * 観測の結果を表し、`kind`で種類を分ける。`field`以外は、値の代わりに`missing`を取ることができる。
 */
export type Result = ResultQuantity | ResultVector | ResultCount | ResultCategory | ResultTruth | ResultText | ResultField;



/**
 * A condition that held, such as a temperature, a level of theory or a dose. It is given as exactly one of a quantity, a category or a text.
 *
 * 温度、理論水準、投与量など、成り立っていた条件。量、区分、文字列のいずれか1つで書く。
 */
export interface Condition {
  /**
   * Property whose value is the condition.
   *
   * 条件となる値を持つ特性。
   */
  readonly property: Ref;
  /**
   * Value of the condition as a number with its unit. Exactly one of `quantity`, `category` and `text` is given.
   *
   * 条件の値を、単位付きの数で示す。`quantity`、`category`、`text`のうち1つだけを書く。
   */
  readonly quantity?: Quantity;
  /**
   * Value of the condition as a category code. Exactly one of `quantity`, `category` and `text` is given.
   *
   * 条件の値を、区分の符号で示す。`quantity`、`category`、`text`のうち1つだけを書く。
   */
  readonly category?: string;
  /**
   * Value of the condition as text. Exactly one of `quantity`, `category` and `text` is given.
   *
   * 条件の値を、文字列で示す。`quantity`、`category`、`text`のうち1つだけを書く。
   */
  readonly text?: string;
}

/**
 * The placement of a system on a platform for a time.
 *
 * システムがある期間、搭載先に置かれること。
 */
export interface Deployment {
  /**
   * System or entity that carries the deployed system.
   *
   * 配備されたシステムを載せるシステムまたは実体。
   */
  readonly platform: Ref;
  /**
   * Time over which the deployment lasts.
   *
   * 配備が続く時間。
   */
  readonly during: TimeExtent;
  /**
   * Transform that gives the pose of the system on the platform. Absent means undeclared.
   *
   * 搭載先の上でのシステムの姿勢を与える変換。省略時は未宣言とする。
   */
  readonly mount?: Ref;
}

/**
 * A quality flag: a code taken from a named scheme.
 *
 * 名前の付いた体系から取った符号による品質標識。
 */
export interface Flag {
  /**
   * IRI of the scheme that defines the code.
   *
   * 符号を定める体系のIRI。
   */
  readonly scheme: Iri;
  /**
   * The code, always written as text.
   *
   * 品質標識の符号。常に文字列で書く。
   */
  readonly code: string;
  /**
   * Whether the flagged value may be used. Absent means undeclared.
   *
   * 標識の付いた値を使ってよいかを示す。省略時は未宣言とする。
   */
  readonly usable?: boolean;
}

/**
 * One statement that a property of a thing had a value, whether measured, simulated, assimilated or forecast.
 *
 * ある対象の特性がある値を持ったという1つの言明。測定、シミュレーション、同化、予報のいずれによるものでもよい。
 */
export interface Observation {
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
   * The class name, always `Observation`.
   *
   * クラス名。常に`Observation`である。
   */
  readonly type: "Observation";
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
   * How the value came about: measured, simulated, assimilated, forecast, derived, asserted or inferred. Absent means undeclared.
   *
   * 値がどのように得られたかを、測定、シミュレーション、同化、予報、導出、申告、推論から選ぶ。省略時は未宣言とする。
   */
  readonly origin?: Origin;
  /**
   * Entity or sample whose property was observed. Absent means undeclared.
   *
   * 特性が観測された実体または試料。省略時は未宣言とする。
   */
  readonly featureOfInterest?: Ref;
  /**
   * Entity that the observation is finally about, when the feature of interest is a sample of it.
   *
   * 観測対象が試料であるとき、その試料が最終的に代表する実体。
   */
  readonly ultimateFeatureOfInterest?: Ref;
  /**
   * Property that was observed.
   *
   * 観測された特性。
   */
  readonly observedProperty: Ref;
  /**
   * Time at which the observed state held in the world, as an instant or an interval. Absent means undeclared.
   *
   * 観測された状態が世界で成り立っていた時間。時点または期間で書く。省略時は未宣言とする。
   */
  readonly phenomenonTime?: TimeExtent;
  /**
   * Time when the result was complete, in UTC. Absent means undeclared.
   *
   * 結果が出そろった時刻を、協定世界時で示す。省略時は未宣言とする。
   */
  readonly resultTime?: TimePosition;
  /**
   * Time during which the statement may be used. Absent means undeclared.
   *
   * この言明を使ってよい時間。省略時は未宣言とする。
   */
  readonly validTime?: TimeExtent;
  /**
   * Base time of the analysis or forecast. Absent means undeclared.
   *
   * 解析または予報の基準となる時刻。省略時は未宣言とする。
   */
  readonly referenceTime?: TimePosition;
  /**
   * Entity that stands for the scenario the value belongs to. Absent means undeclared.
   *
   * 値が属するシナリオを表す実体。省略時は未宣言とする。
   */
  readonly scenario?: Ref;
  /**
   * Procedure, including a model or operator, by which the result was obtained. Absent means undeclared.
   *
   * 結果を得るのに用いた手順。モデルと演算も含む。省略時は未宣言とする。
   */
  readonly usedProcedure?: Ref;
  /**
   * System, such as a sensor or simulator, that made the observation. Absent means undeclared.
   *
   * 観測を行ったシステム。センサやシミュレータなどである。省略時は未宣言とする。
   */
  readonly madeBySystem?: Ref;
  /**
   * Conditions that held for the observation.
   *
   * 観測のときに成り立っていた条件の並び。
   */
  readonly conditions?: readonly Condition[];
  /**
   * Space and time that the value speaks for. An absent temporal support is undeclared; an absent spatial support is derived from the geometry where there is one.
   *
   * 値が代表する空間と時間。時間の支持域は省略時に未宣言とし、空間の支持域は省略時に幾何があればそこから導く。
   */
  readonly support?: Support;
  /**
   * Result of the observation: a value, a reason why it is missing, or a Field.
   *
   * 観測の結果。値、欠測の理由、または場のいずれかである。
   */
  readonly result: Result;
  /**
   * Quality flags of the result.
   *
   * 結果に付けた品質標識の並び。
   */
  readonly flags?: readonly Flag[];
  /**
   * Geometry of where the property was sampled. Absent means undeclared.
   *
   * 特性を採取した場所の幾何。省略時は未宣言とする。
   */
  readonly geometry?: Geometry;
  /**
   * Spatial and temporal scales at which the observation lives.
   *
   * 観測が属する空間と時間の尺度。
   */
  readonly scales?: readonly Scale[];
  /** Extension members; their prefix is declared in `@context`. */
  readonly [key: `${string}:${string}`]: unknown;
}

/**
 * How something was done: a description of a way of measuring, computing or sampling. Model and Operator are subclasses.
 *
 * 測定、計算、採取などをどのように行ったかの記述。ModelとOperatorはその下位の類である。
 */
export interface Procedure {
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
   * The class name, always `Procedure`.
   *
   * クラス名。常に`Procedure`である。
   */
  readonly type: "Procedure";
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
   * Kind of procedure, such as measurement or simulation. Absent means undeclared.
   *
   * 測定、シミュレーションなど、手順の種類を示す。省略時は未宣言とする。
   */
  readonly procedureType?: ProcedureType;
  /**
   * IRI of a page that documents the procedure.
   *
   * 手順を説明する文書のIRI。
   */
  readonly documentation?: Iri;
  /**
   * Level of theory of computed results, as text, for example `DFT PBE, 12x12x12 k-mesh`. Absent means undeclared.
   *
   * 計算で得た結果の理論水準を、文字列で書く(例`DFT PBE, 12x12x12 k-mesh`)。省略時は未宣言とする。
   */
  readonly levelOfTheory?: string;
  /** Extension members; their prefix is declared in `@context`. */
  readonly [key: `${string}:${string}`]: unknown;
}

/**
 * A property with an identity of its own, so that others can refer to it. It includes the members of PropertyFacets.
 *
 * 識別子を持ち、他から参照できる特性。PropertyFacetsの項目をすべて含む。
 */
export interface Property {
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
   * The class name, always `Property`.
   *
   * クラス名。常に`Property`である。
   */
  readonly type: "Property";
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
   * IRI of the kind of quantity, such as a QUDT quantity kind. Absent means undeclared.
   *
   * 量の種類を示すIRI。QUDTの量の種類などを使う。省略時は未宣言とする。
   */
  readonly quantityKind?: Iri;
  /**
   * UCUM code of the canonical unit of the property. The unit of actual values is declared where the values are.
   *
   * 特性の標準の単位をUCUM符号で示す。実際の値の単位は、値を持つ側で宣言する。
   */
  readonly unit?: Ucum;
  /**
   * IRI of the QUDT unit; needed only where the UCUM code is ambiguous.
   *
   * QUDTの単位のIRI。UCUM符号だけでは単位が決まらないときに限り必要となる。
   */
  readonly unitIri?: Iri;
  /**
   * Type of the values of the property. Absent means real if `quantityKind` or `unit` is given, else category if `categories` is given, else undeclared.
   *
   * 特性の値の型。省略時は、`quantityKind`か`unit`があれば実数、なければ`categories`があれば区分、どれもなければ未宣言とする。
   */
  readonly valueType?: ValueType;
  /**
   * IRI of the concept observed: a CF standard name, an I-ADOPT variable or an NVS P01 term. Absent means undeclared.
   *
   * 観測する概念のIRI。CF標準名、I-ADOPTの変数、NVS P01の用語などを指す。省略時は未宣言とする。
   */
  readonly concept?: Iri;
  /**
   * IRI of the medium in which the property is observed, such as sea water, air or cell (matrix in I-ADOPT). Absent means undeclared.
   *
   * 特性を観測する媒質のIRI。海水、空気、細胞などで、I-ADOPTのmatrixに当たる。省略時は未宣言とする。
   */
  readonly medium?: Iri;
  /**
   * IRI of the substance or object meant, the object of interest of I-ADOPT. Absent means undeclared.
   *
   * 対象とする物質または物のIRI。I-ADOPTの着目対象に当たる。省略時は未宣言とする。
   */
  readonly constituent?: Iri;
  /**
   * IRI of the entity type that the property belongs to. Absent means undeclared.
   *
   * 特性が属する実体の型のIRI。省略時は未宣言とする。
   */
  readonly featureClass?: Iri;
  /**
   * IRIs of further constraints on the property, in the sense of I-ADOPT.
   *
   * 特性をさらに限定する条件のIRI。I-ADOPTの制約に当たる。
   */
  readonly qualifiers?: readonly Iri[];
  /**
   * How the quantity behaves under change of support, which decides the default coupling operator. Absent means undeclared.
   *
   * 支持域を変えたときの量の振る舞いを示し、結合の既定の演算を決める。省略時は未宣言とする。
   */
  readonly nature?: Nature;
  /**
   * Rank of one value: 0 for a scalar, 1 for a vector, 2 for a matrix. Absent means 0.
   *
   * 1つの値の階数。0はスカラー、1はベクトル、2は行列を表し、省略時は0とする。
   */
  readonly rank?: number;
  /**
   * Names of the components in order; needed when `rank` is greater than 0, and left out when it is 0.
   *
   * 成分の名前を順に並べる。`rank`が0より大きいときに必要で、0のときは書かない。
   */
  readonly componentNames?: readonly string[];
  /**
   * Directions to which the components of a vector or matrix refer. Absent means undeclared.
   *
   * ベクトルまたは行列の成分が、どの方向を基準とするかを示す。省略時は未宣言とする。
   */
  readonly basis?: Basis;
  /**
   * Sign convention: the direction in which values count as positive. Absent means undeclared.
   *
   * 符号の約束。値を正とする向きを示す。省略時は未宣言とする。
   */
  readonly positive?: Positive;
  /**
   * True if a value is a difference, so that unit conversion applies the factor but no offset. Absent means false.
   *
   * 値が差であるとき真とし、単位換算では係数だけを掛けて原点のずれを足さない。省略時は偽とする。
   */
  readonly difference?: boolean;
  /**
   * Whether values may be added up; false for direction, pH, dB and indices. Absent means undeclared.
   *
   * 値を足し合わせてよいかを示す。方位、pH、dB、指数では偽とする。省略時は未宣言とする。
   */
  readonly additive?: boolean;
  /**
   * Whether the quantity is conserved, so that a change of grid uses a conservative method by default. Absent means undeclared.
   *
   * 量が保存されるかを示す。真のとき、格子の変換は既定で保存的な方法による。省略時は未宣言とする。
   */
  readonly conserved?: boolean;
  /**
   * Codes of the categories, each with its meaning in one or more languages.
   *
   * 区分の符号と、1つ以上の言語で書いたその意味との対応。
   */
  readonly categories?: { readonly [key: string]: LangText };
  /**
   * IRI of the external code list from which the categories come. Absent means undeclared.
   *
   * 区分の出どころである外部の符号表のIRI。省略時は未宣言とする。
   */
  readonly categoryScheme?: Iri;
  /** Extension members; their prefix is declared in `@context`. */
  readonly [key: `${string}:${string}`]: unknown;
}

/**
 * What is observed, modelled or commanded, facet by facet. It holds no statistics; these belong to the support.
 *
 * 観測、モデル計算または指令の対象を、側面ごとに表す。統計量は含めず、支持域で表す。
 */
export interface PropertyFacets {
  /**
   * IRI of the kind of quantity, such as a QUDT quantity kind. Absent means undeclared.
   *
   * 量の種類を示すIRI。QUDTの量の種類などを使う。省略時は未宣言とする。
   */
  readonly quantityKind?: Iri;
  /**
   * UCUM code of the canonical unit of the property. The unit of actual values is declared where the values are.
   *
   * 特性の標準の単位をUCUM符号で示す。実際の値の単位は、値を持つ側で宣言する。
   */
  readonly unit?: Ucum;
  /**
   * IRI of the QUDT unit; needed only where the UCUM code is ambiguous.
   *
   * QUDTの単位のIRI。UCUM符号だけでは単位が決まらないときに限り必要となる。
   */
  readonly unitIri?: Iri;
  /**
   * Type of the values of the property. Absent means real if `quantityKind` or `unit` is given, else category if `categories` is given, else undeclared.
   *
   * 特性の値の型。省略時は、`quantityKind`か`unit`があれば実数、なければ`categories`があれば区分、どれもなければ未宣言とする。
   */
  readonly valueType?: ValueType;
  /**
   * IRI of the concept observed: a CF standard name, an I-ADOPT variable or an NVS P01 term. Absent means undeclared.
   *
   * 観測する概念のIRI。CF標準名、I-ADOPTの変数、NVS P01の用語などを指す。省略時は未宣言とする。
   */
  readonly concept?: Iri;
  /**
   * IRI of the medium in which the property is observed, such as sea water, air or cell (matrix in I-ADOPT). Absent means undeclared.
   *
   * 特性を観測する媒質のIRI。海水、空気、細胞などで、I-ADOPTのmatrixに当たる。省略時は未宣言とする。
   */
  readonly medium?: Iri;
  /**
   * IRI of the substance or object meant, the object of interest of I-ADOPT. Absent means undeclared.
   *
   * 対象とする物質または物のIRI。I-ADOPTの着目対象に当たる。省略時は未宣言とする。
   */
  readonly constituent?: Iri;
  /**
   * IRI of the entity type that the property belongs to. Absent means undeclared.
   *
   * 特性が属する実体の型のIRI。省略時は未宣言とする。
   */
  readonly featureClass?: Iri;
  /**
   * IRIs of further constraints on the property, in the sense of I-ADOPT.
   *
   * 特性をさらに限定する条件のIRI。I-ADOPTの制約に当たる。
   */
  readonly qualifiers?: readonly Iri[];
  /**
   * How the quantity behaves under change of support, which decides the default coupling operator. Absent means undeclared.
   *
   * 支持域を変えたときの量の振る舞いを示し、結合の既定の演算を決める。省略時は未宣言とする。
   */
  readonly nature?: Nature;
  /**
   * Rank of one value: 0 for a scalar, 1 for a vector, 2 for a matrix. Absent means 0.
   *
   * 1つの値の階数。0はスカラー、1はベクトル、2は行列を表し、省略時は0とする。
   */
  readonly rank?: number;
  /**
   * Names of the components in order; needed when `rank` is greater than 0, and left out when it is 0.
   *
   * 成分の名前を順に並べる。`rank`が0より大きいときに必要で、0のときは書かない。
   */
  readonly componentNames?: readonly string[];
  /**
   * Directions to which the components of a vector or matrix refer. Absent means undeclared.
   *
   * ベクトルまたは行列の成分が、どの方向を基準とするかを示す。省略時は未宣言とする。
   */
  readonly basis?: Basis;
  /**
   * Sign convention: the direction in which values count as positive. Absent means undeclared.
   *
   * 符号の約束。値を正とする向きを示す。省略時は未宣言とする。
   */
  readonly positive?: Positive;
  /**
   * True if a value is a difference, so that unit conversion applies the factor but no offset. Absent means false.
   *
   * 値が差であるとき真とし、単位換算では係数だけを掛けて原点のずれを足さない。省略時は偽とする。
   */
  readonly difference?: boolean;
  /**
   * Whether values may be added up; false for direction, pH, dB and indices. Absent means undeclared.
   *
   * 値を足し合わせてよいかを示す。方位、pH、dB、指数では偽とする。省略時は未宣言とする。
   */
  readonly additive?: boolean;
  /**
   * Whether the quantity is conserved, so that a change of grid uses a conservative method by default. Absent means undeclared.
   *
   * 量が保存されるかを示す。真のとき、格子の変換は既定で保存的な方法による。省略時は未宣言とする。
   */
  readonly conserved?: boolean;
  /**
   * Codes of the categories, each with its meaning in one or more languages.
   *
   * 区分の符号と、1つ以上の言語で書いたその意味との対応。
   */
  readonly categories?: { readonly [key: string]: LangText };
  /**
   * IRI of the external code list from which the categories come. Absent means undeclared.
   *
   * 区分の出どころである外部の符号表のIRI。省略時は未宣言とする。
   */
  readonly categoryScheme?: Iri;
}

/**
 * A scalar result: one number with its unit.
 *
 * スカラーの結果。1つの数と単位で表す。
 */
export interface ResultQuantity {
  /**
   * Names the variant, always `quantity`.
   *
   * 変種の名。常に`quantity`である。
   */
  readonly kind: "quantity";
  /**
   * The scalar value, a number in `unit`. It is absent only when `missing` is given.
   *
   * `unit`で表したスカラーの数値。省略できるのは`missing`があるときに限る。
   */
  readonly value?: number;
  /**
   * Detection limit in `unit`, given with the missing reason `belowDetection` or `aboveDetection`.
   *
   * `unit`で表した検出限界。欠測の理由が`belowDetection`または`aboveDetection`のときに書く。
   */
  readonly limit?: number;
  /**
   * UCUM code of the unit of the value. Absent means undeclared, never the unit `1`.
   *
   * 値の単位のUCUM符号。省略時は未宣言とし、単位`1`とはみなさない。
   */
  readonly unit?: Ucum;
  /**
   * IRI of the QUDT unit; needed only where the UCUM code is ambiguous.
   *
   * QUDTの単位のIRI。UCUM符号だけでは単位が決まらないときに限り必要となる。
   */
  readonly unitIri?: Iri;
  /**
   * Reason why there is no value, given in place of the value. Every variant but `field` has exactly one of its value and `missing`.
   *
   * 値がない理由を、値の代わりに書く。`field`以外では、値と`missing`のどちらか一方だけがある。
   */
  readonly missing?: MissingReason;
  /**
   * Uncertainty of the value. Absent means undeclared.
   *
   * 値の不確かさ。省略時は未宣言とする。
   */
  readonly uncertainty?: Uncertainty;
  /**
   * Map from member name to the text the member had in the native file, exactly as read.
   *
   * 項目名から、元のファイルで読み取ったままの文字列への対応。
   */
  readonly native?: NativeText;
}

/**
 * A result of rank 1 or 2: several numbers in one unit, row-major.
 *
 * 階数1または2の結果。同じ単位の複数の数を、行優先で並べる。
 */
export interface ResultVector {
  /**
   * Names the variant, always `vector`.
   *
   * 変種の名。常に`vector`である。
   */
  readonly kind: "vector";
  /**
   * Components of a value of rank 1 or 2 as one flat array, row-major, in `unit`. It is absent only when `missing` is given.
   *
   * 階数1または2の値の成分を、行優先の平らな配列として`unit`で並べる。省略できるのは`missing`があるときに限る。
   */
  readonly values?: readonly number[];
  /**
   * UCUM code of the unit of all components. Absent means undeclared, never the unit `1`.
   *
   * 全成分に共通の単位のUCUM符号。省略時は未宣言とし、単位`1`とはみなさない。
   */
  readonly unit?: Ucum;
  /**
   * IRI of the QUDT unit; needed only where the UCUM code is ambiguous.
   *
   * QUDTの単位のIRI。UCUM符号だけでは単位が決まらないときに限り必要となる。
   */
  readonly unitIri?: Iri;
  /**
   * Reason why there is no value, given in place of the value. Every variant but `field` has exactly one of its value and `missing`.
   *
   * 値がない理由を、値の代わりに書く。`field`以外では、値と`missing`のどちらか一方だけがある。
   */
  readonly missing?: MissingReason;
  /**
   * Uncertainty of the value. Absent means undeclared.
   *
   * 値の不確かさ。省略時は未宣言とする。
   */
  readonly uncertainty?: Uncertainty;
  /**
   * Map from member name to the text the member had in the native file, exactly as read.
   *
   * 項目名から、元のファイルで読み取ったままの文字列への対応。
   */
  readonly native?: NativeText;
}

/**
 * A result that is a whole number.
 *
 * 整数で表す結果。
 */
export interface ResultCount {
  /**
   * Names the variant, always `count`.
   *
   * 変種の名。常に`count`である。
   */
  readonly kind: "count";
  /**
   * The counted value, a whole number. It is absent only when `missing` is given.
   *
   * 数え上げた値で、整数とする。省略できるのは`missing`があるときに限る。
   */
  readonly count?: number;
  /**
   * Reason why there is no value, given in place of the value. Every variant but `field` has exactly one of its value and `missing`.
   *
   * 値がない理由を、値の代わりに書く。`field`以外では、値と`missing`のどちらか一方だけがある。
   */
  readonly missing?: MissingReason;
  /**
   * Uncertainty of the value. Absent means undeclared.
   *
   * 値の不確かさ。省略時は未宣言とする。
   */
  readonly uncertainty?: Uncertainty;
  /**
   * Map from member name to the text the member had in the native file, exactly as read.
   *
   * 項目名から、元のファイルで読み取ったままの文字列への対応。
   */
  readonly native?: NativeText;
}

/**
 * A result that is the code of one of the categories of the property.
 *
 * 特性の区分のうち1つの符号で表す結果。
 */
export interface ResultCategory {
  /**
   * Names the variant, always `category`.
   *
   * 変種の名。常に`category`である。
   */
  readonly kind: "category";
  /**
   * Code of one of the categories of the property. It is absent only when `missing` is given.
   *
   * 特性の区分のうち1つの符号。省略できるのは`missing`があるときに限る。
   */
  readonly category?: string;
  /**
   * Reason why there is no value, given in place of the value. Every variant but `field` has exactly one of its value and `missing`.
   *
   * 値がない理由を、値の代わりに書く。`field`以外では、値と`missing`のどちらか一方だけがある。
   */
  readonly missing?: MissingReason;
  /**
   * Uncertainty of the value. Absent means undeclared.
   *
   * 値の不確かさ。省略時は未宣言とする。
   */
  readonly uncertainty?: Uncertainty;
  /**
   * Map from member name to the text the member had in the native file, exactly as read.
   *
   * 項目名から、元のファイルで読み取ったままの文字列への対応。
   */
  readonly native?: NativeText;
}

/**
 * A result that is yes or no.
 *
 * はいかいいえで表す結果。
 */
export interface ResultTruth {
  /**
   * Names the variant, always `truth`.
   *
   * 変種の名。常に`truth`である。
   */
  readonly kind: "truth";
  /**
   * The answer yes (true) or no (false). It is absent only when `missing` is given.
   *
   * はい(真)またはいいえ(偽)の答え。省略できるのは`missing`があるときに限る。
   */
  readonly truth?: boolean;
  /**
   * Reason why there is no value, given in place of the value. Every variant but `field` has exactly one of its value and `missing`.
   *
   * 値がない理由を、値の代わりに書く。`field`以外では、値と`missing`のどちらか一方だけがある。
   */
  readonly missing?: MissingReason;
  /**
   * Uncertainty of the value. Absent means undeclared.
   *
   * 値の不確かさ。省略時は未宣言とする。
   */
  readonly uncertainty?: Uncertainty;
  /**
   * Map from member name to the text the member had in the native file, exactly as read.
   *
   * 項目名から、元のファイルで読み取ったままの文字列への対応。
   */
  readonly native?: NativeText;
}

/**
 * A result that is text.
 *
 * 文字列で表す結果。
 */
export interface ResultText {
  /**
   * Names the variant, always `text`.
   *
   * 変種の名。常に`text`である。
   */
  readonly kind: "text";
  /**
   * The result as text. It is absent only when `missing` is given.
   *
   * 文字列で表した結果。省略できるのは`missing`があるときに限る。
   */
  readonly text?: string;
  /**
   * Reason why there is no value, given in place of the value. Every variant but `field` has exactly one of its value and `missing`.
   *
   * 値がない理由を、値の代わりに書く。`field`以外では、値と`missing`のどちらか一方だけがある。
   */
  readonly missing?: MissingReason;
  /**
   * Uncertainty of the value. Absent means undeclared.
   *
   * 値の不確かさ。省略時は未宣言とする。
   */
  readonly uncertainty?: Uncertainty;
  /**
   * Map from member name to the text the member had in the native file, exactly as read.
   *
   * 項目名から、元のファイルで読み取ったままの文字列への対応。
   */
  readonly native?: NativeText;
}

/**
 * A result held by a Field, which is referred to. This variant takes no `missing` in place of its value.
 *
 * 参照先の場に収めた結果。この種類は値の代わりに`missing`を取らない。
 */
export interface ResultField {
  /**
   * Names the variant, always `field`.
   *
   * 変種の名。常に`field`である。
   */
  readonly kind: "field";
  /**
   * Reference to the Field that holds the result.
   *
   * 結果を収めた場への参照。
   */
  readonly field: Ref;
  /**
   * Uncertainty of the value. Absent means undeclared.
   *
   * 値の不確かさ。省略時は未宣言とする。
   */
  readonly uncertainty?: Uncertainty;
  /**
   * Map from member name to the text the member had in the native file, exactly as read.
   *
   * 項目名から、元のファイルで読み取ったままの文字列への対応。
   */
  readonly native?: NativeText;
}

/**
 * A part that stands for a whole: an entity or another sample.
 *
 * 全体を代表する一部。全体は実体または別の試料である。
 */
export interface Sample {
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
   * The class name, always `Sample`.
   *
   * クラス名。常に`Sample`である。
   */
  readonly type: "Sample";
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
   * Way in which the sample stands for the whole.
   *
   * 試料がどのような形で全体を代表するかを示す。
   */
  readonly sampleKind: SampleKind;
  /**
   * Entities or samples that this sample stands for, at least one.
   *
   * この試料が代表する実体または試料を、1つ以上書く。
   */
  readonly sampleOf: readonly Ref[];
  /**
   * Time when the sample was taken, as an instant or an interval. Absent means undeclared.
   *
   * 試料を採取した時間。時点または期間で書く。省略時は未宣言とする。
   */
  readonly sampledAt?: TimeExtent;
  /**
   * Geometries of the sample, each with its own reference system.
   *
   * 試料の幾何の並び。参照系は幾何ごとに持つ。
   */
  readonly geometries?: readonly Geometry[];
  /**
   * Procedure by which the sample was taken or prepared. Absent means undeclared.
   *
   * 試料の採取または調製に用いた手順。省略時は未宣言とする。
   */
  readonly usedProcedure?: Ref;
  /**
   * Size of the sample, a number with its unit. Absent means undeclared.
   *
   * 試料の大きさを、単位付きの数で示す。省略時は未宣言とする。
   */
  readonly size?: Quantity;
  /** Extension members; their prefix is declared in `@context`. */
  readonly [key: `${string}:${string}`]: unknown;
}

/**
 * The space and the time that one number speaks for, held together.
 *
 * 1つの数が代表する空間と時間を、合わせて表す。
 */
export interface Support {
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
}

/**
 * A sensor, actuator, sampler, platform or simulator.
 *
 * センサ、アクチュエータ、採取装置、プラットフォームまたはシミュレータ。
 */
export interface System {
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
   * The class name, always `System`.
   *
   * クラス名。常に`System`である。
   */
  readonly type: "System";
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
   * Roles the system plays, at least one.
   *
   * システムが果たす役割を、1つ以上書く。
   */
  readonly roles: readonly SystemRole[];
  /**
   * Procedures that the system implements.
   *
   * システムが実装する手順の並び。
   */
  readonly implements?: readonly Ref[];
  /**
   * Properties that the system can observe.
   *
   * システムが観測できる特性の並び。
   */
  readonly observes?: readonly Ref[];
  /**
   * System of which this one is a part.
   *
   * このシステムを部分として含むシステム。
   */
  readonly subSystemOf?: Ref;
  /**
   * Reference system that is the system's own local frame. Absent means undeclared.
   *
   * システムに固有の局所座標系である参照系。省略時は未宣言とする。
   */
  readonly frame?: Ref;
  /**
   * Deployments of the system on platforms, each for a time.
   *
   * 搭載先への配備の並び。それぞれに期間がある。
   */
  readonly deployments?: readonly Deployment[];
  /** Extension members; their prefix is declared in `@context`. */
  readonly [key: `${string}:${string}`]: unknown;
}
