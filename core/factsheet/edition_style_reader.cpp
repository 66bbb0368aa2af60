// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/edition_style_reader.h"

#include "core/factsheet/language_reader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

class StyleReader {
public:
    StyleReader(JsonFields &fields, const Language &language)
        : m_fields(fields)
        , m_language(language)
    {
    }

    EditionStyle::Parts read()
    {
        EditionStyle::Parts parts;
        m_fields.requireFormatVersion();
        parts.code = m_fields.text(u"code"_s);
        parts.language = m_language;
        parts.palette = m_fields.text(u"palette"_s);
        if (!QStringList{u"2021"_s, u"2025"_s}.contains(parts.palette)) {
            m_fields.fault(u"palette"_s, u"“2021” or “2025” is expected"_s);
        }
        readNumbers(parts.numbers);
        parts.largestRemainder = m_fields.boolean(u"shares/largest_remainder"_s);
        parts.mostCommon = static_cast<int>(m_fields.positive(u"nationalities/most_common"_s));
        parts.asylumIndicators = m_fields.texts(u"asylum/indicators"_s);
        if (const auto month = Month::parse(m_fields.text(u"ukraine_note_from"_s))) {
            parts.ukraineNoteFrom = *month;
        } else {
            m_fields.fault(u"ukraine_note_from"_s, u"a month such as 2022-02 is expected"_s);
        }
        readWording(parts);
        m_fields.refuseUnknownKeys();
        return parts;
    }

private:
    void readNumbers(NumberStyle &numbers)
    {
        numbers.format = m_language.numbers;
        const auto words = static_cast<std::size_t>(
            std::max<qint64>(0, m_fields.integer(u"numbers/words_below"_s)));
        numbers.words = m_language.numberWords;
        numbers.words.resize(std::min(words, numbers.words.size()));
        const qint64 decimals = m_fields.integer(u"numbers/percent_decimals"_s);
        if (decimals != 0 && decimals != 1) {
            m_fields.fault(u"numbers/percent_decimals"_s, u"0 or 1 is expected"_s);
        }
        numbers.percentDecimals = decimals == 1 ? 1 : 0;
        const qsizetype steps = m_fields.value(u"numbers/rounding"_s).toArray().size();
        for (qsizetype i = 0; i < steps; ++i) {
            const QString path = u"numbers/rounding/%1/"_s.arg(i);
            numbers.ladder.push_back(
                {m_fields.positive(path + u"from"_s), m_fields.positive(path + u"to_nearest"_s)});
        }
        if (!std::ranges::is_sorted(numbers.ladder, std::ranges::greater(), &RoundingStep::from)) {
            m_fields.fault(u"numbers/rounding"_s, u"the highest step of rounding comes first"_s);
        }
    }

    void readWording(EditionStyle::Parts &parts)
    {
        if (m_fields.text(u"language"_s) == m_language.code) {
            parts.wording = m_fields.wordings({}, m_language);
            return;
        }
        if (m_language.wording) {
            parts.wording = *m_language.wording;
        } else {
            m_fields.fault(u"language"_s,
                           u"neither this style nor the language “%1” has sentences in it"_s.arg(
                               m_language.code));
        }
        for (const WordingRule &rule : wordingRules()) {
            m_fields.pass(QString(rule.path).section(u'/', 0, 0));
        }
    }

    JsonFields &m_fields;
    const Language &m_language;
};

bool isPath(const QString &text)
{
    return text.endsWith(u".json");
}

/// "style-2025.json" in the folder, or the very file a person names.
QFileInfo fileOf(const QString &folder, const QString &code)
{
    return isPath(code) ? QFileInfo(code) : QFileInfo(QDir(folder), u"style-%1.json"_s.arg(code));
}

} // namespace

Result<EditionStyle, StyleFaults> readEditionStyle(const QByteArray &utf8, const Language &language)
{
    const auto json = JsonText::parse(utf8);
    if (!json) {
        return failure(StyleFaults{json.error()});
    }
    JsonFields fields(*json);
    EditionStyle::Parts parts = StyleReader(fields, language).read();
    if (StyleFaults faults = fields.takeFaults(); !faults.empty()) {
        return failure(std::move(faults));
    }
    return EditionStyle(std::move(parts));
}

Result<EditionStyle, QString> loadEditionStyle(const QString &folder, const StyleChoice &choice)
{
    auto language = loadLanguage(folder, choice.language);
    if (!language) {
        return failure(language.error());
    }
    if (!choice.numbers.isEmpty()) {
        const auto numbers = loadLanguage(folder, choice.numbers);
        if (!numbers) {
            return failure(numbers.error());
        }
        language->numbers = numbers->numbers;
    }
    const QFileInfo info = fileOf(folder, choice.code);
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(u"%1: there is no such edition style; known are %2"_s.arg(
            info.fileName(), editionStyleCodes(folder).join(u", "_s)));
    }
    return readEditionStyle(file.readAll(), *language).map_error([&](const StyleFaults &faults) {
        return faultLines(info.fileName(), faults);
    });
}

QStringList editionStyleCodes(const QString &folder)
{
    const QString prefix = u"style-"_s;
    QStringList codes;
    const QStringList files
        = QDir(folder).entryList({prefix + u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        codes.append(file.mid(prefix.size()).section(u'.', 0, 0));
    }
    return codes;
}

} // namespace mm
