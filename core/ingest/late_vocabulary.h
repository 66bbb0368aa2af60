// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/vocabulary.h"

#include <future>
#include <utility>

namespace mm {

/// Words that are read when somebody first asks for them with get(): on any thread, and once.
/// Copies share what was read.
using LateVocabulary = std::shared_future<Vocabulary>;

template <class Read>
[[nodiscard]] LateVocabulary lateVocabulary(Read read)
{
    return std::async(std::launch::deferred, std::move(read)).share();
}

} // namespace mm
