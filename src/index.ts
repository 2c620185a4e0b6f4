/** The library: the verbs of the command line as functions, with the types they speak. */
export { appendGradients, type GradientRequest } from './autodiff/appendGradients.ts';
export { continueGraph, newGraph } from './autodiff/differentiableGraph.ts';
export {
  type AdamWOptions,
  type AdamWStep,
  appendAdamW,
  type ParameterUpdate,
} from './autodiff/optimizers/adamw.ts';
export type { GradientContext, GradientRule, OpRule } from './autodiff/rule.ts';
export type { BenchGate, BenchReport, BenchTask } from './core/benchReport.ts';
export type {
  Leaderboard,
  RankedRun,
  RunComparison,
  TaskComparison,
  TaskRanking,
} from './core/comparison.ts';
export type {
  Context,
  ContextOccupation,
  ContextSampler,
  ContextStyle,
  ContextSwap,
  Split,
} from './core/context.ts';
export {
  AnswerFormatError,
  BudgetError,
  DistillError,
  ExitCode,
  IncomparableError,
  InputError,
  InterruptedError,
  RuntimeFailure,
  UsageError,
} from './core/errors.ts';
export type { Difference, Estimate, Verdict } from './core/estimate.ts';
export type { Example, TaskId, UnlabelledExample } from './core/example.ts';
export type { Metric, ScoreTable, Statistic } from './core/metric.ts';
export type { Prediction } from './core/prediction.ts';
export type { PredictOptions as PredictorCallOptions, Predictor, RequestEstimate } from './core/predictor.ts';
export type { PairReading, Reading, RequirementReading, ResumeReading } from './core/reading.ts';
export type { DatasetRecord, Pair, TaggedSentence, Triple, Usage } from './core/record.ts';
export type { Results, RunManifest, ScoreRow, TaskReport } from './core/run.ts';
export type { Checklist, FidelityRules, GivenAnswer, Task } from './core/task.ts';
export type { Dataset } from './data/dataset.ts';
export { type AttributeInput, float } from './onnx/attributes.ts';
export type { DataType, TensorData } from './onnx/dataTypes.ts';
export type { GraphBuilder, Value } from './onnx/graphBuilder.ts';
export type { Attribute, Dim, Graph, Model, Node, Shape, Tensor, ValueInfo } from './onnx/model.ts';
export {
  type QuantisedModel,
  type QuantiseOptions,
  quantiseWeights,
} from './onnx/quantise/quantiseWeights.ts';
export { readModel, readModelFile } from './onnx/readModel.ts';
export { float32Tensor, int64Tensor } from './onnx/tensors.ts';
export { writeModel } from './onnx/writeModel.ts';
export { markdownReport } from './report/markdown.ts';
export { type TerminalReportOptions, terminalReport } from './report/terminal.ts';
export type { TrainingProgress } from './train/progress.ts';
export { matchingClassifier } from './train/recipes/matchingClassifier.ts';
export { matchingEmbedder } from './train/recipes/matchingEmbedder.ts';
export type { Recipe } from './train/recipes/recipe.ts';
export { skillTagger } from './train/recipes/skillTagger.ts';
export { type BenchOptions, bench } from './workflows/bench/bench.ts';
export { type CompareOptions, compareRuns } from './workflows/compare.ts';
export { type CheckDataOptions, type CheckDataResult, checkData } from './workflows/dataCheck.ts';
export { type ImportDataOptions, type ImportDataResult, importData } from './workflows/dataImport.ts';
export { type SplitDataOptions, type SplitDataResult, splitData } from './workflows/dataSplit.ts';
export { type DataStatsOptions, type DataStatsResult, dataStats } from './workflows/dataStats.ts';
export { type Check, type ExamineOptions, examine } from './workflows/doctor.ts';
export { estimateEvaluation, type TaskEstimate } from './workflows/dryRun.ts';
export { type EvaluateOptions, type EvaluateOutcome, evaluate } from './workflows/evaluate.ts';
export { type ExportExamplesOptions, exportExamples, type TrainingRow } from './workflows/exportExamples.ts';
export { exportResults } from './workflows/exportResults.ts';
export { type GenerateOptions, type GenerateOutcome, generate } from './workflows/generate.ts';
export {
  type BuildGraphOptions,
  type BuildGraphResult,
  buildGraphFolder,
  estimateGraphBuild,
} from './workflows/graphBuild.ts';
export {
  type GraphSampler,
  type GraphSamplerOptions,
  openSampler,
  type SampleContextsOptions,
  type SampleContextsResult,
  sampleContexts,
} from './workflows/graphSample.ts';
export {
  exportGraphFile,
  type GraphStats,
  graphStats,
  type OccupationView,
  type SkillView,
  showNode,
} from './workflows/graphViews.ts';
export { type Listing, listAll } from './workflows/list.ts';
export {
  type LoadedStudent,
  type LoadStudentOptions,
  loadStudent,
  type RankedResume,
} from './workflows/loadStudent.ts';
export { type MergeOptions, mergeRuns } from './workflows/merge.ts';
export { openNamedDataset } from './workflows/namedDataset.ts';
export { type PredictOptions, predict } from './workflows/predict.ts';
export { loadNamedPredictor } from './workflows/predictors.ts';
export type { CustomTraining } from './workflows/prepareTraining.ts';
export { type QuantizeOptions, type QuantizeOutcome, quantizeStudent } from './workflows/quantize.ts';
export { type RankOptions, rankRuns } from './workflows/rank.ts';
export type { RemoteOptions } from './workflows/remoteOptions.ts';
export { type ScoreOptions, scoreRun } from './workflows/score.ts';
export { type TeachOptions, type TeachOutcome, teach } from './workflows/teach.ts';
export { type TrainOutcome, trainStudent } from './workflows/train.ts';
export type { TrainingSource } from './workflows/trainingSource.ts';
export type { TrainOptions } from './workflows/trainOptions.ts';
