#!/usr/bin/env bash
# Measures the product as its users meet it, prints a table and writes releng/target/benchmarks.json.
#   releng/benchmarks/run.sh [FILE]   FILE is the text to code in; without one a text of 45,000 characters is made
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../common.sh"

runs=${RUNS:-7}
work=$(mktemp -d "${TMPDIR:-/tmp}/manicule-benchmarks-XXXXXX")
trap 'rm -rf "$work"' EXIT
figures=$work/figures
text=${1:-}

# The milliseconds that a command takes, start of the process included: the median of some runs.
measure() {
  local name=$1 target=$2 i begin end times=()
  shift 2
  "$@" > /dev/null
  for ((i = 0; i < runs; i++)); do
    begin=$(date +%s%N)
    "$@" > /dev/null
    end=$(date +%s%N)
    times+=($(((end - begin) / 1000000)))
  done
  printf '%s=%s=%s\n' "$name" "$(printf '%s\n' "${times[@]}" | sort -n | sed -n "$((runs / 2 + 1))p")" "$target" >> "$figures"
}

# A text of the length that the longest real document at hand has, when none is given.
made_text() {
  local i
  for ((i = 1; i <= 130; i++)); do
    printf 'Paragraph %d. The board met in public and heard that the plans would be settled later. ' "$i"
    printf 'Members asked who would hold it to account, what the contract would cost, and how people without a car\n'
    printf 'would reach the new clinic; the officer said that answers would be written and sent to all who had asked.\n\n'
  done
}

# target_of NAME: what is to be reached, for the figures that have a target.
target_of() {
  case $1 in
    "start to usable window, ms, median") echo "< 3000" ;;
    "resident memory after start, MB") echo "< 350" ;;
    "coding by key to repainted, p95 ms") echo "< 50" ;;
  esac
}

window_run() {
  MANICULE_VMARGS="-Dmanicule.plugins=$work/plugins -Dmanicule.benchmark.out=$work/window $2" \
    XDG_CONFIG_HOME=$work/config "$manicule" window "$1" > "$work/window.log" 2>&1 \
    || { tail -n 20 "$work/window.log" >&2; fail "The window could not be measured."; }
  if grep '^failed=' "$work/window" >&2; then fail "The window could not be measured."; fi
}

if [ -z "${DISPLAY:-}" ] && [ -z "${MANICULE_BENCHMARK_SCREEN:-}" ]; then
  need libgtk-3.so.0=libgtk-3-0 font=fonts-dejavu-core Xvfb=xvfb xauth=xauth
  MANICULE_BENCHMARK_SCREEN=made exec xvfb-run -a -s "-screen 0 1280x900x24" "$0" "$@"
fi

build_product
[ -n "$(find "$root/releng/benchmarks/target" -maxdepth 1 -name '*.jar' 2>/dev/null)" ] \
  || maven "$logs/benchmarks-build.log" -Pquick -Dmaven.test.skip=true package -pl releng/benchmarks -am \
  || { show_errors "$logs/benchmarks-build.log"; fail "The benchmarks could not be built."; }
mkdir -p "$work/plugins"
cp "$root"/releng/benchmarks/target/org.manicule.benchmarks-*.jar "$work/plugins"

say "Making the projects"
(cd "$work" && "$manicule" run "$root/releng/sample-project/sample-project.manicule" > /dev/null)
if [ -z "$text" ]; then made_text > "$work/long.txt"; text=$work/long.txt; fi
"$manicule" new "$work/coding" > /dev/null
"$manicule" import "$work/coding" "$text" > /dev/null 2>&1

say "Measuring the command line, $runs runs each"
measure "manicule --version, ms" "< 1500" "$manicule" --version
measure "manicule sources SAMPLE, ms" "< 1500" "$manicule" sources "$work/sample"
measure "manicule codings SAMPLE --json, ms" "< 1500" "$manicule" codings "$work/sample" --json

say "Measuring the window"
window_run "$work/sample.manicule" -Dmanicule.benchmark.coding=false
starts=()
for ((i = 0; i < runs; i++)); do
  window_run "$work/sample.manicule" -Dmanicule.benchmark.coding=false
  starts+=("$(sed -n 's/^start to usable window, ms=//p' "$work/window")")
done
printf 'start to usable window, ms, median=%s=< 3000\n' "$(printf '%s\n' "${starts[@]}" | sort -n | sed -n "$((runs / 2 + 1))p")" >> "$figures"
window_run "$work/coding.manicule" -Dmanicule.benchmark.coding=true
grep -v '^start to' "$work/window" | while IFS='=' read -r name value; do
  printf '%s=%s=%s\n' "$name" "$value" "$(target_of "$name")" >> "$figures"
done
archive=$(find "$root/product/target" -maxdepth 1 -name '*linux-x86_64.tar.gz')
printf 'archive, MB=%s=< 150\n' "$(($(stat -c %s "$archive") / 1000000))" >> "$figures"

say
awk -F= '{ printf "%-48s %10s   %s\n", $1, $2, $3 }' "$figures"
mkdir -p "$logs"
awk -F= 'BEGIN { print "[" } { printf "%s  {\"name\": \"%s\", \"value\": %s, \"target\": \"%s\"}", (NR > 1 ? ",\n" : ""), $1, $2, $3 } END { print "\n]" }' \
  "$figures" > "$logs/benchmarks.json"
say
say "Written to releng/target/benchmarks.json"
