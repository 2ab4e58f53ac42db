// @generated from schemas/feedback (sha256:3a63911c93a1426f) by tools/src/generate.ts. Do not edit; run npm run generate.
// SPDX-License-Identifier: Apache-2.0

import type { DateTime, Digest, Identifier, Iri, LangText, NativeText, PinnedRef, Quantity, Ref, Source, Ucum } from "./quantity.js";
import type { Duration, TimeExtent } from "./time.js";
import type { FieldSpec } from "./field.js";

/**
 * Measures of information.
 *
 * 情報の尺度。
 *
 * - `kl`: Kullback-Leibler divergence of the posterior from the prior / 事前分布に対する事後分布のカルバック・ライブラー情報量
 * - `entropyReduction`: Reduction of entropy / エントロピーの減少
 * - `mutualInformation`: Mutual information / 相互情報量
 * - `dfs`: Degrees of freedom for signal / 信号自由度
 * - `varianceReduction`: Reduction of variance / 分散の減少
 * - `evoi`: Expected value of information / 情報の期待価値
 */
export type GainMeasure = "kl" | "entropyReduction" | "mutualInformation" | "dfs" | "varianceReduction" | "evoi";

/**
 * Units of information.
 *
 * 情報の単位。
 *
 * - `nat`: Nat / ナット
 * - `bit`: Bit / ビット
 * - `one`: Dimensionless / 無次元
 * - `currency`: Money / 金額
 */
export type GainUnit = "nat" | "bit" | "one" | "currency";

/**
 * Ways to compute a gain.
 *
 * 利得の計算法。
 *
 * - `gaussian`: From normal distributions / 正規分布から
 * - `ensembleGaussian`: From ensembles taken as normal / 正規とみなしたアンサンブルから
 * - `knn`: From nearest neighbours / 最近傍から
 * - `nestedMonteCarlo`: Nested Monte Carlo / 入れ子のモンテカルロ法
 * - `variational`: Variational bound / 変分限界
 * - `grid`: On a grid of outcomes / 結果の格子上で
 */
export type Estimator = "gaussian" | "ensembleGaussian" | "knn" | "nestedMonteCarlo" | "variational" | "grid";

/**
 * Ways to bring observations into a belief.
 *
 * 観測を信念に取り込む手法。
 *
 * - `threeDVar`: 3D-Var / 3次元変分法
 * - `fourDVar`: 4D-Var / 4次元変分法
 * - `enkf`: Ensemble Kalman filter / アンサンブルカルマンフィルタ
 * - `letkf`: Local ensemble transform Kalman filter / 局所アンサンブル変換カルマンフィルタ
 * - `etkf`: Ensemble transform Kalman filter / アンサンブル変換カルマンフィルタ
 * - `particle`: Particle filter / 粒子フィルタ
 * - `kalman`: Kalman filter / カルマンフィルタ
 * - `ensembleSmoother`: Ensemble smoother / アンサンブルスムーザ
 * - `nudging`: Nudging / ナッジング
 * - `bayes`: Bayes' rule / ベイズの定理
 * - `scoreBased`: Score-based generative model / スコアに基づく生成モデル
 */
export type AssimilationMethod = "threeDVar" | "fourDVar" | "enkf" | "letkf" | "etkf" | "particle" | "kalman" | "ensembleSmoother" | "nudging" | "bayes" | "scoreBased";

/**
 * What a run is for.
 *
 * 実行の目的。
 *
 * - `forecast`: Forecast / 予報
 * - `hindcast`: Hindcast / 再予報
 * - `nowcast`: Nowcast / ナウキャスト
 * - `assimilation`: Assimilation / 同化
 * - `calibration`: Calibration / 較正
 * - `training`: Training / 学習
 * - `whatIf`: What-if / 仮想実験
 * - `evaluation`: Evaluation / 評価
 */
export type RunKind = "forecast" | "hindcast" | "nowcast" | "assimilation" | "calibration" | "training" | "whatIf" | "evaluation";

