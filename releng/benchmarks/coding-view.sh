#!/usr/bin/env bash
# Measures the coding views through their widgets on a virtual screen: one document of two million characters with
# 10,000 codings, 20,000 sources, and 200,000 passages. Prints a table and writes releng/target/coding-view-benchmarks.json.
#   releng/benchmarks/coding-view.sh
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../common.sh"

bundle=bundles/org.manicule.view.coding
figures=$logs/coding-view-figures
# As the product's start script.
options=(-Xmx1g -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED)

if [ -z "${DISPLAY:-}" ] && [ -z "${MANICULE_BENCHMARK_SCREEN:-}" ]; then
  need javac=openjdk-17-jdk-headless mvn=maven libgtk-3.so.0=libgtk-3-0 font=fonts-dejavu-core Xvfb=xvfb xauth=xauth
  MANICULE_BENCHMARK_SCREEN=made exec xvfb-run -a -s "-screen 0 1280x900x24" "$0" "$@"
fi

mkdir -p "$logs"
say "Building the coding views (log: releng/target/coding-view-build.log)"
maven "$logs/coding-view-build.log" -Pquick -DskipTests test-compile dependency:build-classpath \
  -Dmdep.includeScope=test -Dmdep.outputFile="$logs/coding-view.classpath" -pl "$bundle" -am \
  || { show_errors "$logs/coding-view-build.log"; fail "The build failed."; }
path="$root/$bundle/target/classes:$root/$bundle/target/test-classes:$(cat "$logs/coding-view.classpath")"

run() {
  say "Measuring $1"
  java "${options[@]}" -cp "$path" "org.manicule.view.coding.trial.$2" "${@:3}" 2> "$logs/coding-view.log" \
    || { tail -n 20 "$logs/coding-view.log" >&2; fail "This could not be measured."; }
}

run "one long document" CodingViewBenchmark "$figures"
run "the list of sources" SourcesMeasurements "$figures"
run "the list of passages" PassagesMeasurements "$figures"
run "a codebook of 2,000 codes" CodebookMeasurements

say
awk -F= '{ printf "%-70s %20s   %s\n", $1, $2, $3 }' "$figures"
awk -F= 'BEGIN { print "[" } { printf "%s  {\"name\": \"%s\", \"value\": \"%s\", \"target\": \"%s\"}", (NR > 1 ? ",\n" : ""), $1, $2, $3 } END { print "\n]" }' \
  "$figures" > "$logs/coding-view-benchmarks.json"
say
say "Written to releng/target/coding-view-benchmarks.json"
