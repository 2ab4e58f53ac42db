// @generated from schemas/model (sha256:c9b678eac8dcc7f6) by tools/src/generate.ts. Do not edit; run npm run generate.
// SPDX-License-Identifier: Apache-2.0

import type { DateTime, Digest, Identifier, Iri, LangText, NativeText, PinnedRef, Quantity, Ref, Source, Ucum } from "./quantity.js";
import type { Duration, TimeExtent } from "./time.js";
import type { Geometry, Scale } from "./space.js";
import type { ProcedureType } from "./observation.js";
import type { FieldSpec } from "./field.js";

/**
 * Languages for equations.
 *
 * 方程式を書く言語。
 *
 * - `latex`: LaTeX / LaTeX
 * - `mathml`: MathML / MathML
 * - `openmath`: OpenMath / OpenMath
 * - `text`: Plain text / 平文
 */
export type EquationFormat = "latex" | "mathml" | "openmath" | "text";

/**
 * Ways to put several values for one port together.
 *
 * 1つの端子への複数の値の合わせ方。
 *
 * - `none`: One writer only / 書き手は1つだけ
 * - `sum`: Sum / 合計
 * - `weightedSum`: Sum with weights / 重み付き合計
 * - `select`: One is chosen / 1つを選ぶ
 */
export type Merge = "none" | "sum" | "weightedSum" | "select";

/**
 * What to do where the source has no value.
 *
 * 出し側に値のない場所の扱い。
 *
 * - `error`: Stop with an error / 誤りとして止める
 * - `extrapolate`: Extrapolate from neighbours / 周りから外挿する
 * - `fill`: Fill with a set value / 定めた値で埋める
 */
export type Unmapped = "error" | "extrapolate" | "fill";

/**
 * What a port is to its model.
 *
 * モデルにとっての端子の役割。
 *
 * - `input`: Input / 入力
 * - `output`: Output / 出力
 * - `parameter`: Parameter / パラメータ
 * - `state`: State / 状態
 */
export type PortRole = "input" | "output" | "parameter" | "state";

/**
 * When a value may change (FMI variability).
 *
 * 値が変わってよい時(FMIのvariability)。
 *
 * - `fixed`: Never after initialization / 初期化の後は変わらない
 * - `tunable`: Between steps, when set / 刻みの間に設定したとき
 * - `discrete`: At events and step ends / 事象と刻みの終わりに
 * - `continuous`: At any time / いつでも
 */
export type Dynamics = "fixed" | "tunable" | "discrete" | "continuous";

/**
 * Phases of a run.
 *
 * 実行の段階。
 *
 * - `init`: Initialization / 初期化
 * - `observe`: Observation of state / 状態の観測
 * - `update`: Update of state / 状態の更新
 * - `final`: End of the run / 実行の終わり
 */
export type Phase = "init" | "observe" | "update" | "final";

/**
 * What may be done to a state from outside.
 *
 * 状態に対して外からできること。
 *
 * - `get`: Read / 読む
 * - `set`: Set / 設定する
 */
export type PortAccess = "get" | "set";

/**
 * Interface standards for running models.
 *
 * モデルを動かすインターフェース規格。
 *
 * - `fmiCs`: FMI Co-Simulation / FMI協調シミュレーション
 * - `fmiMe`: FMI Model Exchange / FMIモデル交換
 * - `fmiSe`: FMI Scheduled Execution / FMI予定実行
 * - `bmi`: Basic Model Interface / 基本モデルインターフェース(BMI)
 * - `onnx`: ONNX / ONNX
 * - `ogcProcesses`: OGC API - Processes / OGC API - Processes
 * - `openApi`: OpenAPI / OpenAPI
 * - `wot`: W3C Web of Things / W3C Web of Things
 * - `cwl`: Common Workflow Language / Common Workflow Language
 * - `nuopc`: NUOPC / NUOPC
 * - `hla`: High Level Architecture / 高レベルアーキテクチャ(HLA)
 * - `precice`: preCICE / preCICE
 * - `muscle3`: MUSCLE3 / MUSCLE3
 * - `python`: Python module / Pythonモジュール
 * - `other`: Another one / その他
 */
export type Protocol = "fmiCs" | "fmiMe" | "fmiSe" | "bmi" | "onnx" | "ogcProcesses" | "openApi" | "wot" | "cwl" | "nuopc" | "hla" | "precice" | "muscle3" | "python" | "other";