/**
 * Whether a model was asked within its validity domain.
 *
 * 妥当領域の中で問われたかどうか。
 *
 * - `inside`: Inside / 領域内
 * - `extrapolating`: Extrapolating / 外挿
 * - `fallbackUsed`: The fallback answered / 代替モデルが答えた
 * - `unknown`: Unknown / 不明
 */
export type DomainStatus = "inside" | "extrapolating" | "fallbackUsed" | "unknown";

/**
 * Parts that beliefs play.
 *
 * 信念が担う役割。
 *
 * - `prior`: Prior / 事前
 * - `background`: Background / 背景
 * - `forecast`: Forecast / 予報
 * - `analysis`: Analysis / 解析
 * - `posterior`: Posterior / 事後
 * - `scenario`: Scenario / シナリオ
 */
export type BeliefRole = "prior" | "background" | "forecast" | "analysis" | "posterior" | "scenario";

/**
 * What an action does.
 *
 * 行動が行うこと。
 *
 * - `observe`: Observe / 観測する
 * - `actuate`: Intervene in the world / 現実に働きかける
 * - `compute`: Compute / 計算する
 * - `update`: Update a model / モデルを更新する
 * - `none`: Do nothing / 何もしない
 */
export type ActionKind = "observe" | "actuate" | "compute" | "update" | "none";

/**
 * How far an action is.
 *
 * 行動の進み具合。
 *
 * - `proposed`: Proposed / 提案
 * - `approved`: Approved / 承認済み
 * - `rejected`: Rejected / 却下
 * - `executing`: Being done / 実行中
 * - `done`: Done / 完了
 * - `failed`: Failed / 失敗
 * - `aborted`: Aborted / 中止
 */
export type ActionStatus = "proposed" | "approved" | "rejected" | "executing" | "done" | "failed" | "aborted";

/**
 * Ways to compare alternatives.
 *
 * 選択肢の比べ方。
 *
 * - `expectedUtility`: Greatest expected utility / 期待効用の最大
 * - `maxInformation`: Greatest information / 情報の最大
 * - `riskConstrained`: Best within a bound on risk / リスクの上限の中で最良
 * - `minimaxRegret`: Least greatest regret / 最大後悔の最小
 * - `rule`: A fixed rule / 定めた規則
 */
export type CriterionKind = "expectedUtility" | "maxInformation" | "riskConstrained" | "minimaxRegret" | "rule";

/**
 * How far a human takes part.
 *
 * 人がどこまで関わるか。
 *
 * - `human`: A human decides / 人が決める
 * - `humanApproved`: A human approves / 人が承認する
 * - `supervised`: A human can stop it / 人が止められる
 * - `automatic`: Without a human / 人が関わらない
 */
export type DecisionMode = "human" | "humanApproved" | "supervised" | "automatic";

/**
 * What the weight of a score follows.
 *
 * 評点の重みの付け方。
 *
 * - `none`: None / なし
 * - `threshold`: Outcomes from a threshold / しきい値以上の結果
 * - `quantile`: Outcomes from a quantile / 分位以上の結果
 * - `outcomeConditional`: Cases picked by their outcome / 結果で選んだ事例
 */
export type WeightingKind = "none" | "threshold" | "quantile" | "outcomeConditional";

/**
 * Why cases were left out.
 *
 * 事例を除いた理由。
 *
 * - `none`: None was left out / 除いていない
 * - `qcFlag`: Quality flag / 品質標識
 * - `outcomeValue`: Value of the outcome / 結果の値
 */
export type OutlierCriterion = "none" | "qcFlag" | "outcomeValue";

/**
 * Rules by which forecasts are scored.
 *
 * 予測を評価する規則。
 *
 * - `crps`: Continuous ranked probability score / 連続ランク確率スコア
 * - `twcrps`: Threshold-weighted CRPS / しきい値重み付きCRPS
 * - `energy`: Energy score / エネルギースコア
 * - `logarithmic`: Logarithmic score / 対数スコア
 * - `brier`: Brier score / ブライアスコア
 * - `quantile`: Quantile score / 分位スコア
 * - `interval`: Interval score / 区間スコア
 * - `rmse`: Root mean square error / 二乗平均平方根誤差
 * - `mae`: Mean absolute error / 平均絶対誤差
 * - `bias`: Bias / 偏り
 * - `csi`: Critical success index / スレットスコア
 * - `spreadSkill`: Spread-skill ratio / スプレッド・スキル比
 * - `custom`: Another rule / その他の規則
 */
