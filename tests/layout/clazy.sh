#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# clazy.sh BUILD FILE…: clazy warns only; here a warning fails.
set -euo pipefail
checks=level1,no-rule-of-two-soft,qstring-allocations,qt-keywords,container-inside-loop
checks+=,heap-allocated-small-trivial-type,isempty-vs-count,missing-typeinfo,reserve-candidates
build=$1
shift
status=0
output=$(clazy-standalone -p "$build" --checks="$checks" --header-filter='/(core|ui|app)/' "$@" 2>&1) || status=$?
warnings=$(grep -E 'error:|\[-Wclazy' <<<"$output" || true)
if [[ -n $warnings || $status -ne 0 ]]; then
    printf '%s\n' "${warnings:-$output}"
    exit 1
fi