/**
 * What a caller may ask of a model.
 *
 * 呼び出し側がモデルに求められること。
 *
 * - `initialize`: Initialize / 初期化する
 * - `step`: Take one step / 1刻み進む
 * - `stepUntil`: Step up to a time / 指定の時刻まで進む
 * - `variableStep`: Take steps of varying length / 可変の刻みで進む
 * - `getState`: Give its state / 状態を渡す
 * - `setState`: Take a state / 状態を受け取る
 * - `serializeState`: Write its state as bytes / 状態をバイト列に書く
 * - `directionalDerivative`: Give directional derivatives / 方向微分を渡す
 * - `adjoint`: Give adjoint derivatives / 随伴微分を渡す
 * - `events`: Tell events / 事象を知らせる
 * - `cancel`: Be cancelled / 取り消せる
 * - `batch`: Take many cases at once / 多数の事例を一括で受ける
 * - `stream`: Take a stream / ストリームを受ける
 * - `singleInstance`: Only one instance can live / 同時に1つの実体しか存在できない
 * - `rollback`: Go back a step / 1刻み戻れる
 */
export type Capability = "initialize" | "step" | "stepUntil" | "variableStep" | "getState" | "setState" | "serializeState" | "directionalDerivative" | "adjoint" | "events" | "cancel" | "batch" | "stream" | "singleInstance" | "rollback";

/**
 * When calls return.
 *
 * 呼び出しが戻る時。
 *
 * - `sync`: When the work is done / 仕事の完了後
 * - `async`: Before the work is done / 仕事の完了前
 * - `both`: Either / どちらも
 */
export type Sync = "sync" | "async" | "both";

/**
 * Ways to tell the domain over several ports.
 *
 * 複数の端子にわたる領域の表し方。
 *
 * - `box`: Box of single ranges / 個々の範囲の箱
 * - `convexHull`: Convex hull / 凸包
 * - `density`: Density of training data / 学習データの密度
 * - `conformal`: Conformal prediction / 共形予測
 * - `physicsInvariant`: Physical invariant / 物理的な不変量
 * - `none`: None / なし
 */
export type HullMethod = "box" | "convexHull" | "density" | "conformal" | "physicsInvariant" | "none";

/**
 * What a model does outside its domain.
 *
 * 領域の外でのモデルの振る舞い。
 *
 * - `reject`: Refuses / 拒む
 * - `fallback`: Hands over to another model / 別のモデルに任せる
 * - `flag`: Answers and says so / 答え、領域外と知らせる
 * - `clip`: Moves the input to the edge / 入力を境界に移す
 */
export type Outside = "reject" | "fallback" | "flag" | "clip";

/**
 * How an error is known.
 *
 * 誤差の知られ方。
 *
 * - `proven`: Proven bound / 証明された限界
 * - `statistical`: Estimated from a sample / 標本からの推定
 * - `empirical`: Seen in tests / 試験での実績
 */
export type ApproximationKind = "proven" | "statistical" | "empirical";

/**
 * Ways to join laws and learning.
 *
 * 法則と学習の組み合わせ方。
 *
 * - `residual`: Learned correction of a law / 法則の誤差を学習で補う
 * - `embedded`: Learned part within a law / 法則の中に学習した部分を置く
 * - `constrained`: Learning bound by laws / 法則で学習を縛る
 * - `parameterised`: Learned parameters of a law / 法則のパラメータを学習する
 * - `switched`: Law or learning by situation / 状況により法則と学習を切り替える
 * - `emulatedTerm`: One term replaced by learning / 1つの項を学習で置き換える
 */
export type HybridPattern = "residual" | "embedded" | "constrained" | "parameterised" | "switched" | "emulatedTerm";

/**
 * How steps are chosen.
 *
 * 刻みの選び方。
 *
 * - `fixed`: Fixed / 固定
 * - `adaptive`: Adapted to the error / 誤差に応じる
 * - `event`: Set by events / 事象による
 * - `none`: No steps / 刻みなし
 */
export type Stepping = "fixed" | "adaptive" | "event" | "none";

/**
 * What running a model spends.
 *
 * モデルの実行で費やすもの。
 *
 * - `wallTime`: Elapsed time / 経過時間
 * - `cpuTime`: Processor time / CPU時間
 * - `gpuTime`: Accelerator time / GPU時間
 * - `memory`: Memory / メモリ
 * - `energy`: Energy / エネルギー
 */