export type ScoreMetric = "crps" | "twcrps" | "energy" | "logarithmic" | "brier" | "quantile" | "interval" | "rmse" | "mae" | "bias" | "csi" | "spreadSkill" | "custom";

/**
 * Which values of a score are better.
 *
 * 評点のどの値が良いか。
 *
 * - `lower`: Lower / 小さいほど良い
 * - `higher`: Higher / 大きいほど良い
 * - `zero`: Nearer to zero / 0に近いほど良い
 */
export type Orientation = "lower" | "higher" | "zero";

/**
 * Ways to find what would have happened otherwise.
 *
 * そうしなかった場合を求める方法。
 *
 * - `dataDenial`: Runs without the data / データを除いた実行
 * - `fsoi`: Sensitivity of the forecast to observations / 観測に対する予報の感度
 * - `matchedControl`: Matched controls / 対応させた対照
 * - `modelCounterfactual`: A model of the other course / 別の経過のモデル計算
 * - `randomised`: Randomised trial / 無作為化試験
 * - `none`: None / なし
 */
export type CounterfactualMethod = "dataDenial" | "fsoi" | "matchedControl" | "modelCounterfactual" | "randomised" | "none";

/**
 * Whether verification was kept apart from what is evaluated.
 *
 * 検証データが評価対象から独立かどうか。
 *
 * - `independent`: Kept apart / 独立
 * - `shared`: Shared / 共有
 * - `unknown`: Unknown / 不明
 */
export type Independence = "independent" | "shared" | "unknown";

/**
 * Whether something contributed.
 *
 * 役に立ったかどうか。
 *
 * - `contributed`: Contributed / 役に立った
 * - `notContributed`: Did not contribute / 役に立たなかった
 * - `inconclusive`: Cannot be told / 判断できない
 */
export type Conclusion = "contributed" | "notContributed" | "inconclusive";

/**
 * Whether a turn is closed.
 *
 * 巡が閉じたかどうか。
 *
 * - `open`: Open / 進行中
 * - `closed`: Closed / 完了
 * - `degraded`: Closed with parts missing / 一部を欠いて完了
 * - `aborted`: Aborted / 中止
 */
export type CycleStatus = "open" | "closed" | "degraded" | "aborted";



/**
 * An observation plan, an intervention, a computation, a model update, or doing nothing.
 *
 * 観測計画、働きかけ、計算、モデルの更新、または何もしないこと。
 */
export interface Action {
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
   * The class name, always `Action`.
   *
   * クラス名。常に`Action`である。
   */
  readonly type: "Action";
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
   * What the action does.
   *
   * 行動が行うこと。
   */
  readonly actionKind: ActionKind;
  /**
   * What the action is done to.
   *
   * 行動の対象。
   */
  readonly actsOn?: Ref;
  /**
   * IRI of the WoT action that is invoked; needed with actionKind actuate.
   *
   * 呼び出すWoTの操作のIRI。actionKindがactuateのとき必要である。
   */
  readonly affordance?: Iri;
  /**
   * Arguments of the action, as free JSON.
   *
   * 行動の引数。自由なJSONである。
   */
  readonly parameters?: unknown;
  /**
   * Time in which the action may be done.
   *
   * 行動を行ってよい期間。
   */
  readonly window?: TimeExtent;
  /**
   * How far the action is.
   *
   * 行動の進み具合。
   */
  readonly status: ActionStatus;
  /**
   * When the action was done.
   *
   * 行動を行った時刻。
   */
  readonly executedAt?: DateTime;
  /**
   * The Agent that allowed it.
   *
   * 行動を許したAgent。
   */
  readonly authorisedBy?: Ref;
  /**
   * What the action brought forth.
   *
   * 行動が生み出したもの。
   */
  readonly results?: readonly Ref[];
  /**
   * Information that the action is expected to bring; needed with actionKind observe.
   *
   * 行動がもたらすと見込まれる情報。actionKindがobserveのとき必要である。
   */
  readonly expectedGain?: InformationGain;
  /**
   * The Belief about the world after the action.
   *
   * 行動の後の世界についてのBelief。
   */
  readonly expectedEffect?: Ref;
  /**
   * What the action costs.
   *
   * 行動に要する費用。
   */
  readonly cost?: Money;
  /**
   * The risk that the action carries.
   *
   * 行動に伴うリスク。
   */
  readonly risk?: Ref;
  /**
   * What guards the action; needed with actionKind actuate.
   *
   * 行動を守る仕組み。actionKindがactuateのとき必要である。
   */
  readonly safety?: Safety;
  /** Extension members; their prefix is declared in `@context`. */
  readonly [key: `${string}:${string}`]: unknown;
}

