#!/usr/bin/env bash
# From a graph to a student, and how good it is: graph → generate → teach → train → eval → compare, each by its command.
#
#   scripts/recipe.sh small [folder]    two minutes on two cores: shows that every step works, makes no good student
#   scripts/recipe.sh full [folder]     hours
#
# Works from a fresh clone after `npm ci`, without a key and without a network. What can be set:
#   WRITER   who writes postings and résumés: offline (a grammar, the default), or openai:<model>
#   TEACHER  whose probabilities the student learns beside the labels: openai:<model>, hf:…, transformers:<folder>,
#            onnx:<folder>; default: the shipped matcher, where there is one; none: labels alone
#   DICE, ONET   a CSV of postings and a folder of O*NET's text files: the graph is built of them; default: the shipped one
#   STEPS    updates of the training at most
#
# A step that is done is not done again: the script goes on where it was stopped. Another seed or size: another folder.
set -euo pipefail
cd "$(dirname "$0")/.."

scale=${1:-}
out=${2:-out/recipe-$scale}
case $scale in
  small)
    count=60
    sizes=(--layers 1 --width 32 --max-length 192 --vocab-size 1500)
    steps=${STEPS:-40}
    ;;
  full)
    count=4000
    sizes=(--layers 4 --width 128 --max-length 512 --vocab-size 8000)
    steps=${STEPS:-6000}
    ;;
  *)
    echo 'usage: scripts/recipe.sh small|full [folder]' >&2
    exit 2
    ;;
esac
writer=${WRITER:-offline}
teacher=${TEACHER:-}
if [ -z "$teacher" ]; then
  teacher=none
  if [ -f models/matcher/student.json ]; then teacher=onnx:models/matcher; fi
fi
mkdir -p "$out"

# Runs a command unless the file that it makes, the first argument, is there.
step() {
  local made=$1
  shift
  if [ -e "$made" ]; then
    echo "--- $made is there"
    return
  fi
  echo "--- distill $*"
  local start=$SECONDS
  node bin/distill.js "$@"
  echo "--- done in $((SECONDS - start)) s"
}

# `train` goes on where it was stopped only if told so.
train() {
  local folder=$1
  shift
  local resume=()
  if [ -e "$folder/train.jsonl" ]; then resume=(--resume); fi
  step "$folder/README.md" train "$@" --output "$folder" "${resume[@]}"
}

# 1. The graph: what the occupations of your labour market need, and contexts drawn from it.
graph=datasets/graph
sources=()
if [ -n "${DICE:-}" ]; then sources+=(--dice "$DICE"); fi
if [ -n "${ONET:-}" ]; then sources+=(--onet "$ONET"); fi
if [ ${#sources[@]} -gt 0 ]; then
  graph=$out/graph
  step "$graph/manifest.json" graph build "${sources[@]}" --output "$graph"
fi
step "$out/contexts.jsonl" graph sample --graph "$graph" --count "$count" --output "$out/contexts.jsonl"

# 2. Postings with matched, unmatched and swapped résumés for them.
step "$out/data/manifest.json" generate --contexts "$out/contexts.jsonl" --teacher "$writer" --output "$out/data"

# 3. A teacher's answers to them, with probabilities.
learn=()
against=none
if [ "$teacher" != none ]; then
  step "$out/teacher.jsonl" teach --task matching --data "$out/data" --teacher "$teacher" --output "$out/teacher.jsonl"
  learn=(--teacher "recorded:$out/teacher.jsonl")
  against="recorded:$out/teacher.jsonl"
fi

# 4. An encoder that has read the texts, then the student that starts from it.
encoder_options=()
if [ "$scale" = full ]; then
  train "$out/encoder" --task language-modelling --data "$out/data" "${sizes[@]}" --max-steps "$steps"
  encoder_options=(--init "$out/encoder")
  sizes=()
fi
train "$out/student" --task matching --data "$out/data" "${encoder_options[@]}" "${sizes[@]}" "${learn[@]}" --max-steps "$steps"

# 5. How good it is, on occupations that it has not seen, beside the shortcuts and the teacher; and a baseline.
step "$out/eval-student/results.json" eval --task matching --data "$out/data" --student "onnx:$out/student" --teacher "$against" --output "$out/eval-student"
step "$out/eval-baseline/results.json" eval --task matching --data "$out/data" --student lexical:tfidf --teacher none --output "$out/eval-baseline"

# 6. Is the student better than the baseline?
echo "--- distill compare $out/eval-student $out/eval-baseline"
node bin/distill.js compare "$out/eval-student" "$out/eval-baseline" | tee "$out/comparison.txt"