export type CostMeasure = "wallTime" | "cpuTime" | "gpuTime" | "memory" | "energy";

/**
 * What a cost is for.
 *
 * 費用の対象となる作業。
 *
 * - `step`: A step / 1刻み
 * - `run`: A run / 1回の実行
 * - `simulatedHour`: An hour of simulated time / 計算上の1時間
 * - `sample`: A sample / 1標本
 */
export type CostPer = "step" | "run" | "simulatedHour" | "sample";

/**
 * What a model rests on.
 *
 * モデルの拠り所。
 *
 * - `mechanistic`: Laws / 法則
 * - `dataDriven`: Data / データ
 * - `hybrid`: Laws and data / 法則とデータ
 * - `declared`: Declared only / 宣言のみ
 */
export type ModelKind = "mechanistic" | "dataDriven" | "hybrid" | "declared";

/**
 * How far equal runs agree, weakest first.
 *
 * 同じ実行がどこまで一致するか。弱い順に並べる。
 *
 * - `none`: Not at all / 一致しない
 * - `statistical`: In distribution / 分布が一致する
 * - `seeded`: With an equal seed / 同じ乱数の種で一致する
 * - `bitwise`: Bit by bit / ビット単位で一致する
 */
export type Determinism = "none" | "statistical" | "seeded" | "bitwise";

/**
 * What an operator does.
 *
 * 演算が行うこと。
 *
 * - `unitConversion`: Conversion of units / 単位の換算
 * - `negate`: Change of sign / 符号の反転
 * - `rotateBasis`: Rotation of components / 成分の回転
 * - `frameTransform`: Transformation between frames / 座標系の変換
 * - `verticalDatum`: Change of vertical datum / 鉛直基準面の変更
 * - `regrid`: Regridding / 格子変換
 * - `sample`: Sampling at places / 地点での抽出
 * - `deposit`: Depositing of particles on a grid / 粒子の格子への配分
 * - `timeInterpolate`: Interpolation in time / 時間内挿
 * - `timeAggregate`: Aggregation in time / 時間集計
 * - `timeDisaggregate`: Disaggregation in time / 時間細分
 * - `hold`: Holding of the last value / 直前の値の保持
 * - `extrapolate`: Extrapolation / 外挿
 * - `aggregate`: Aggregation / 集計
 * - `downscale`: Downscaling / 細密化
 * - `homogenise`: Homogenisation / 均質化
 * - `localise`: Localisation / 局所化
 * - `geometricMultiscale`: Joining of models of different dimension / 次元の異なるモデルの接続
 * - `uncertaintyConversion`: Conversion of uncertainty / 不確かさの形の変換
 * - `observe`: Observation operator / 観測演算子
 * - `guard`: Guarding of a range / 範囲の監視
 * - `merge`: Merging of several values / 複数の値の併合
 * - `map`: Mapping of codes / 符号の対応付け
 */
export type Operation = "unitConversion" | "negate" | "rotateBasis" | "frameTransform" | "verticalDatum" | "regrid" | "sample" | "deposit" | "timeInterpolate" | "timeAggregate" | "timeDisaggregate" | "hold" | "extrapolate" | "aggregate" | "downscale" | "homogenise" | "localise" | "geometricMultiscale" | "uncertaintyConversion" | "observe" | "guard" | "merge" | "map";

/**
 * Sides of a field specification that are compared one by one.
 *
 * 1つずつ比べる、場の仕様の面。
 *
 * - `valueType`: Type of the values / 値の型
 * - `quantity`: Quantity / 量
 * - `medium`: Medium / 媒質
 * - `unit`: Unit / 単位
 * - `sign`: Positive direction / 正の向き
 * - `basis`: Basis of components / 成分の基底
 * - `frame`: Reference system / 参照系
 * - `vertical`: Vertical reference / 鉛直の基準
 * - `support`: Spatial support / 空間の支持域
 * - `location`: Place on the grid / 格子上の位置
 * - `resolution`: Resolution / 解像度
 * - `coverage`: Coverage / 範囲
 * - `timeMethod`: Statistic over time / 時間の統計
 * - `timePeriod`: Period and step / 期間と刻み
 * - `timeScale`: Time scale / 時刻系
 * - `calendar`: Calendar / 暦
 * - `latency`: Latency / 遅れ
 * - `uncertainty`: Uncertainty / 不確かさ
 * - `range`: Range / 値の範囲
 * - `dynamics`: Dynamics / 動特性
 */
