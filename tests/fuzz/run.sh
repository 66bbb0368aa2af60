#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh BUILD NAME FINDINGS SECONDS: one fuzzer for so long; says one line, or what it found. The
# input behind a finding is kept in the folder FINDINGS and read again by "BUILD/fuzz/NAME FILE".
# MM_TEST_SEED in the environment repeats a run that began with the same corpus.
set -euo pipefail
build=$1 name=$2 findings=$3 seconds=$4
corpus=$build/corpus/$name log=$findings/$name.log
mkdir -p "$corpus" "$build/seeds/$name"
if "$build/fuzz/$name" -max_total_time="$seconds" -max_len=4096 -timeout=20 -rss_limit_mb=2048 \
    -seed="${MM_TEST_SEED:-0}" \
    -artifact_prefix="$findings/$name-" -print_final_stats=1 \
    "$corpus" "$build/seeds/$name" >"$log" 2>&1; then
    printf '%-14s %9s inputs, no finding\n' "$name" \
        "$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")"
else
    tail -n 60 "$log"
    printf '%s found something: %s\n' "$name" "$findings/$name-*"
    exit 1
fi
