// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/json_text.h"
#include "core/factsheet/language.h"

#include <QSet>

#include <functional>
#include <vector>

namespace mm {

/// Everything wrong with a data file, in the order of the file.
using StyleFaults = std::vector<TextFault>;

/// Takes values out of a data file by their paths, notes what is missing or of the wrong kind, and
/// remembers what was asked for, so that nothing in the file goes unread.
class JsonFields {
public:
    /// @param script what happens to every text on its way out; nothing when empty
    explicit JsonFields(const JsonText &json, std::function<QString(const QString &)> script = {})
        : m_json(json)
        , m_script(std::move(script))
    {
    }

    /// What stands at the path; a fault when nothing does.
    QJsonValue value(const QString &path);
    [[nodiscard]] bool has(const QString &path) const { return m_json.contains(path); }
    /// A text that is not empty.
    QString text(const QString &path);
    QString textOrEmpty(const QString &path);
    std::vector<QString> texts(const QString &path);
    qint64 integer(const QString &path);
    qint64 positive(const QString &path);
    bool boolean(const QString &path);
    /// Names in the object at the path, in the order of the file.
    QStringList names(const QString &path);
    TextTemplate wording(const QString &path, const TextTemplate::Grammar &grammar,
                         bool mayBeEmpty = false);
    /// A text, or an object with one text for each form of the language.
    PluralText plural(const QString &path, const TextTemplate::Grammar &grammar, PluralRule rule,
                      bool mayBeEmpty);
    /// Every sentence and label, in the language. Paths start with @p prefix.
    WordingTexts wordings(const QString &prefix, const Language &language);

    void requireFormatVersion();
    void fault(const QString &path, const QString &text);
    void fault(const QString &path, const TextTemplate::Fault &fault);
    /// Takes a part of the file as read although nothing was asked of it.
    void pass(const QString &path);
    void refuseUnknownKeys();
    [[nodiscard]] StyleFaults takeFaults();

private:
    [[nodiscard]] QString scripted(const QString &text) const
    {
        return m_script ? m_script(text) : text;
    }

    const JsonText &m_json;
    std::function<QString(const QString &)> m_script;
    QSet<QString> m_seen;
    StyleFaults m_faults;
};

} // namespace mm