export type Facet = "valueType" | "quantity" | "medium" | "unit" | "sign" | "basis" | "frame" | "vertical" | "support" | "location" | "resolution" | "coverage" | "timeMethod" | "timePeriod" | "timeScale" | "calendar" | "latency" | "uncertainty" | "range" | "dynamics";



/**
 * What an input port tolerates when values are late, many or missing.
 *
 * 入力端子が、値の遅れ、重なり、欠けに対して許す処理。
 */
export interface Accepts {
  /**
   * Order of extrapolation in time when a value is late; 0 holds the last one.
   *
   * 値が遅れたときの時間外挿の次数。0は直前の値の保持である。
   */
  readonly extrapolationOrder?: number;
  /**
   * How several values for one port are put together. Absent means `none`: one writer only.
   *
   * 1つの端子への複数の値の合わせ方。省略は`none`、すなわち書き手は1つだけである。
   */
  readonly merge?: Merge;
  /**
   * What to do where the source has no value. Absent means `error`.
   *
   * 出し側に値のない場所の扱い。省略は`error`である。
   */
  readonly unmapped?: Unmapped;
}

/**
 * The error of a model against what it approximates: surrogate, scale bridge, representativeness.
 *
 * 近似する対象に対するモデルの誤差。代理モデル、尺度の橋渡し、代表性を含む。
 */
export interface Approximation {
  /**
   * What is approximated.
   *
   * 近似の対象。
   */
  readonly reference: PinnedRef;
  /**
   * Ports the error speaks of. Absent means all outputs.
   *
   * 誤差が述べる端子。省略はすべての出力を表す。
   */
  readonly on?: readonly string[];
  /**
   * IRI of the measure of the error.
   *
   * 誤差の尺度のIRI。
   */
  readonly metric: Iri;
  /**
   * The norm over space and time in which the error is taken.
   *
   * 誤差を取る空間と時間のノルム。
   */
  readonly norm?: string;
  /**
   * The error.
   *
   * 誤差の値。
   */
  readonly value: number;
  /**
   * Unit of the error.
   *
   * 誤差の単位。
   */
  readonly unit?: Ucum;
  /**
   * Whether the error is proven, estimated from a sample, or seen in tests.
   *
   * 誤差が証明済みか、標本からの推定か、試験の結果か。
   */
  readonly kind: ApproximationKind;
  /**
   * Probability with which the error holds.
   *
   * 誤差が成り立つ確率。
   */
  readonly level?: number;
  /**
   * Number of cases behind the figure.
   *
   * 数値の根拠となる事例の数。
   */
  readonly sampleSize?: number;
  /**
   * The Evaluation that found it.
   *
   * 誤差を求めたEvaluation。
   */
  readonly evidence?: Ref;
  /**
   * Data that the approximation was fitted to.
   *
   * 近似を当てはめたデータ。
   */
  readonly trainedOn?: readonly Ref[];
  /**
   * Data that the error was measured on.
   *
   * 誤差を測ったデータ。
   */
  readonly testedOn?: readonly Ref[];
}

/**
 * What a model takes for granted on one topic, so that two models can be compared.
 *
 * モデルが1つの主題について前提とすること。モデルどうしの比較に用いる。
 */
export interface Assumption {
  /**
   * IRI of what is assumed about.
   *
   * 仮定の主題のIRI。
   */
  readonly topic: Iri;
  /**
   * What is assumed, as a short text that is compared letter by letter.
   *
   * 仮定の内容。文字どおりに比べる短い文字列である。
   */
  readonly setting?: string;
  /**
   * The assumption in words, by language.
   *
   * 仮定の説明。言語別に書く。
   */
  readonly statement?: LangText;
}

/**
 * How a model is run: protocol, artefact and capabilities.
 *
 * モデルの動かし方。規約、成果物、能力からなる。
 */
