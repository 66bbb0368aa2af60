// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/edition_style_reader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr int kFormatVersion = 1;
constexpr std::size_t kMonths = 12;

/// Reads the parts of a style and notes every fault and every path it has seen.
class StyleReader {
public:
    explicit StyleReader(const JsonText &json)
        : m_json(json)
    {
    }

    EditionStyle::Parts read()
    {
        EditionStyle::Parts parts;
        if (integer(u"format_version"_s) != kFormatVersion) {
            fault(u"format_version"_s, u"only format version 1 is understood"_s);
        }
        parts.code = text(u"code"_s);
        parts.language = text(u"language"_s);
        parts.palette = text(u"palette"_s);
        if (!QStringList{u"2021"_s, u"2025"_s}.contains(parts.palette)) {
            fault(u"palette"_s, u"“2021” or “2025” is expected"_s);
        }
        readMonths(u"months"_s, parts.months.full);
        readMonths(u"months_brief"_s, parts.months.brief);
        readNumbers(parts.numbers);
        parts.lists = {text(u"lists/comma"_s), text(u"lists/last"_s), text(u"lists/last_of_tie"_s)};
        parts.article = text(u"article/before_consonant"_s);
        parts.articleBeforeVowel = text(u"article/before_vowel"_s);
        const QJsonValue largestRemainder = value(u"shares/largest_remainder"_s);
        if (!largestRemainder.isBool()) {
            fault(u"shares/largest_remainder"_s, u"true or false is expected"_s);
        }
        parts.largestRemainder = largestRemainder.toBool();
        parts.mostCommon = static_cast<int>(positive(u"nationalities/most_common"_s));
        parts.asylumIndicators = texts(u"asylum/indicators"_s);
        if (const auto month = Month::parse(text(u"ukraine_note_from"_s))) {
            parts.ukraineNoteFrom = *month;
        } else {
            fault(u"ukraine_note_from"_s, u"a month such as 2022-02 is expected"_s);
        }
        for (const WordingRule &rule : wordingRules()) {
            parts.wording[static_cast<std::size_t>(rule.id)] = wording(rule);
        }
        refuseUnknownKeys();
        return parts;
    }

    StyleFaults takeFaults()
    {
        std::ranges::stable_sort(m_faults, {}, [](const TextFault &fault) {
            return std::pair(fault.at.line, fault.at.column);
        });
        return std::move(m_faults);
    }

private:
    void readMonths(const QString &path, std::array<QString, kMonths> &names)
    {
        const std::vector<QString> read = texts(path);
        if (read.size() != names.size()) {
            fault(path, u"twelve names of months are expected"_s);
            return;
        }
        std::ranges::copy(read, names.begin());
    }

    void readNumbers(NumberStyle &numbers)
    {
        numbers.groupSeparator = text(u"numbers/group_separator"_s);
        numbers.words = texts(u"numbers/words"_s);
        const qsizetype steps = value(u"numbers/rounding"_s).toArray().size();
        for (qsizetype i = 0; i < steps; ++i) {
            const QString path = u"numbers/rounding/%1/"_s.arg(i);
            numbers.ladder.push_back(
                {positive(path + u"from"_s), positive(path + u"to_nearest"_s)});
        }
        if (!std::ranges::is_sorted(numbers.ladder, std::ranges::greater(), &RoundingStep::from)) {
            fault(u"numbers/rounding"_s, u"the highest step of rounding comes first"_s);
        }
    }

    TextTemplate wording(const WordingRule &rule)
    {
        const QString path = rule.path;
        const bool mayBeEmpty = path.startsWith(u"blocks/") || path.startsWith(u"page/");
        const QString source = mayBeEmpty ? value(path).toString() : text(path);
        auto parsed = TextTemplate::parse(source, rule.fields);
        if (!parsed) {
            m_faults.push_back({m_json.position(path, parsed.error().at), parsed.error().text});
            return {};
        }
        return *std::move(parsed);
    }

    QString text(const QString &path)
    {
        const QJsonValue found = value(path);
        if (!found.isUndefined() && found.toString().isEmpty()) {
            fault(path, u"a text is expected for “%1”"_s.arg(path));
        }
        return found.toString();
    }

    std::vector<QString> texts(const QString &path)
    {
        std::vector<QString> result;
        const qsizetype size = value(path).toArray().size();
        result.reserve(static_cast<std::size_t>(size));
        for (qsizetype i = 0; i < size; ++i) {
            result.push_back(text(path + u'/' + QString::number(i)));
        }
        return result;
    }

    qint64 integer(const QString &path)
    {
        constexpr qint64 kNone = -1;
        return value(path).toInteger(kNone);
    }

    qint64 positive(const QString &path)
    {
        const qint64 number = integer(path);
        if (number < 1) {
            fault(path, u"a whole number above zero is expected for “%1”"_s.arg(path));
        }
        return std::max<qint64>(number, 1);
    }

    /// What stands at the path; notes a fault when nothing does.
    QJsonValue value(const QString &path)
    {
        QJsonValue found = m_json.root();
        QString container;
        const QStringList steps = path.split(u'/');
        for (const QString &step : steps) {
            found
                = found.isArray() ? found.toArray().at(step.toInt()) : found.toObject().value(step);
            if (found.isUndefined()) {
                m_faults.push_back({m_json.position(container), u"“%1” is missing"_s.arg(path)});
                return found;
            }
            container += (container.isEmpty() ? QString() : u"/"_s) + step;
            m_seen.insert(container);
        }
        return found;
    }

    void refuseUnknownKeys()
    {
        m_seen.insert({});
        for (const QString &path : m_json.paths()) {
            if (!m_seen.contains(path)) {
                fault(path, u"“%1” is not known"_s.arg(path));
            }
        }
    }

    void fault(const QString &path, const QString &text)
    {
        m_faults.push_back({m_json.position(path), text});
    }

    const JsonText &m_json;
    QSet<QString> m_seen;
    StyleFaults m_faults;
};

} // namespace

Result<EditionStyle, StyleFaults> readEditionStyle(const QByteArray &utf8)
{
    const auto json = JsonText::parse(utf8);
    if (!json) {
        return failure(StyleFaults{json.error()});
    }
    StyleReader reader(*json);
    EditionStyle::Parts parts = reader.read();
    if (StyleFaults faults = reader.takeFaults(); !faults.empty()) {
        return failure(std::move(faults));
    }
    return EditionStyle(std::move(parts));
}

Result<EditionStyle, QString> loadEditionStyle(const QString &folder, const QString &code)
{
    const QString name = u"style-%1.json"_s.arg(code);
    QFile file(QDir(folder).filePath(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(u"%1: there is no such edition style; known are %2"_s.arg(
            name, editionStyleCodes(folder).join(u", "_s)));
    }
    return readEditionStyle(file.readAll()).map_error([&](const StyleFaults &faults) {
        QStringList lines;
        for (const TextFault &fault : faults) {
            lines.append(name + u", "_s + fault.toString());
        }
        return lines.join(u'\n');
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
