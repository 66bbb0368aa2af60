// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/language_reader.h"

#include "core/factsheet/transliteration.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr std::array kMonthFields{QLatin1String("month"), QLatin1String("year")};
constexpr std::array kDayFields{QLatin1String("day"), QLatin1String("month"),
                                QLatin1String("year")};
constexpr std::array kErratumFields{QLatin1String("edition"), QLatin1String("day")};
constexpr std::array kReplacedFields{QLatin1String("before"), QLatin1String("after")};
constexpr std::array kWithdrawnFields{QLatin1String("before")};
constexpr std::array kAddedFields{QLatin1String("after")};

class LanguageReader {
public:
    explicit LanguageReader(JsonFields &fields)
        : m_fields(fields)
    {
    }

    Language read()
    {
        m_fields.requireFormatVersion();
        m_language.code = m_fields.value(u"code"_s).toString();
        m_language.name = m_fields.text(u"name"_s);
        const QString rule = m_fields.value(u"plural_rule"_s).toString();
        if (const auto known = pluralRuleFromName(rule)) {
            m_language.plural = *known;
        } else {
            m_fields.fault(u"plural_rule"_s,
                           u"one_other, last_digit_one or one_few_other is expected"_s);
        }
        readMonths();
        readErratum();
        readNumbers();
        readLists();
        if (m_fields.has(u"places"_s)) {
            readNames();
        }
        if (m_fields.has(u"wording"_s)) {
            m_language.wording = m_fields.wordings(u"wording/"_s, m_language);
        }
        m_fields.refuseUnknownKeys();
        return std::move(m_language);
    }

private:
    std::vector<QString> twelve(const QString &path)
    {
        std::vector<QString> names = m_fields.texts(path);
        if (names.size() != m_language.months.size()) {
            m_fields.fault(path, u"twelve names of months are expected"_s);
            names.resize(m_language.months.size());
        }
        return names;
    }

    void readMonths()
    {
        const QStringList kinds = m_fields.names(u"months"_s);
        std::ranges::copy_if(
            kinds, std::back_inserter(m_language.monthCases),
            [](const QString &kind) { return kind != u"full" && kind != u"brief"; });
        const std::vector<QString> full = twelve(u"months/full"_s);
        std::ranges::copy(twelve(u"months/brief"_s), m_language.monthsBrief.begin());
        std::array<std::vector<InflectedText::Form>, 12> forms;
        for (const QString &name : std::as_const(m_language.monthCases)) {
            const std::vector<QString> inCase = twelve(u"months/"_s + name);
            for (std::size_t i = 0; i < forms.size(); ++i) {
                forms[i].emplace_back(name, inCase[i]);
            }
        }
        for (std::size_t i = 0; i < forms.size(); ++i) {
            m_language.months[i] = InflectedText(full[i], std::move(forms[i]));
        }
        // The name of the month comes in already inflected.
        m_language.monthText = m_fields.wording(u"dates/month"_s, {kMonthFields, {}, {}});
        m_language.dayText = m_fields.wording(u"dates/day"_s, m_language.grammar(kDayFields));
    }

    void readErratum()
    {
        m_language.erratum = {m_fields.wording(u"erratum/title"_s, {kErratumFields, {}, {}}),
                              m_fields.wording(u"erratum/replaced"_s, {kReplacedFields, {}, {}}),
                              m_fields.wording(u"erratum/withdrawn"_s, {kWithdrawnFields, {}, {}}),
                              m_fields.wording(u"erratum/added"_s, {kAddedFields, {}, {}})};
    }

    void readNumbers()
    {
        m_language.numbers = {m_fields.text(u"numbers/group_separator"_s),
                              m_fields.text(u"numbers/decimal_separator"_s)};
        m_language.numberWords = m_fields.texts(u"numbers/words"_s);
    }

    void readLists()
    {
        m_language.lists = {m_fields.text(u"lists/comma"_s), m_fields.text(u"lists/last"_s),
                            m_fields.text(u"lists/last_of_tie"_s)};
        m_language.article = m_fields.textOrEmpty(u"article/before_consonant"_s);
        m_language.articleBeforeVowel = m_fields.textOrEmpty(u"article/before_vowel"_s);
    }

