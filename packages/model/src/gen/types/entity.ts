// @generated from schemas/entity (sha256:a794ebd6ae53862b) by tools/src/generate.ts. Do not edit; run npm run generate.
// SPDX-License-Identifier: Apache-2.0

import type { DateTime, Identifier, Iri, LangText, NativeText, Ref, Source } from "./quantity.js";
import type { TimeExtent } from "./time.js";
import type { Geometry, Scale } from "./space.js";

/**
 * How an entity exists or is thought to exist.
 *
 * 実体がどのように存在するか、または存在すると考えられているかを区別する。
 *
 * - `actual`: exists in reality / 現に存在する
 * - `planned`: intended, not yet realised / 計画されている
 * - `historical`: existed in the past / 過去に存在した
 * - `hypothetical`: assumed, as in a scenario / 仮定されている
 * - `virtual`: exists only digitally / 計算機上にだけ存在する
 */
export type Modality = "actual" | "planned" | "historical" | "hypothetical" | "virtual";

/**
 * The way in which quantities pass between two scales, from the subject to the object of a relation.
 *
 * 関係の主語から目的語へ、異なる尺度の間で量を受け渡す方法を区別する。
 *
 * - `aggregate`: sum over parts / 部分の合計
 * - `average`: mean over parts / 部分の平均
 * - `homogenise`: replacement by an effective medium / 等価な均質体への置き換え
 * - `coarseGrain`: fewer, coarser degrees of freedom / 自由度を減らす粗視化
 * - `interpolate`: estimation between known values / 既知の値の間の内挿
 * - `downscale`: finer detail from coarse values / 粗い値からの詳細化
 * - `sample`: selection of a part / 一部の抽出
 * - `embed`: placing inside the other scale / 他の尺度への埋め込み
 */
export type ScaleOperation = "aggregate" | "average" | "homogenise" | "coarseGrain" | "interpolate" | "downscale" | "sample" | "embed";



/**
 * A thing of interest, real, planned, hypothetical or virtual. Twins and scenarios are entities too.
 *
 * 関心の対象となるもの。実在、計画、仮想のいずれでもよく、デジタルツインとシナリオも実体として表す。
 */
export interface Entity {
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
   * The class name, always `Entity`.
   *
   * クラス名。常に`Entity`である。
   */
  readonly type: "Entity";
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
   * IRIs of the classes of the entity, at least one, from an open list of external vocabularies. `jk:Scenario` and `jk:Twin` mark scenarios and twins.
   *
   * 実体の類を示すIRIを1つ以上書く。外部の語彙に開かれており、シナリオは`jk:Scenario`、デジタルツインは`jk:Twin`で示す。
   */
  readonly entityTypes: readonly Iri[];
  /**
   * Whether the entity is actual, planned, historical, hypothetical or virtual. Absent means undeclared.
   *
   * 実体が現存、計画、過去、仮定、仮想のいずれであるかを示す。省略時は未宣言とする。
   */
  readonly modality?: Modality;
  /**
   * Time over which the entity exists, as an instant or an interval. Absent means undeclared.
   *
   * 実体が存在する時間を、時点または期間で示す。省略時は未宣言とする。
   */
  readonly existence?: TimeExtent;
  /**
   * Geometries of the entity, each with its own reference system, role and valid time.
   *
   * 実体の幾何の並び。参照系、役割、有効時間は幾何ごとに持つ。
   */
  readonly geometries?: readonly Geometry[];
  /**
   * Reference system that is the entity's own local frame.
   *
   * 実体に固有の局所座標系である参照系を指す。
   */
  readonly frame?: Ref;
  /**
   * Relations of which this entity is the subject.
   *
   * この実体を主語とする関係の並び。
   */
  readonly relations?: readonly Relation[];
  /**
   * Spatial and temporal scales at which the entity lives.
   *
   * 実体が属する空間と時間の尺度。
   */
  readonly scales?: readonly Scale[];
  /** Extension members; their prefix is declared in `@context`. */
  readonly [key: `${string}:${string}`]: unknown;
}

/**
 * A qualified edge from the carrying resource (the subject) to another resource. It also asserts the plain triple `subject predicate object` when `validTime` is absent or its end is `..`.
 *
 * 関係を持つ資源(主語)から別の資源への、条件付きの辺。`validTime`がないか、その終わりが`..`のときは、三つ組`subject predicate object`も主張する。
 */
export interface Relation {
  /**
   * IRI of the kind of relation; `obo:BFO_0000050` means part of.
   *
   * 関係の種類を示すIRI。`obo:BFO_0000050`は「部分である」を表す。
   */
  readonly predicate: Iri;
  /**
   * Resource at the other end of the relation; it may be of any class.
   *
   * 関係の相手となる資源。どの類の資源でもよい。
   */
  readonly object: Ref;
  /**
   * Time over which the relation holds. When it is absent or its end is `..`, the plain triple is asserted as well.
   *
   * 関係が成り立つ時間。省略したとき、または終わりが`..`のときは、三つ組も主張する。
   */
  readonly validTime?: TimeExtent;
  /**
   * Confidence that the relation holds, a number from 0 to 1. Absent means undeclared.
   *
   * 関係が成り立つことへの確信度を、0以上1以下の数で示す。省略時は未宣言とする。
   */
  readonly confidence?: number;
  /**
   * How quantities pass from the subject to the object of this relation. Absent means undeclared.
   *
   * この関係の主語から目的語へ、量がどのように受け渡されるかを示す。省略時は未宣言とする。
   */
  readonly scaleRelation?: ScaleRelation;
}

/**
 * How quantities pass along the edge from the subject to the object of a relation.
 *
 * 関係の主語から目的語へ、量がどのように受け渡されるかを表す。
 */
export interface ScaleRelation {
  /**
   * Operation by which quantities of the subject become quantities of the object.
   *
   * 主語の量を目的語の量に変える操作。
   */
  readonly operation: ScaleOperation;
  /**
   * IRIs of the quantity kinds that are conserved along the edge.
   *
   * この辺に沿って保存される量の種類をIRIで並べる。
   */
  readonly conserves?: readonly Iri[];
  /**
   * Procedure that carries out the operation. Absent means undeclared.
   *
   * 操作を実行する手順を指す。省略時は未宣言とする。
   */
  readonly procedure?: Ref;
}
