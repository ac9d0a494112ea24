#!/usr/bin/env bash
# Measures imports in the product, and the bare parsers beside them, prints a table and writes releng/target/import-benchmarks.json.
#   releng/benchmarks/imports.sh [PART...]   txt, html, docx, pdf, preview, memory, survey; all of them unless named
# ROUNDS=5 sets how often floor and product take turns (3 unless set). MANICULE_VMARGS adds options for the product's Java virtual machine.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../common.sh"

formats=(txt html docx pdf)
parts=("${formats[@]}" preview memory survey)
[ $# -gt 0 ] || set -- "${parts[@]}"
for part in "$@"; do
  [[ " ${parts[*]} " == *" $part "* ]] || fail "There is no part \"$part\"; there are ${parts[*]}."
done
rounds=${ROUNDS:-3}
module=$root/releng/benchmarks/imports
work=$logs/import-benchmarks
figures=$work/figures
more=${MANICULE_VMARGS:-}
export XDG_CONFIG_HOME=$work/config

build() {
  local stamp=$module/target/built state
  build_product
  state="$(sources_state) $(find "$root/releng/benchmarks" -name target -prune -o -type f -printf '%p %s %T@\n' | LC_ALL=C sort | cksum)"
  [ "$(cat "$stamp" 2>/dev/null)" != "$state" ] || return 0
  say "Building the import benchmarks (log: releng/target/import-benchmarks-build.log)"
  rm -f "$stamp"
  maven "$logs/import-benchmarks-build.log" -Pquick -Dmaven.test.skip=true package -pl releng/benchmarks/imports -am \
    || { show_errors "$logs/import-benchmarks-build.log"; fail "The build failed."; }
  printf '%s\n' "$state" > "$stamp"
}

figure() { printf '%s=%s=%s\n' "$1" "$2" "${3:-}" >> "$figures"; }
median() { LC_ALL=C sort -g | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }
broken() { tail -n 30 "$work/log" >&2; fail "$1 could not be measured."; }

# floor FORMAT: documents per second of the bare parsers, a line for each pass.
floor() {
  java -Xmx768m -XX:+UseSerialGC -Djava.awt.headless=true -cp "$module/target/*:$module/target/lib/*" \
    org.manicule.benchmarks.imports.floor.BareTika "$work/files/$1" 20 2 2>> "$work/log" || broken "The floor of $1"
}

# product WHAT FOLDER PASSES WARM: what the product did, a line for each pass.
product_run() {
  rm -rf "$work/projects"
  mkdir -p "$work/projects"
  "$manicule" new "$work/projects/empty" > /dev/null
  "$manicule" table "$work/projects/empty" --analysis imports-benchmark --json --option what="$1" --option files="$2" \
    --option projects="$work/projects" --option passes="$3" --option warm="$4" 2>> "$work/log" > "$work/answer" || broken "$1 of $2"
  sed -n 's/.*"seen":\([0-9.E-]*\).*/\1/p' "$work/answer"
}

measure_format() {
  local format=$1 target=$2 round pass cores
  cores=$(nproc)
  rm -f "$work"/{floor,product}{1,2}
  for ((round = 0; round < rounds; round++)); do
    floor "$format" | { pass=0; while read -r seen; do pass=$((pass + 1)); echo "$seen" >> "$work/floor$pass"; done; }
    product_run import "$work/files/$format" 2 20 | { pass=0; while read -r seen; do pass=$((pass + 1)); echo "$seen" >> "$work/product$pass"; done; }
  done
  for pass in 1 2; do
    local bare own words
    bare=$(median < "$work/floor$pass")
    own=$(median < "$work/product$pass")
    words=$([ $pass = 1 ] && echo first || echo again)
    figure "$format, $words: floor, documents per second" "$bare"
    figure "$format, $words: import, documents per second" "$(awk "BEGIN { printf \"%.1f\", $own }")"
    figure "$format, $words: import / floor" "$(awk "BEGIN { printf \"%.2f\", $own / $bare }")" "$([ $pass = 1 ] || echo ">= $(awk "BEGIN { print $target * ($target == 0.5 ? 1 : ($cores > 2 ? 2 : $cores)) }")")"
  done
}

# The most memory that the program and its readers had, in MB, while a command ran; its seconds.
measure_survey() {
  local begin end pid most=0 now
  rm -rf "$work/projects"
  "$manicule" new "$work/projects/survey" > /dev/null
  begin=$(date +%s%N)
  "$manicule" import "$work/projects/survey" "$work/files/survey/survey.csv" > "$work/answer" 2>> "$work/log" &
  pid=$!
  while kill -0 "$pid" 2>/dev/null; do
    now=$(awk '/VmHWM/ { print int($2 / 1000) }' "/proc/$pid/status" 2>/dev/null || echo 0)
    most=$((now > most ? now : most))
    sleep 0.2
  done
  wait "$pid" || broken "The survey"
  end=$(date +%s%N)
  figure "survey of 100,000 rows by command line, seconds" "$(((end - begin) / 1000000000))" "< 60"
  figure "the same: resident memory of the program at most, MB" "$most"
}

build
rm -rf "$work"
mkdir -p "$work/plugins"
trap 'rm -rf "$work/files" "$work/projects"' EXIT
cp "$module"/target/org.manicule.benchmarks.imports-*.jar "$work/plugins"
export MANICULE_VMARGS="-Dmanicule.plugins=$work/plugins $more"
say "Making the files"
java -cp "$module/target/*:$module/target/lib/*" org.manicule.benchmarks.imports.made.MadeFiles "$work/files" 2> "$work/log" || broken "Files"
"$manicule" new "$work/projects/first" > /dev/null
"$manicule" sources "$work/projects/first" > /dev/null
for part in "$@"; do
  say "Measuring $part"
  case $part in
    txt) measure_format txt 0.5 ;;
    html | docx | pdf) measure_format "$part" 0.8 ;;
    preview)
      for page in article archive; do
        mkdir -p "$work/files/one"
        rm -f "$work/files/one"/*
        cp "$work/files/page/$page.html" "$work/files/one"
        product_run preview "$work/files/one" 9 0 > "$work/times"
        figure "preview of a page of 1 MB ($page), first, ms" "$(head -n 1 "$work/times" | cut -d. -f1)"
        figure "preview of a page of 1 MB ($page), median, ms" "$(median < "$work/times" | cut -d. -f1)" "< 1000"
      done ;;
    memory)
      MANICULE_VMARGS="$MANICULE_VMARGS -Xmx256m"
      figure "live heap at most, 200 files, MB" "$(product_run memory "$work/files/txt" 1 20 | cut -d. -f1)"
      figure "live heap at most, 2,000 files, MB" "$(product_run memory "$work/files/many" 1 20 | cut -d. -f1)" "as with 200"
      MANICULE_VMARGS="-Dmanicule.plugins=$work/plugins $more" ;;
    survey) measure_survey ;;
  esac
done

say
awk -F= '{ printf "%-62s %10s   %s\n", $1, $2, $3 ($4 != "" ? "=" $4 : "") }' "$figures"
awk -F= 'BEGIN { print "[" } { printf "%s  {\"name\": \"%s\", \"value\": %s, \"target\": \"%s\"}", (NR > 1 ? ",\n" : ""), $1, $2, $3 ($4 != "" ? "=" $4 : "") } END { print "\n]" }' \
  "$figures" > "$logs/import-benchmarks.json"
say
say "Written to releng/target/import-benchmarks.json"
