#!/usr/bin/env bash
# Keeps a project of the present schema as test data, once, when a version with a new schema is released: releng/keep-schema.sh NUMBER
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

[[ ${1:-} =~ ^[1-9][0-9]*$ ]] || fail "Say the number of the schema, that of its newest step: releng/keep-schema.sh 2"
kept=bundles/org.manicule.store/src/test/resources/released/schema-$1.zip
[ ! -e "$root/$kept" ] || fail "$kept is kept already and must never change."
need javac=openjdk-17-jdk-headless mvn=maven
maven "$logs/keep-schema.log" -Pquick -pl bundles/org.manicule.store -am -Dtest=KeepSchema -Dsurefire.failIfNoSpecifiedTests=false \
  -Dspotless.check.skip=true -Dmanicule.keep-schema="$1" test > /dev/null || { show_errors "$logs/keep-schema.log"; exit 1; }
say "Wrote $kept. From now on, schema steps up to $1 must not change."