/**
 * How observations were brought into a belief.
 *
 * 観測を信念に取り込んだ方法。
 */
export interface Assimilation {
  /**
   * The Belief before the observations.
   *
   * 観測を取り込む前のBelief。
   */
  readonly background: Ref;
  /**
   * Observations and fields that were offered.
   *
   * 与えられた観測と場。
   */
  readonly observations: readonly Ref[];
  /**
   * The Operator that tells what an observation should read in a given state.
   *
   * ある状態で観測値がいくらになるべきかを示すOperator。
   */
  readonly observationOperator: PinnedRef;
  /**
   * The resource that holds the errors assumed for the observations.
   *
   * 観測に仮定した誤差を収めた資源。
   */
  readonly observationError: Ref;
  /**
   * The assimilation method.
   *
   * 同化の手法。
   */
  readonly method: AssimilationMethod;
  /**
   * Time in which observations are taken in.
   *
   * 観測を取り込む期間。
   */
  readonly window?: TimeExtent;
  /**
   * The Belief after the observations.
   *
   * 観測を取り込んだ後のBelief。
   */
  readonly analysis: Ref;
  /**
   * Statistics of observations less background.
   *
   * 観測と背景の差の統計。
   */
  readonly innovation: Innovation;
  /**
   * Factor by which the spread of the background was widened.
   *
   * 背景の広がりを広げた係数。
   */
  readonly inflation?: number;
  /**
   * Distance beyond which observations have no effect.
   *
   * 観測が影響を及ぼさなくなる距離。
   */
  readonly localisation?: Quantity;
  /**
   * Information that the observations brought.
   *
   * 観測がもたらした情報。
   */
  readonly realisedGain?: InformationGain;
}

/**
 * A probabilistic statement: prior, background, forecast, analysis, posterior.
 *
 * 確率的な言明。事前、背景、予報、解析、事後がある。
 */
export interface Belief {
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
   * The class name, always `Belief`.
   *
   * クラス名。常に`Belief`である。
   */
  readonly type: "Belief";
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
   * Which part the belief plays in a cycle.
   *
   * サイクルの中での信念の役割。
   */
  readonly beliefRole: BeliefRole;
  /**
   * What the belief is about.
   *
   * 信念の対象。
   */
  readonly about?: Ref;
  /**
   * What the numbers of the belief mean.
   *
   * 信念の数値の意味。
   */
  readonly fields: readonly FieldSpec[];
  /**
   * The time that the belief speaks of.
   *
   * 信念が述べる時間。
   */
  readonly validTime: TimeExtent;
  /**
   * When the belief was issued.
   *
   * 信念を発表した時刻。
   */
  readonly issuedAt: DateTime;
  /**
   * When the belief should no longer be acted upon.
   *
   * これより後は行動の根拠とすべきでない時刻。
   */
  readonly validUntil?: DateTime;
  /**
   * How far ahead the belief looks.
   *
   * どれだけ先までを見るか。
   */
  readonly horizon?: Duration;
  /**
   * The field, asset or dataset that holds the numbers.
   *
   * 数値を収めた場、資産、データ集合。
   */
  readonly data: Ref;
  /** Extension members; their prefix is declared in `@context`. */
  readonly [key: `${string}:${string}`]: unknown;
}

