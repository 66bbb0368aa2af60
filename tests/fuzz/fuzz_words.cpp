// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_words.h"

#include "core/ingest/vocabulary_reader.h"
#include "core/model/catalogue_reader.h"

namespace mm::fuzz {

const Catalogue &catalogue()
{
    static const Catalogue read
        = readCatalogue(QStringLiteral(":/catalogue"), QStringLiteral("western-balkans")).value();
    return read;
}

const Vocabulary &vocabulary()
{
    static const Vocabulary read
        = readVocabulary(QStringLiteral(":/vocabulary"), catalogue()).value();
    return read;
}

} // namespace mm::fuzz
