// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/import_profile.h"
#include "core/ingest/issue_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr int kFormatVersion = 1;

std::optional<QuestionCode> rememberedCode(const QString &name)
{
    // The codes are few: the last one of the enumeration ends the search.
    for (int i = 0; i <= static_cast<int>(QuestionCode::EncodingUnclear); ++i) {
        const auto code = static_cast<QuestionCode>(i);
        if (isWorthRemembering(code) && questionName(code) == name) {
            return code;
        }
    }
    return std::nullopt;
}

QJsonObject jsonOf(const TableShape &table)
{
    return {{u"titles"_s, QJsonArray::fromStringList(table.titles)},
            {u"columns"_s, QJsonArray::fromStringList(table.columns)},
            {u"rows"_s, QJsonArray::fromStringList(table.rows)}};
}

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    const QJsonArray values = array.toArray();
    for (const QJsonValue value : values) {
        texts << value.toString();
    }
    return texts;
}

SheetKind sheetKindOf(const QJsonObject &root)
{
    const QJsonValue sender = root[u"sender"];
    SheetKind kind{sender[u"place"].toString(), sender[u"office"].toString(), {}};
    const QJsonArray tables = root[u"tables"].toArray();
    for (const QJsonValue table : tables) {
        kind.tables.push_back(
            {textsOf(table[u"titles"]), textsOf(table[u"columns"]), textsOf(table[u"rows"])});
    }
    return kind;
}

constexpr std::array<std::pair<SheetCorrection::Of, QStringView>, 3> kTargets{{
    {SheetCorrection::Of::Row, u"row"},
    {SheetCorrection::Of::Column, u"column"},
    {SheetCorrection::Of::Name, u"name"},
}};

QJsonObject jsonOf(const ImportProfile::SaidMemory &memory)
{
    const auto *const target
        = std::ranges::find(kTargets, memory.of, &decltype(kTargets)::value_type::first);
    QJsonObject said{{target->second.toString(), QJsonArray::fromStringList(memory.texts)},
                     {u"means"_s, memory.means.toString()}};
    if (memory.everywhere) {
        said[u"everywhere"] = true;
    }
    return said;
}

Result<ImportProfile::SaidMemory, QString> saidMemoryOf(const QJsonValue &value)
{
    const auto *const target = std::ranges::find_if(
        kTargets, [&value](const auto &known) { return value[known.second].isArray(); });
    if (target == kTargets.end()) {
        return tl::make_unexpected(u"a correction names neither a row, nor a column, nor a name"_s);
    }
    const QString means = value[u"means"].toString();
    const auto meaning = SaidMeaning::parse(means);
    if (!meaning) {
        return tl::make_unexpected(u"“%1” is no meaning of a correction"_s.arg(means));
    }
    ImportProfile::SaidMemory memory{target->first, textsOf(value[target->second]), *meaning,
                                     value[u"everywhere"].toBool()};
    for (QString &text : memory.texts) {
        text = text.simplified();
    }
    if (memory.texts.isEmpty()) {
        return tl::make_unexpected(u"the correction “%1” speaks of no text"_s.arg(means));
    }
    return memory;
}

} // namespace

QByteArray ImportProfile::toJson() const
{
    QJsonArray answers;
    for (const Memory &memory : memories) {
        QJsonObject answer{{u"question"_s, questionName(memory.code)},
                           {u"about"_s, memory.about},
                           {u"answer"_s, memory.choice}};
        if (memory.everywhere) {
            answer[u"everywhere"] = true;
        }
        answers.append(answer);
    }
    QJsonObject root{
        {u"format_version"_s, kFormatVersion}, {u"profile"_s, name}, {u"answers"_s, answers}};
    if (!corrections.empty()) {
        QJsonArray said;
        for (const SaidMemory &memory : corrections) {
            said.append(jsonOf(memory));
        }
        root[u"corrections"] = said;
    }
    if (answered.isValid()) {
        root[u"answered"] = answered.toString(Qt::ISODate);
    }
    if (kind.isKnown()) {
        QJsonArray tables;
        for (const TableShape &table : kind.tables) {
            tables.append(jsonOf(table));
        }
        root[u"sender"] = QJsonObject{{u"place"_s, kind.place}, {u"office"_s, kind.office}};
        root[u"tables"] = tables;
    }
    return QJsonDocument(root).toJson();
}

Result<ImportProfile, QString> ImportProfile::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError) {
        return tl::make_unexpected(
            u"it is no JSON text: %1 at byte %2"_s.arg(error.errorString()).arg(error.offset));
    }
    if (root[u"format_version"].toInt() != kFormatVersion) {
        return tl::make_unexpected(u"it is no import profile of this version"_s);
    }
    if (!root[u"answers"].isArray()) {
        return tl::make_unexpected(u"it has no list of answers"_s);
    }
    ImportProfile profile{root[u"profile"].toString(),
                          {},
                          sheetKindOf(root),
                          QDate::fromString(root[u"answered"].toString(), Qt::ISODate)};
    const QJsonArray answers = root[u"answers"].toArray();
    for (const QJsonValue value : answers) {
        const QString question = value[u"question"].toString();
        const auto code = rememberedCode(question);
        if (!code) {
            return tl::make_unexpected(u"answers to “%1” are not remembered"_s.arg(question));
        }
        const QString about = value[u"about"].toString().simplified();
        // An answer that is empty leaves figures out; one that is missing says nothing.
        if (!value[u"answer"].isString()) {
            return tl::make_unexpected(u"“%1” has no answer"_s.arg(about));
        }
        profile.memories.push_back(
            {*code, about, value[u"answer"].toString(), value[u"everywhere"].toBool()});
    }
    const QJsonArray corrections = root[u"corrections"].toArray();
    for (const QJsonValue value : corrections) {
        auto memory = saidMemoryOf(value);
        if (!memory) {
            return tl::make_unexpected(memory.error());
        }
        profile.corrections.push_back(std::move(*memory));
    }
    return profile;
}

} // namespace mm