/**
 * How it was found what would have happened otherwise.
 *
 * そうしなかった場合に何が起きたかを求めた方法。
 */
export interface Counterfactual {
  /**
   * How it was found what would have happened otherwise.
   *
   * そうしなかった場合を求めた方法。
   */
  readonly method: CounterfactualMethod;
  /**
   * The run or data without the action.
   *
   * 行動のない実行またはデータ。
   */
  readonly baseline?: Ref;
}

/**
 * By what alternatives are compared.
 *
 * 選択肢を比べる基準。
 */
export interface Criterion {
  /**
   * The kind of criterion.
   *
   * 基準の種別。
   */
  readonly kind: CriterionKind;
  /**
   * Name or formula of the utility.
   *
   * 効用の名前または式。
   */
  readonly utility?: string;
  /**
   * Name of the measure of risk that is bounded.
   *
   * 上限を課すリスク尺度の名前。
   */
  readonly riskMeasure?: string;
  /**
   * Weights of the parts of the utility.
   *
   * 効用の各部分の重み。
   */
  readonly weights?: { readonly [key: string]: number };
}

/**
 * One turn observe, assimilate, predict, decide, intervene, evaluate.
 *
 * 観測、同化、予測、決定、介入、評価の1巡。
 */
export interface Cycle {
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
   * The class name, always `Cycle`.
   *
   * クラス名。常に`Cycle`である。
   */
  readonly type: "Cycle";
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
   * The Entity whose cycle this is.
   *
   * このサイクルの主体となるツインのEntity。
   */
  readonly twin: Ref;
  /**
   * Number of the cycle; one more than the one before.
   *
   * サイクルの番号。前のサイクルより1大きい。
   */
  readonly sequence: number;
  /**
   * The cycle before.
   *
   * 1つ前のサイクル。
   */
  readonly previous?: Ref;
  /**
   * Observations and fields of this turn.
   *
   * この巡の観測と場。
   */
  readonly observe?: readonly Ref[];
  /**
   * The Run that assimilated them.
   *
   * それらを同化したRun。
   */
  readonly assimilate?: Ref;
  /**
   * The Run that predicted.
   *
   * 予測したRun。
   */
  readonly predict?: Ref;
  /**
   * The Decision.
   *
   * 決定。
   */
  readonly decide?: Ref;
  /**
   * The actions taken.
   *
   * 取った行動。
   */
  readonly intervene?: readonly Ref[];
  /**
   * Whether they helped.
   *
   * 役に立ったかどうかの評価。
   */
  readonly evaluations?: readonly Ref[];
  /**
   * Time within which the turn must be over.
   *
   * 1巡を終えるべき時間。
   */
  readonly deadline?: Duration;
  /**
   * Time that the turn took.
   *
   * 1巡に要した時間。
   */
  readonly elapsed?: Duration;
  /**
   * Whether the turn is closed.
   *
   * 巡が閉じたかどうか。
   */
  readonly status: CycleStatus;
  /** Extension members; their prefix is declared in `@context`. */
  readonly [key: `${string}:${string}`]: unknown;
}

/**
 * The choice of one action among alternatives, on stated grounds.
 *
 * 述べられた根拠に基づき、選択肢から1つの行動を選ぶこと。
 */
