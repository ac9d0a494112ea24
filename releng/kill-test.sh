#!/usr/bin/env bash
# Kills a program at random moments of its work on a project, many times, and looks whether anything that was acknowledged is lost.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

usage() {
  cat <<'END'
releng/kill-test.sh [N] [SEED] [KIND]   N kills (1000 if not given) during single edits, bulk edits, undo, upgrades, backups and restores.
  A SEED printed by an earlier run repeats its choices, though not the machine's timing. A KIND such as BULK_EDITS kills only that kind of work.
END
}

case ${1:-} in -h | --help) usage; exit ;; esac
kills=${1:-1000}
[[ $kills =~ ^[1-9][0-9]*$ ]] || { usage >&2; exit 2; }
[[ ${2:-0} =~ ^[0-9]+$ ]] || { usage >&2; exit 2; }

need javac=openjdk-17-jdk-headless mvn=maven
log=$logs/kill-test.log
results=$root/bundles/org.manicule.store/target/kill-test.txt
rm -f "$results"
say "Killing $kills times (log: releng/target/kill-test.log)"
passed=yes
maven "$log" -Pquick -pl bundles/org.manicule.store -am -Dtest=KillTest -Dsurefire.failIfNoSpecifiedTests=false \
  -Dspotless.check.skip=true -Dmanicule.kills="$kills" ${2:+-Dmanicule.seed="$2"} \
  ${3:+-Dmanicule.kill-work="$3"} test > /dev/null || passed=no
[ ! -f "$results" ] || cat "$results"
awk -v passed=$passed '
  { kills += $2; edits += $4; others += $7; seconds += $(NF - 3); seed = $NF }
  END {
    printf "%d kills, %d edits and %d backups and restores acknowledged, %d s, seed %s: %s\n", kills, edits, others, seconds, seed,
      passed == "yes" ? "nothing lost" : "FAILED"
  }' "$results" 2>/dev/null || say "FAILED"
[ $passed = yes ] || { show_errors "$log"; exit 1; }