export interface Binding {
  /**
   * The interface standard by which the model is run.
   *
   * モデルを動かすインターフェース規格。
   */
  readonly protocol: Protocol;
  /**
   * Version of that standard.
   *
   * その規格の版。
   */
  readonly protocolVersion?: string;
  /**
   * The Asset that holds the program or the weights.
   *
   * プログラムまたは重みを収めたAsset。
   */
  readonly artifact?: Ref;
  /**
   * What a caller may ask of the model through this binding.
   *
   * この方式で呼び出し側がモデルに求められること。
   */
  readonly capabilities: readonly Capability[];
  /**
   * Whether calls return when the work is done, or before.
   *
   * 呼び出しが仕事の完了後に戻るか、その前に戻るか。
   */
  readonly sync?: Sync;
  /**
   * IRI at which the running model is reached.
   *
   * 動いているモデルに達するIRI。
   */
  readonly endpoint?: Iri;
  /**
   * Names of the security schemes that a caller must satisfy.
   *
   * 呼び出し側が満たすべき保護方式の名前。
   */
  readonly security?: readonly string[];
}

/**
 * What a model costs to run, for one unit of work.
 *
 * モデルの実行に要する費用。仕事1単位当たりで示す。
 */
export interface Cost {
  /**
   * What is spent.
   *
   * 費やすもの。
   */
  readonly measure: CostMeasure;
  /**
   * The unit of work that the cost is for.
   *
   * 費用の対象となる作業の単位。
   */
  readonly per: CostPer;
  /**
   * The cost.
   *
   * 費用の値。
   */
  readonly value: number;
  /**
   * Unit of the cost.
   *
   * 費用の単位。
   */
  readonly unit: Ucum;
  /**
   * The machine on which it was measured.
   *
   * 計測した機械。
   */
  readonly hardware?: string;
}

/**
 * A governing equation of a model, written out or referred to.
 *
 * モデルの支配方程式。式を書くか、参照を示す。
 */
export interface Equation {
  /**
   * The language that the expression is written in.
   *
   * 式を書く言語。
   */
  readonly format: EquationFormat;
  /**
   * The equation itself, in the format given.
   *
   * 指定した書式による方程式そのもの。
   */
  readonly expression?: string;
  /**
   * Where the equation is published.
   *
   * 方程式が公表されている場所。
   */
  readonly ref?: Iri;
  /**
   * Name of the equation for people, by language.
   *
   * 方程式の名前。言語別に書く。
   */
  readonly label?: LangText;
}

/**
 * How faithful a model is, as a grade on a named scheme.
 *
 * モデルがどれほど忠実かを、名前の付いた尺度の段階で示す。
 */
export interface Fidelity {
  /**
   * IRI of the scheme that defines the grades.
   *
   * 段階を定める尺度のIRI。
   */
  readonly scheme: Iri;
  /**
   * Place on the scheme; higher is more faithful.
   *
   * 尺度上の位置。大きいほど忠実である。
   */
  readonly grade: number;
}

/**
 * How the parts of a hybrid model work together.
 *
 * 混成モデルの部分がどう組み合わさるか。
 */
export interface Hybrid {
  /**
   * How the parts are put together.
   *
   * 部分の組み合わせ方。
   */
  readonly pattern: HybridPattern;
  /**
   * The models of the hybrid, two or more.
   *
   * 混成を成すモデル。2つ以上である。
   */
  readonly parts: readonly HybridPart[];
}

/**
 * One model within a hybrid, with the part it plays.
 *
 * 混成モデルの中の1つのモデルと、その役割。
 */
export interface HybridPart {
  /**
   * The model that is a part.
   *
   * 部分となるモデル。
   */
  readonly model: PinnedRef;
  /**
   * What the part does in the whole.
   *
   * 全体の中で部分が担う役割。
   */
  readonly role: string;
}

/**
 * A model: a Procedure with ports, that may be run and joined with others.
 *
 * モデル。端子を持つ手順で、実行と結合ができる。
 */