export interface Decision {
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
   * The class name, always `Decision`.
   *
   * クラス名。常に`Decision`である。
   */
  readonly type: "Decision";
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
   * Beliefs and risk statements that the decision rests on.
   *
   * 決定の根拠となる信念とリスクの言明。
   */
  readonly basedOn: readonly Ref[];
  /**
   * The actions that were weighed, two or more, one of them doing nothing.
   *
   * 比べた行動。2つ以上で、その1つは何もしないことである。
   */
  readonly alternatives: readonly Ref[];
  /**
   * By what they were compared.
   *
   * 比べた基準。
   */
  readonly criterion: Criterion;
  /**
   * The action that was chosen.
   *
   * 選んだ行動。
   */
  readonly chosen: Ref;
  /**
   * The Agent that decided.
   *
   * 決定したAgent。
   */
  readonly decidedBy: Ref;
  /**
   * How far a human took part.
   *
   * 人がどこまで関わったか。
   */
  readonly mode: DecisionMode;
  /**
   * When it was decided.
   *
   * 決定した時刻。
   */
  readonly decidedAt: DateTime;
  /**
   * When the decision should no longer be carried out.
   *
   * これより後は実行すべきでない時刻。
   */
  readonly validUntil?: DateTime;
  /**
   * Why, in words, by language.
   *
   * 理由の説明。言語別に書く。
   */
  readonly rationale?: LangText;
  /** Extension members; their prefix is declared in `@context`. */
  readonly [key: `${string}:${string}`]: unknown;
}

/**
 * What an action changed, with its interval.
 *
 * 行動が変えたものと、その区間。
 */
export interface Effect {
  /**
   * What is counted as the effect.
   *
   * 効果として数えるもの。
   */
  readonly measure: string;
  /**
   * The effect.
   *
   * 効果の値。
   */
  readonly value: number;
  /**
   * Lower and upper bound of the effect.
   *
   * 効果の下限と上限。
   */
  readonly interval: readonly number[];
}

/**
 * Whether a run, belief or action helped.
 *
 * 実行、信念、行動が役に立ったかどうか。
 */
export interface Evaluation {
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
   * The class name, always `Evaluation`.
   *
   * クラス名。常に`Evaluation`である。
   */
  readonly type: "Evaluation";
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
   * The run, belief or action that is evaluated.
   *
   * 評価する実行、信念、行動。
   */
  readonly evaluates: Ref;
  /**
   * Data that it is held against.
   *
   * 照らし合わせるデータ。
   */
  readonly verification: readonly Ref[];
  /**
   * Whether the verification was kept apart from what is evaluated.
   *
   * 検証データが評価対象から独立かどうか。
   */
  readonly independence: Independence;
  /**
   * The figures found.
   *
   * 求めた数値。
   */
  readonly scores?: readonly Score[];
  /**
   * The gain that was expected before.
   *
   * 事前に期待した利得。
   */
  readonly expectedGain?: InformationGain;
  /**
   * The gain that came.
   *
   * 実際に得た利得。
   */
  readonly realisedGain?: InformationGain;
  /**
   * How it was found what would have happened otherwise.
   *
   * そうしなかった場合を求めた方法。
   */
  readonly counterfactual?: Counterfactual;
  /**
   * What was changed.
   *
   * 変わったもの。
   */
  readonly effect?: Effect;
  /**
   * Whether it contributed.
   *
   * 役に立ったかどうか。
   */
  readonly conclusion: Conclusion;
  /**
   * Why the conclusion is what it is, by language.
   *
   * 結論の理由。言語別に書く。
   */
  readonly reason?: LangText;
  /**
   * When it was evaluated.
   *
   * 評価した時刻。
   */
  readonly evaluatedAt?: DateTime;
  /**
   * The Agent that evaluated.
   *
   * 評価したAgent。
   */
  readonly evaluator?: Ref;
  /** Extension members; their prefix is declared in `@context`. */
  readonly [key: `${string}:${string}`]: unknown;
}

/**
 * How much an observation or action told, or is expected to tell, about a quantity of interest.
 *
 * 観測または行動が、関心のある量について与えた、または与えると見込まれる情報の量。
 */
