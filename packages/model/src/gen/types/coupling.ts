// @generated from schemas/coupling (sha256:16950da678e49201) by tools/src/generate.ts. Do not edit; run npm run generate.
// SPDX-License-Identifier: Apache-2.0

import type { DateTime, Identifier, Iri, LangText, NativeText, PinnedRef, Quantity, Ref, Source } from "./quantity.js";
import type { Duration } from "./time.js";
import type { Determinism } from "./model.js";

/**
 * What may be agreed to at a connection.
 *
 * 接続で同意できること。
 *
 * - `lossy`: Any loss / あらゆる損失
 * - `assume`: Assumptions that cannot be checked / 検査できない仮定
 * - `dropUncertainty`: Dropping of uncertainty / 不確かさを落とすこと
 */
export type Allow = "lossy" | "assume" | "dropUncertainty";

/**
 * Whether an output may feed an input, best first.
 *
 * 出力が入力に使えるか。良い順に並べる。
 *
 * - `compatible`: As it is / そのまま使える
 * - `mediatedExact`: With a conversion that loses nothing / 損失のない変換を経て使える
 * - `mediatedLossy`: With a loss that is agreed to / 同意した損失を伴って使える
 * - `undetermined`: Cannot be told / 判定できない
 * - `incompatible`: Not at all / 使えない
 */
export type Verdict = "compatible" | "mediatedExact" | "mediatedLossy" | "undetermined" | "incompatible";

/**
 * How components take turns.
 *
 * 構成要素が順番に動く方式。
 *
 * - `jacobi`: All at once with the values of the step before / 前の刻みの値で同時に進む
 * - `gaussSeidel`: One after the other with the newest values / 最新の値で順に進む
 * - `implicit`: Repeated until the step holds / 収束するまで繰り返す
 * - `eventDriven`: When an event occurs / 事象が起きたときに進む
 * - `callRelease`: Called at set points of another model / 別のモデルの決まった点で呼ばれる
 * - `dataflow`: When the inputs are there / 入力がそろったときに進む
 */
export type Strategy = "jacobi" | "gaussSeidel" | "implicit" | "eventDriven" | "callRelease" | "dataflow";



/**
 * One model within a composition, under a name of its own.
 *
 * 構成の中の1つのモデル。固有の名前を持つ。
 */
export interface Component {
  /**
   * Name of the component, unique in the composition.
   *
   * 構成要素の名前。構成の中で一意である。
   */
  readonly name: string;
  /**
   * The model that the component runs.
   *
   * 構成要素が動かすモデル。
   */
  readonly model: PinnedRef;
  /**
   * Settings of the model, as free JSON.
   *
   * モデルの設定。自由なJSONである。
   */
  readonly settings?: unknown;
  /**
   * How many instances run side by side. Absent means one.
   *
   * 並んで動く実体の数。省略は1である。
   */
  readonly multiplicity?: number;
  /**
   * Processes of the model that are switched off here.
   *
   * ここで止める、モデルの過程。
   */
  readonly disables?: readonly Iri[];
  /**
   * The Entity that is the twin of this component.
   *
   * この構成要素に対応するツインのEntity。
   */
  readonly twin?: Ref;
}

/**
 * Models joined by connections, that run together.
 *
 * 接続でつながれ、ともに動くモデルの組。
 */
export interface Composition {
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
   * The class name, always `Composition`.
   *
   * クラス名。常に`Composition`である。
   */
  readonly type: "Composition";
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
   * The models that run together.
   *
   * ともに動くモデル。
   */
  readonly components: readonly Component[];
  /**
   * The ways of values between them.
   *
   * 構成要素の間の値の流れ。
   */
  readonly connections?: readonly Connection[];
  /**
   * In which order and rhythm they run.
   *
   * 動かす順序と拍子。
   */
  readonly schedule: Schedule;
  /**
   * Concepts whose total must be kept over all connections.
   *
   * すべての接続を通じて総量を保つべき概念。
   */
  readonly conserves?: readonly Iri[];
  /**
   * How far two runs of the whole agree.
   *
   * 全体を2回動かしたときにどこまで一致するか。
   */
  readonly determinism?: Determinism;
  /**
   * Ports that the composition shows to the outside.
   *
   * 構成が外に見せる端子。
   */
  readonly exposes?: readonly Exposure[];
  /**
   * The Entity that is the twin of the whole.
   *
   * 全体に対応するツインのEntity。
   */
  readonly twin?: Ref;
  /**
   * Signed statements about the composition.
   *
   * 構成についての署名付きの言明。
   */
  readonly attestations?: readonly Ref[];
  /** Extension members; their prefix is declared in `@context`. */
  readonly [key: `${string}:${string}`]: unknown;
}