export interface Model {
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
   * The class name, always `Model`.
   *
   * クラス名。常に`Model`である。
   */
  readonly type: "Model";
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
  /**
   * Whether the model rests on laws, on data, on both, or is only declared.
   *
   * 法則に基づくか、データに基づくか、両方か、宣言だけかの別。
   */
  readonly modelKind: ModelKind;
  /**
   * The Entity that is modelled.
   *
   * モデル化の対象となるEntity。
   */
  readonly subject?: Ref;
  /**
   * Digest of the model's artefact.
   *
   * モデルの成果物の要約値。
   */
  readonly digest?: Digest;
  /**
   * IRIs of the processes that the model computes; what two models both represent is counted twice.
   *
   * モデルが計算する過程のIRI。2つのモデルがともに表す過程は二重に数えられる。
   */
  readonly represents?: readonly Iri[];
  /**
   * The governing equations.
   *
   * 支配方程式。
   */
  readonly equations?: readonly Equation[];
  /**
   * What the model takes for granted.
   *
   * モデルが前提とすること。
   */
  readonly assumptions?: readonly Assumption[];
  /**
   * Sizes and durations that the model resolves.
   *
   * モデルが表す大きさと時間の尺度。
   */
  readonly scales?: readonly Scale[];
  /**
   * How faithful the model is.
   *
   * モデルの忠実さ。
   */
  readonly fidelity?: Fidelity;
  /**
   * Inputs, outputs, parameters and states.
   *
   * 入力、出力、パラメータ、状態。
   */
  readonly ports?: readonly Port[];
  /**
   * The ways in which the model can be run.
   *
   * モデルを動かす方式。
   */
  readonly bindings?: readonly Binding[];
  /**
   * Where the model may be trusted.
   *
   * モデルを信頼できる領域。
   */
  readonly validity?: ValidityDomain;
  /**
   * What the model approximates, with its error.
   *
   * モデルが近似する対象と、その誤差。
   */
  readonly approximates?: readonly Approximation[];
  /**
   * The make-up of a hybrid model.
   *
   * 混成モデルの構成。
   */
  readonly hybrid?: Hybrid;
  /**
   * Data that the model was learned from.
   *
   * モデルが学習したデータ。
   */
  readonly trainedOn?: readonly Ref[];
  /**
   * How the model is solved.
   *
   * モデルの解き方。
   */
  readonly numerics?: Numerics;
  /**
   * How far two runs with equal inputs agree.
   *
   * 同じ入力による2回の実行がどこまで一致するか。
   */
  readonly determinism?: Determinism;
  /**
   * What running the model costs.
   *
   * モデルの実行に要する費用。
   */
  readonly costs?: readonly Cost[];
  /**
   * The model that this one takes the place of.
   *
   * このモデルが置き換えるモデル。
   */
  readonly replaces?: Ref;
  /**
   * The Card that tells people what the model is for.
   *
   * モデルの用途を人に伝えるCard。
   */
  readonly card?: Ref;
  /**
   * Signed statements about the model.
   *
   * モデルについての署名付きの言明。
   */
  readonly attestations?: readonly Ref[];
  /** Extension members; their prefix is declared in `@context`. */
  readonly [key: `${string}:${string}`]: unknown;
}

/**
 * How a model is solved: method, order, stepping.
 *
 * モデルの解き方。手法、次数、時間刻みからなる。
 */
export interface Numerics {
  /**
   * Name of the numerical method.
   *
   * 数値解法の名前。
   */
  readonly method?: string;
  /**
   * Order at which the error falls with the step.
   *
   * 刻みに対して誤差が減る次数。
   */
  readonly convergenceOrder?: number;
  /**
   * Whether steps are fixed, adapted or set by events.
   *
   * 刻みが固定か、適応か、事象によるか。
   */
  readonly stepping?: Stepping;
  /**
   * Length of a step, for fixed stepping.
   *
   * 固定刻みのときの刻みの長さ。
   */
  readonly stepSize?: Duration;
  /**
   * The condition under which the solution stays bounded.
   *
   * 解が発散しない条件。
   */
  readonly stability?: string;
}

/**
 * A Model that says which facets it changes: conversion, regridding, observation operator, scale bridge.
 *
 * どの面を変えるかを述べるモデル。換算、格子変換、観測演算子、尺度の橋渡しを含む。
 */