export interface InformationGain {
  /**
   * The measure of information.
   *
   * 情報の尺度。
   */
  readonly measure: GainMeasure;
  /**
   * The unit of the measure.
   *
   * 尺度の単位。
   */
  readonly gainUnit: GainUnit;
  /**
   * ISO 4217 code, with `gainUnit` currency.
   *
   * ISO 4217の通貨コード。`gainUnit`がcurrencyのときに書く。
   */
  readonly currency?: string;
  /**
   * The quantity of interest that the gain is about.
   *
   * 利得の対象となる、関心のある量。
   */
  readonly about: Ref;
  /**
   * The gain.
   *
   * 利得の値。
   */
  readonly value: number;
  /**
   * Lower and upper bound of the gain.
   *
   * 利得の下限と上限。
   */
  readonly interval?: readonly number[];
  /**
   * How the gain was computed.
   *
   * 利得の計算法。
   */
  readonly estimator: Estimator;
  /**
   * Number of samples; ensembleGaussian, knn and nestedMonteCarlo need it.
   *
   * 標本の数。ensembleGaussian、knn、nestedMonteCarloでは必要である。
   */
  readonly samples?: number;
  /**
   * The Belief before.
   *
   * 前のBelief。
   */
  readonly prior?: Ref;
}

/**
 * Statistics of the differences between observations and their background values.
 *
 * 観測値と背景値の差の統計。
 */
export interface Innovation {
  /**
   * Number of observations offered.
   *
   * 与えられた観測の件数。
   */
  readonly count: number;
  /**
   * Number of observations used.
   *
   * 使った観測の件数。
   */
  readonly usedCount?: number;
  /**
   * Number of observations rejected.
   *
   * 棄却した観測の件数。
   */
  readonly rejectedCount?: number;
  /**
   * Mean of the differences.
   *
   * 差の平均。
   */
  readonly mean?: number;
  /**
   * Variance of the differences.
   *
   * 差の分散。
   */
  readonly variance?: number;
  /**
   * Variance that the stated errors lead one to expect, HBH' + R.
   *
   * 述べられた誤差から期待される分散、HBH' + R。
   */
  readonly expectedVariance?: number;
  /**
   * The Asset that holds the single differences.
   *
   * 個々の差を収めたAsset。
   */
  readonly artifact?: Ref;
}

/**
 * A number of units of a currency.
 *
 * 通貨単位で数えた額。
 */
export interface Money {
  /**
   * Number of units of the currency.
   *
   * 通貨単位の数。
   */
  readonly amount: number;
  /**
   * ISO 4217 code.
   *
   * ISO 4217の通貨コード。
   */
  readonly currency: string;
}

/**
 * Which cases were left out of a score, and by what criterion.
 *
 * 評価から除いた事例と、その基準。
 */
export interface Outliers {
  /**
   * The criterion by which cases were left out.
   *
   * 事例を除いた基準。
   */
  readonly removedBy: OutlierCriterion;
  /**
   * Number of cases left out.
   *
   * 除いた事例の件数。
   */
  readonly removed?: number;
}

/**
 * An execution of a model or composition: an Activity with a kind.
 *
 * モデルまたは構成の実行。種別を持つ活動である。
 */
