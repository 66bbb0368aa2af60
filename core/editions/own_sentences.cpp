// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editions/own_sentences.h"

namespace mm {

OwnWords ownWords(std::span<const OwnSentence> kept, Month month, const QString &place,
                  const EditionStyle &style)
{
    OwnWords words;
    for (const OwnSentence &sentence : kept) {
        if (sentence.month == month && sentence.place == place && sentence.style == style.code()
            && sentence.language == style.language().code) {
            words.insert_or_assign(sentence.key, sentence.text);
        }
    }
    return words;
}

} // namespace mm