export interface Operator {
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
   * The class name, always `Operator`.
   *
   * クラス名。常に`Operator`である。
   */
  readonly type: "Operator";
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
  /**
   * Whether the model rests on laws, on data, on both, or is only declared.
   *
   * 法則に基づくか、データに基づくか、両方か、宣言だけかの別。
   */
  readonly modelKind: ModelKind;
  /**
   * The Entity that is modelled.
   *
   * モデル化の対象となるEntity。
   */
  readonly subject?: Ref;
  /**
   * Digest of the model's artefact.
   *
   * モデルの成果物の要約値。
   */
  readonly digest?: Digest;
  /**
   * IRIs of the processes that the model computes; what two models both represent is counted twice.
   *
   * モデルが計算する過程のIRI。2つのモデルがともに表す過程は二重に数えられる。
   */
  readonly represents?: readonly Iri[];
  /**
   * The governing equations.
   *
   * 支配方程式。
   */
  readonly equations?: readonly Equation[];
  /**
   * What the model takes for granted.
   *
   * モデルが前提とすること。
   */
  readonly assumptions?: readonly Assumption[];
  /**
   * Sizes and durations that the model resolves.
   *
   * モデルが表す大きさと時間の尺度。
   */
  readonly scales?: readonly Scale[];
  /**
   * How faithful the model is.
   *
   * モデルの忠実さ。
   */
  readonly fidelity?: Fidelity;
  /**
   * Inputs, outputs, parameters and states.
   *
   * 入力、出力、パラメータ、状態。
   */
  readonly ports?: readonly Port[];
  /**
   * The ways in which the model can be run.
   *
   * モデルを動かす方式。
   */
  readonly bindings?: readonly Binding[];
  /**
   * Where the model may be trusted.
   *
   * モデルを信頼できる領域。
   */
  readonly validity?: ValidityDomain;
  /**
   * What the model approximates, with its error.
   *
   * モデルが近似する対象と、その誤差。
   */
  readonly approximates?: readonly Approximation[];
  /**
   * The make-up of a hybrid model.
   *
   * 混成モデルの構成。
   */
  readonly hybrid?: Hybrid;
  /**
   * Data that the model was learned from.
   *
   * モデルが学習したデータ。
   */
  readonly trainedOn?: readonly Ref[];
  /**
   * How the model is solved.
   *
   * モデルの解き方。
   */
  readonly numerics?: Numerics;
  /**
   * How far two runs with equal inputs agree.
   *
   * 同じ入力による2回の実行がどこまで一致するか。
   */
  readonly determinism?: Determinism;
  /**
   * What running the model costs.
   *
   * モデルの実行に要する費用。
   */
  readonly costs?: readonly Cost[];
  /**
   * The model that this one takes the place of.
   *
   * このモデルが置き換えるモデル。
   */
  readonly replaces?: Ref;
  /**
   * The Card that tells people what the model is for.
   *
   * モデルの用途を人に伝えるCard。
   */
  readonly card?: Ref;
  /**
   * Signed statements about the model.
   *
   * モデルについての署名付きの言明。
   */
  readonly attestations?: readonly Ref[];
  /**
   * What the operator does.
   *
   * 演算が行うこと。
   */
  readonly operation: Operation;
  /**
   * The facets of a field specification that differ between input and output.
   *
   * 入力と出力で異なる、場の仕様の面。
   */
  readonly changes: readonly Facet[];
  /**
   * Name of the method, such as `conservative1` or `nearest`.
   *
   * 方法の名前。`conservative1`、`nearest`など。
   */
  readonly method?: string;
  /**
   * Whether the operator of a sum is the sum of the operators.
   *
   * 和に対する演算が演算の和に等しいかどうか。
   */
  readonly linear?: boolean;
  /**
   * Whether nothing is lost. Absent means false.
   *
   * 何も失われないかどうか。省略はfalseである。
   */
  readonly exact?: boolean;
  /**
   * Whether the input can be had back from the output.
   *
   * 出力から入力を復元できるかどうか。
   */
  readonly invertible?: boolean;
  /**
   * Concepts whose total the operator keeps.
   *
   * 演算が総量を保つ概念。
   */
  readonly conserves?: readonly Iri[];
  /**
   * The error that the operator brings in.
   *
   * 演算がもたらす誤差。
   */
  readonly error?: Approximation;
  /**
   * Settings of the operator, as free JSON.
   *
   * 演算の設定。自由なJSONである。
   */
  readonly options?: unknown;
  /**
   * The size of the smallest feature that survives the operator.
   *
   * 演算の後に残る最小の構造の大きさ。
   */
  readonly effectiveResolution?: Quantity;
  /**
   * Short names of what the operator assumes, such as `mean-field`.
   *
   * 演算の前提の短い名前。`mean-field`など。
   */
  readonly assumes?: readonly string[];
  /** Extension members; their prefix is declared in `@context`. */
  readonly [key: `${string}:${string}`]: unknown;
}

/**
 * An input, output, parameter or state of a model.
 *
 * モデルの入力、出力、パラメータ、または状態。
 */
