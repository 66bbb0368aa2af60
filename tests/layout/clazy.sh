#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# clazy.sh BUILD: clazy over every layer as compiled below BUILD, which has to be a build with
# warnings as errors.
set -euo pipefail
# range-loop-reference: clang-tidy knows better which copies are cheap; qstring-ref: Qt 5 only.
checks=level1,no-range-loop-reference,no-qstring-ref,no-rule-of-two-soft
checks+=,qstring-allocations,isempty-vs-count,container-inside-loop,heap-allocated-small-trivial-type
build=$1

sed -n 's/^ *"file": "\(.*\)",\{0,1\}$/\1/p' "$build/compile_commands.json" |
    grep -E "/(core|ui|app)/" | grep -v "_autogen/" |
    xargs -P "$(nproc)" -n 1 clazy-standalone -p "$build" --checks="$checks" \
        --header-filter='/(core|ui|app)/'