    void readNames()
    {
        const QStringList codes = m_fields.names(u"places"_s);
        for (const QString &code : codes) {
            const QString place = u"places/"_s + code;
            const QString path = place + u'/';
            QStringList cases = m_fields.names(place);
            cases.removeAll(u"name"_s);
            cases.removeAll(u"label"_s);
            if (m_language.placeCases.isEmpty()) {
                m_language.placeCases = cases;
            }
            std::vector<InflectedText::Form> forms;
            for (const QString &name : std::as_const(m_language.placeCases)) {
                forms.emplace_back(name, m_fields.text(path + name));
            }
            m_language.places.insert(code,
                                     {InflectedText(m_fields.text(path + u"name"_s), forms),
                                      m_fields.text(path + u"label"_s)});
        }
        readTable(u"indicators"_s, m_language.indicators);
        readTable(u"breakdowns"_s, m_language.breakdowns);
        readTable(u"notes_of_labels"_s, m_language.notes);
        readTable(u"reasons_of_places"_s, m_language.reasons);
        readTable(u"map_names"_s, m_language.mapNames);
        m_language.mapDisclaimer = m_fields.text(u"map_disclaimer"_s);
        m_language.source = m_fields.text(u"source"_s);
    }

    void readTable(const QString &path, QHash<QString, QString> &table)
    {
        const QStringList names = m_fields.names(path);
        for (const QString &name : names) {
            table.insert(name, m_fields.text(path + u'/' + name));
        }
    }

    JsonFields &m_fields;
    Language m_language;
};

QString fileName(const QString &code)
{
    return code.endsWith(u".json") ? code.section(u'/', -1) : u"language-%1.json"_s.arg(code);
}

Result<QByteArray, QString> fileOf(const QString &folder, const QString &code)
{
    const bool isPath = code.endsWith(u".json");
    QFile file(isPath ? code : QDir(folder).filePath(u"language-%1.json"_s.arg(code)));
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(u"There is no language “%1”; known are %2."_s.arg(
            code, languageCodes(folder).join(u", "_s)));
    }
    return file.readAll();
}

} // namespace

Result<Language, StyleFaults> readLanguage(const QByteArray &utf8,
                                           std::function<QString(const QString &)> script)
{
    const auto json = JsonText::parse(utf8);
    if (!json) {
        return failure(StyleFaults{json.error()});
    }
    JsonFields fields(*json, std::move(script));
    Language language = LanguageReader(fields).read();
    if (StyleFaults faults = fields.takeFaults(); !faults.empty()) {
        return failure(std::move(faults));
    }
    return language;
}

Result<Language, QString> loadLanguage(const QString &folder, const QString &code)
{
    const auto bytes = fileOf(folder, code);
    if (!bytes) {
        return failure(bytes.error());
    }
    const QString file = fileName(code);
    const QJsonObject root = QJsonDocument::fromJson(*bytes).object();
    const QString original = root.value("in_cyrillic_of"_L1).toString();
    if (original.isEmpty()) {
        return readLanguage(*bytes).map_error(
            [&](const StyleFaults &faults) { return faultLines(file, faults); });
    }
    const auto latin = fileOf(folder, original);
    if (!latin) {
        return failure(file + u": "_s + latin.error());
    }
    const QStringList kept = root.value("kept"_L1).toVariant().toStringList();
    const auto letters = [kept](const QString &text) { return serbianCyrillic(text, kept); };
    return readLanguage(*latin, letters)
        .map([&](Language language) {
            language.code = root.value("code"_L1).toString();
            language.name = root.value("name"_L1).toString();
            language.original = original;
            language.letters = letters;
            return language;
        })
        .map_error(
            [&](const StyleFaults &faults) { return faultLines(fileName(original), faults); });
}

QStringList languageCodes(const QString &folder)
{
    const QString prefix = u"language-"_s;
    QStringList codes;
    const QStringList files
        = QDir(folder).entryList({prefix + u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        codes.append(file.mid(prefix.size()).section(u'.', 0, 0));
    }
    return codes;
}

QString faultLines(const QString &file, const StyleFaults &faults)
{
    QStringList lines;
    for (const TextFault &fault : faults) {
        lines.append(file + u", "_s + fault.toString());
    }
    return lines.join(u'\n');
}

} // namespace mm