export interface Port {
  /**
   * Name of the port, unique within the model.
   *
   * 端子の名前。モデルの中で一意である。
   */
  readonly name: string;
  /**
   * Whether the port is an input, output, parameter or state.
   *
   * 入力、出力、パラメータ、状態の別。
   */
  readonly role: PortRole;
  /**
   * What the numbers of the port mean.
   *
   * 端子の数値の意味。
   */
  readonly field: FieldSpec;
  /**
   * When the value of the port may change.
   *
   * 端子の値が変わってよい時。
   */
  readonly dynamics?: Dynamics;
  /**
   * The phase of a run in which the port is read or written.
   *
   * 端子を読み書きする実行の段階。
   */
  readonly phase?: Phase;
  /**
   * Of an output: names of the inputs it depends on within one step. Absent means all inputs.
   *
   * 出力について、1刻みのうちに依存する入力の名前。省略はすべての入力を表す。
   */
  readonly feedthrough?: readonly string[];
  /**
   * Whether a state can be read and set from outside.
   *
   * 状態を外から読み、設定できるかどうか。
   */
  readonly access?: readonly PortAccess[];
  /**
   * What the port tolerates when values are late, many or missing.
   *
   * 値の遅れ、重なり、欠けに対して端子が許す処理。
   */
  readonly accepts?: Accepts;
  /**
   * How the native interface names the port: FMI valueReference, ONNX tensor, BMI name, TD pointer.
   *
   * 固有のインターフェースでの端子の名。FMIのvalueReference、ONNXのテンソル、BMIの名前、TDのポインタなど。
   */
  readonly nativeKey?: string;
  /**
   * Name shared by the ports that are components of one vector.
   *
   * 1つのベクトルの成分である端子が共有する名前。
   */
  readonly bundle?: string;
  /**
   * Where the port was read from.
   *
   * 端子を読み取った場所。
   */
  readonly source?: Source;
  /**
   * Members as they were written in the native file.
   *
   * 元のファイルに書かれていたままの項目。
   */
  readonly native?: NativeText;
}

/**
 * Where a model may be trusted, and what it does elsewhere.
 *
 * モデルを信頼できる領域と、その外での振る舞い。
 */
export interface ValidityDomain {
  /**
   * Ranges of single ports.
   *
   * 個々の端子の範囲。
   */
  readonly limits?: readonly ValidityLimit[];
  /**
   * How the domain over several ports together is told.
   *
   * 複数の端子にわたる領域の表し方。
   */
  readonly hullMethod?: HullMethod;
  /**
   * The Asset that holds the hull.
   *
   * 包を収めたAsset。
   */
  readonly hullArtifact?: Ref;
  /**
   * Value of the hull's measure beyond which a point is outside.
   *
   * この値を超えると領域の外とみなす、包の測度の値。
   */
  readonly hullCutoff?: number;
  /**
   * Where on the ground the model may be trusted.
   *
   * モデルを信頼できる地域。
   */
  readonly region?: Geometry;
  /**
   * When the model may be trusted.
   *
   * モデルを信頼できる期間。
   */
  readonly validTime?: TimeExtent;
  /**
   * What the model does when it is asked outside its domain.
   *
   * 領域の外で問われたときの振る舞い。
   */
  readonly outside: Outside;
  /**
   * The model that answers outside the domain; needed with `outside` fallback.
   *
   * 領域の外で答える別のモデル。`outside`がfallbackのとき必要である。
   */
  readonly fallback?: PinnedRef;
  /**
   * Name of the port that reports whether the model is within its domain.
   *
   * 領域内かどうかを知らせる端子の名前。
   */
  readonly monitor?: string;
}

/**
 * The range of one port within which a model may be trusted.
 *
 * モデルを信頼できる、1つの端子の値の範囲。
 */
export interface ValidityLimit {
  /**
   * Name of the port that is limited.
   *
   * 限界を定める端子の名前。
   */
  readonly port: string;
  /**
   * Least trusted value.
   *
   * 信頼できる最小の値。
   */
  readonly min?: number;
  /**
   * Greatest trusted value.
   *
   * 信頼できる最大の値。
   */
  readonly max?: number;
  /**
   * Unit of the limits. Absent means the unit of the port.
   *
   * 限界の単位。省略は端子の単位を表す。
   */
  readonly unit?: Ucum;
  /**
   * IRI of the distribution of the values that the model was made for.
   *
   * モデルが対象とした値の分布のIRI。
   */
  readonly distribution?: Iri;
}
