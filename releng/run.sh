#!/usr/bin/env bash
# Builds Manicule if needed and runs it.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

usage() {
  cat <<'END'
releng/run.sh                        open the window on a fresh copy of the sample project
releng/run.sh --headless [--out DIR] do the main job in the terminal: import five sources, code them by words, write results
releng/run.sh -- ARGUMENTS           the command line, for example: releng/run.sh -- --help
Without a screen (neither DISPLAY nor WAYLAND_DISPLAY is set) the first does what the second does.
END
}

# A new, empty folder for the results of the main job.
results_folder() {
  if [ -z "$1" ]; then
    mkdir -p "$logs/main-job"
    mktemp -d "$logs/main-job/$(date +%Y-%m-%d-%H%M%S)-XXX"
    return
  fi
  mkdir -p "$1" || fail "The folder $1 cannot be made."
  [ -z "$(ls -A "$1")" ] || fail "The folder $1 is not empty. Name another one, so that nothing is overwritten."
  cd "$1" && pwd
}

main_job() {
  local out
  out=$(results_folder "$1")
  (cd "$out" && "$manicule" run "$root/releng/sample-project/main-job.manicule") || fail "The main job failed."
  say
  say "The results are in $out:"
  (cd "$out" && find . -maxdepth 1 -mindepth 1 | LC_ALL=C sort | sed 's|^\./|  |')
}

# The sample project is made once for each build, and every window gets its own copy of it.
window() {
  local master=$root/product/target/sample copy project
  need libgtk-3.so.0=libgtk-3-0 font=fonts-dejavu-core
  if [ ! -e "$master/done" ] || [ -n "$(find "$root/product/target/built" "$root/releng/sample-project" -newer "$master/done" -print -quit)" ]; then
    say "Making the sample project (log: releng/target/sample.log)"
    rm -rf "$master"
    mkdir -p "$master" "$logs"
    (cd "$master" && "$manicule" run "$root/releng/sample-project/sample-project.manicule") > "$logs/sample.log" 2>&1 \
      || { tail -n 20 "$logs/sample.log" >&2; fail "The sample project could not be made."; }
    touch "$master/done"
  fi
  copy=$(mktemp -d "${TMPDIR:-/tmp}/manicule-sample-XXXXXX")
  cp -R "$master"/*.manicule "$copy"
  project=$(find "$copy" -maxdepth 1 -name '*.manicule' | head -n 1)
  say "Opening $project"
  export MANICULE_VMARGS="${MANICULE_VMARGS:-} -Dmanicule.sample=$project"
  exec "$manicule" window "$project"
}

mode=window out=
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || mode=headless
while [ $# -gt 0 ]; do
  case $1 in
    --headless) mode=headless ;;
    --out) [ $# -ge 2 ] || { usage >&2; exit 2; }; out=$2; shift ;;
    --) shift; mode=command; break ;;
    -h|--help) usage; exit ;;
    *) say "I do not know \"$1\"." >&2; usage >&2; exit 2 ;;
  esac
  shift
done

if [ $mode = command ]; then
  # stdout belongs to the command.
  build_product >&2
  exec "$manicule" "$@"
fi
build_product
if [ $mode = headless ]; then main_job "$out"; else window; fi