/**
 * A way of values from a port of one component to a port of another.
 *
 * 1つの構成要素の端子から別の構成要素の端子への値の流れ。
 */
export interface Connection {
  /**
   * Name of the connection, unique in the composition.
   *
   * 接続の名前。構成の中で一意である。
   */
  readonly name: string;
  /**
   * The port that gives, as `component.port`.
   *
   * 値を出す端子。`component.port`の形で書く。
   */
  readonly from: string;
  /**
   * The port that takes, as `component.port`.
   *
   * 値を受ける端子。`component.port`の形で書く。
   */
  readonly to: string;
  /**
   * The operators on the way, in order.
   *
   * 途中の演算。順に並べる。
   */
  readonly via?: readonly PinnedRef[];
  /**
   * What whoever joins the models agrees to.
   *
   * モデルをつなぐ者が同意すること。
   */
  readonly allow?: readonly Allow[];
  /**
   * The greatest difference of the balance between both ends.
   *
   * 両端の収支の差の許容値。
   */
  readonly tolerance?: Quantity;
  /**
   * Weight of this connection, where the port takes a weighted sum.
   *
   * 端子が重み付き合計を取るときの、この接続の重み。
   */
  readonly weight?: number;
  /**
   * The verdict as written down; it is computed again.
   *
   * 記録された判定。検査のときに計算し直す。
   */
  readonly verdict?: Verdict;
}

/**
 * A port of a component that the composition shows to the outside.
 *
 * 構成が外に見せる、構成要素の端子。
 */
export interface Exposure {
  /**
   * Name under which the port is shown.
   *
   * 公開する名前。
   */
  readonly name: string;
  /**
   * The port that is shown, as `component.port`.
   *
   * 公開する端子。`component.port`の形で書く。
   */
  readonly port: string;
}

/**
 * How an implicit schedule repeats a step until it holds.
 *
 * 陰的な計画が、1刻みを収束するまで繰り返す方法。
 */
export interface Iteration {
  /**
   * Number of repetitions after which the step counts as failed.
   *
   * これを超えると失敗とみなす反復の回数。
   */
  readonly maxIterations: number;
  /**
   * Residual below which the step holds.
   *
   * この値を下回れば収束とする残差。
   */
  readonly residualTolerance: number;
  /**
   * The norm of the residual.
   *
   * 残差のノルム。
   */
  readonly norm?: string;
  /**
   * The method that speeds the iteration up.
   *
   * 反復を速める方法。
   */
  readonly acceleration?: string;
}

/**
 * In which order and rhythm the components run.
 *
 * 構成要素を動かす順序と拍子。
 */
export interface Schedule {
  /**
   * How the components take turns.
   *
   * 構成要素が順番に動く方式。
   */
  readonly strategy: Strategy;
  /**
   * Time between two exchanges.
   *
   * 値を交換する間隔。
   */
  readonly macroStep?: Duration;
  /**
   * Names of the components in the order in which they run.
   *
   * 動かす順に並べた構成要素の名前。
   */
  readonly order?: readonly string[];
  /**
   * How a step is repeated; needed with strategy implicit.
   *
   * 1刻みの繰り返し方。方式がimplicitのとき必要である。
   */
  readonly iteration?: Iteration;
  /**
   * Names of the connections that carry the values of the step before.
   *
   * 1刻み前の値を運ぶ接続の名前。
   */
  readonly delays?: readonly string[];
  /**
   * Time within which one exchange step must be computed.
   *
   * 1回の交換間隔の計算を終えるべき時間。
   */
  readonly deadline?: Duration;
}
