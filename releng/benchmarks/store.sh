#!/usr/bin/env bash
# Measures the store and the plain database under it, prints a table and writes releng/target/store-benchmarks.json.
#   releng/benchmarks/store.sh [TIER...]   thesis, team, bigqual, long, xl; all of them unless named
# MANICULE_VMARGS adds options for the Java virtual machine that holds the store, for example a flight recording.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../common.sh"

tiers=(thesis team bigqual long xl)
[ $# -gt 0 ] || set -- "${tiers[@]}"
for tier in "$@"; do
  [[ " ${tiers[*]} " == *" $tier "* ]] || fail "There is no tier \"$tier\"; there are ${tiers[*]}."
done
module=$root/releng/benchmarks/store
work=$logs/store-benchmarks
figures=$work/figures
# As the product's start script, but with a quarter of its memory.
options=(-Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1)
openings=3

run() {
  java "${options[@]}" "${@:2}" -cp "$module/target/*:$module/target/lib/*" org.manicule.benchmarks.store.StoreBenchmark \
    "$1" "$tier" "$work/$tier" "$figures" >> "$work/log" 2>&1 || { tail -n 30 "$work/log" >&2; fail "\"$1\" of $tier could not be measured."; }
}

build() {
  local stamp=$module/target/built state
  state="$(sources_state) $(find "$module" -name target -prune -o -type f -printf '%p %s %T@\n' | LC_ALL=C sort | cksum)"
  [ "$(cat "$stamp" 2>/dev/null)" != "$state" ] || return 0
  need javac=openjdk-17-jdk-headless mvn=maven
  say "Building the store and its benchmarks (log: releng/target/store-benchmarks-build.log)"
  rm -f "$stamp"
  maven "$logs/store-benchmarks-build.log" -Pquick -Dmaven.test.skip=true package -pl releng/benchmarks/store -am \
    || { show_errors "$logs/store-benchmarks-build.log"; fail "The build failed."; }
  printf '%s\n' "$state" > "$stamp"
}

build
rm -rf "$work"
mkdir -p "$work"
trap 'find "$work" -mindepth 1 -maxdepth 1 -type d -exec rm -rf {} +' EXIT
read -r -a more <<< "${MANICULE_VMARGS:-}"
for tier in "$@"; do
  mkdir -p "$work/$tier"
  say "Measuring $tier"
  run floor
  run store "${more[@]}"
  # The product's start script keeps an archive of the loaded classes as well, made by its first run.
  figures=$work/not-counted run open -XX:ArchiveClassesAtExit="$work/classes.jsa"
  for ((i = 0; i < openings; i++)); do run open -XX:SharedArchiveFile="$work/classes.jsa"; done
  rm -rf "${work:?}/$tier"
done
say
java -cp "$module/target/*:$module/target/lib/*" org.manicule.benchmarks.store.StoreBenchmark report "$figures" "$logs/store-benchmarks.json"
say
say "Written to releng/target/store-benchmarks.json"