export interface Run {
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
   * The class name, always `Run`.
   *
   * クラス名。常に`Run`である。
   */
  readonly type: "Run";
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
   * Date and time when the activity started, with time zone. Absent means undeclared.
   *
   * 活動が始まった日時を、時間帯付きで書く。省略時は未宣言とする。
   */
  readonly startedAt?: DateTime;
  /**
   * Date and time when the activity ended, with time zone. Absent means undeclared.
   *
   * 活動が終わった日時を、時間帯付きで書く。省略時は未宣言とする。
   */
  readonly endedAt?: DateTime;
  /**
   * Resources that the activity used.
   *
   * 活動が使用した資源の並び。
   */
  readonly used?: readonly Ref[];
  /**
   * Resources that the activity generated.
   *
   * 活動が生成した資源の並び。
   */
  readonly generated?: readonly Ref[];
  /**
   * Agents responsible for the activity.
   *
   * 活動に責任を持つ主体の並び。
   */
  readonly associatedWith?: readonly Ref[];
  /**
   * Procedure or composition that the activity followed, pinned by its id and, where given, its digest; it plays the part of the plan in PROV.
   *
   * 活動が従った手順または構成を、idと、あれば要約値で固定して指す。PROVの計画に当たる。
   */
  readonly procedure?: PinnedRef;
  /**
   * Activities whose results this activity used.
   *
   * この活動が結果を利用した、他の活動の並び。
   */
  readonly informedBy?: readonly Ref[];
  /**
   * What the run is for.
   *
   * 実行の目的。
   */
  readonly runKind: RunKind;
  /**
   * The span computed, in model or civil time.
   *
   * 計算した期間。モデル時間または暦の時刻で示す。
   */
  readonly simulated?: TimeExtent;
  /**
   * Digest of all settings of the run.
   *
   * 実行のすべての設定の要約値。
   */
  readonly settingsDigest?: Digest;
  /**
   * Seed of the random numbers.
   *
   * 乱数の種。
   */
  readonly seed?: number;
  /**
   * Where and for which use the run was made.
   *
   * 実行した環境と用途。
   */
  readonly environment?: string;
  /**
   * Whether the model was asked within its validity domain.
   *
   * 妥当領域の中で問われたかどうか。
   */
  readonly domainStatus?: DomainStatus;
  /**
   * How observations were brought in; needed with runKind assimilation.
   *
   * 観測を取り込んだ方法。runKindがassimilationのとき必要である。
   */
  readonly assimilation?: Assimilation;
  /** Extension members; their prefix is declared in `@context`. */
  readonly [key: `${string}:${string}`]: unknown;
}

/**
 * What guards an intervention in the world.
 *
 * 現実への働きかけを守る仕組み。
 */
export interface Safety {
  /**
   * Whether the intervention can be undone.
   *
   * 働きかけを元に戻せるかどうか。
   */
  readonly reversible: boolean;
  /**
   * Whether a device prevents a dangerous state.
   *
   * 危険な状態を防ぐ装置があるかどうか。
   */
  readonly interlock: boolean;
  /**
   * The resource that bounds the parameters of the action.
   *
   * 行動のパラメータの範囲を定める資源。
   */
  readonly envelope?: Ref;
  /**
   * The state that is taken when control is lost.
   *
   * 制御を失ったときに取る状態。
   */
  readonly failSafe?: string;
}

/**
 * One figure of how well forecasts met what came.
 *
 * 予測がどれほど当たったかを示す1つの数値。
 */
export interface Score {
  /**
   * The scoring rule.
   *
   * 評点の規則。
   */
  readonly measure: ScoreMetric;
  /**
   * Which values are better.
   *
   * どの値が良いか。
   */
  readonly orientation: Orientation;
  /**
   * The score.
   *
   * 評点の値。
   */
  readonly value: number;
  /**
   * Unit of the score.
   *
   * 評点の単位。
   */
  readonly unit?: Ucum;
  /**
   * Lower and upper bound of the score.
   *
   * 評点の下限と上限。
   */
  readonly interval?: readonly number[];
  /**
   * Number of cases behind the score.
   *
   * 評点の根拠となる事例の数。
   */
  readonly sampleSize: number;
  /**
   * Which outcomes the score looks at.
   *
   * 評点が重視する結果。
   */
  readonly weighting?: ScoreWeighting;
  /**
   * Which cases were left out.
   *
   * 除いた事例。
   */
  readonly outliers?: Outliers;
  /**
   * What the score is compared with.
   *
   * 評点を比べる相手。
   */
  readonly baseline?: Ref;
}

/**
 * Which outcomes a score looks at, fixed before they are known.
 *
 * 評価が重視する結果。結果が分かる前に定める。
 */
export interface ScoreWeighting {
  /**
   * What the weight follows.
   *
   * 重みの付け方。
   */
  readonly kind: WeightingKind;
  /**
   * Value from which outcomes count.
   *
   * この値以上の結果を重視する。
   */
  readonly threshold?: Quantity;
  /**
   * When the weighting was fixed.
   *
   * 重みを定めた時刻。
   */
  readonly declaredAt?: DateTime;
}
