// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/script_words.h"

namespace mm {

QStringList splitWords(const QString &line)
{
    QStringList words;
    QString word;
    bool quoted = false;
    bool open = false;
    for (const QChar c : line) {
        if (c == u'"') {
            quoted = !quoted;
            open = true;
        } else if (c.isSpace() && !quoted) {
            if (open) {
                words.push_back(word);
            }
            word.clear();
            open = false;
        } else {
            word += c;
            open = true;
        }
    }
    if (open) {
        words.push_back(word);
    }
    return words;
}

} // namespace mm
