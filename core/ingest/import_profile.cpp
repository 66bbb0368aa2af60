// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/import_profile.h"

#include "core/ingest/issue_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace mm {

namespace {

constexpr int kFormatVersion = 1;

constexpr std::array kRemembered{
    QuestionCode::CountryUnknown, QuestionCode::IndicatorUnknown, QuestionCode::LabelUnknown,
    QuestionCode::LabelAmbiguous, QuestionCode::LooksAlike,       QuestionCode::NumberStyle,
    QuestionCode::PartOfPersons,  QuestionCode::UnitUnclear,      QuestionCode::ColumnUnclear,
};

std::optional<QuestionCode> rememberedCode(const QString &name)
{
    const auto found = std::ranges::find(kRemembered, name, questionName);
    return found == kRemembered.end() ? std::nullopt : std::optional(*found);
}

const ImportProfile::Memory *memoryOf(const ImportProfile &profile, const Question &question)
{
    const QString about = aboutOf(question);
    const auto found = std::ranges::find_if(profile.memories, [&](const auto &memory) {
        return memory.code == question.code && memory.about == about;
    });
    return found == profile.memories.end() ? nullptr : &*found;
}

} // namespace

QByteArray ImportProfile::toJson() const
{
    QJsonArray answers;
    for (const Memory &memory : memories) {
        answers.append(QJsonObject{{QStringLiteral("question"), questionName(memory.code)},
                                   {QStringLiteral("about"), memory.about},
                                   {QStringLiteral("answer"), memory.choice}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("format_version"), kFormatVersion},
                                     {QStringLiteral("profile"), name},
                                     {QStringLiteral("answers"), answers}})
        .toJson();
}

Result<ImportProfile, QString> ImportProfile::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError) {
        return tl::make_unexpected(QStringLiteral("it is no JSON text: %1 at byte %2")
                                       .arg(error.errorString())
                                       .arg(error.offset));
    }
    if (root[u"format_version"].toInt() != kFormatVersion) {
        return tl::make_unexpected(QStringLiteral("it is no import profile of this version"));
    }
    if (!root[u"answers"].isArray()) {
        return tl::make_unexpected(QStringLiteral("it has no list of answers"));
    }
    ImportProfile profile{root[u"profile"].toString(), {}};
    const QJsonArray answers = root[u"answers"].toArray();
    for (const QJsonValue value : answers) {
        const QString question = value[u"question"].toString();
        const auto code = rememberedCode(question);
        if (!code) {
            return tl::make_unexpected(
                QStringLiteral("answers to “%1” are not remembered").arg(question));
        }
        const QString about = value[u"about"].toString().simplified();
        // An answer that is empty leaves figures out; one that is missing says nothing.
        if (!value[u"answer"].isString()) {
            return tl::make_unexpected(QStringLiteral("“%1” has no answer").arg(about));
        }
        profile.memories.push_back({*code, about, value[u"answer"].toString()});
    }
    return profile;
}

bool isWorthRemembering(QuestionCode code)
{
    return std::ranges::find(kRemembered, code) != kRemembered.end();
}

QString aboutOf(const Question &question)
{
    return question.arguments.value(0).simplified();
}

void remember(ImportProfile &profile, const FileReading &reading,
              const std::vector<QuestionAnswer> &answers)
{
    for (const QuestionAnswer &answer : answers) {
        const auto question = std::ranges::find_if(reading.questions, [&](const Question &q) {
            return q.code == answer.code && q.cell == answer.cell;
        });
        if (question == reading.questions.end() || !isWorthRemembering(answer.code)) {
            continue;
        }
        const QString about = aboutOf(*question);
        std::erase_if(profile.memories, [&](const ImportProfile::Memory &memory) {
            return memory.code == answer.code && memory.about == about;
        });
        profile.memories.push_back({answer.code, about, answer.choice});
    }
}

ProfileReading readWithProfile(const std::shared_ptr<const Workbook> &workbook,
                               const Catalogue &catalogue, const Vocabulary &vocabulary,
                               const ReadingContext &context, const ImportProfile &profile,
                               const CancelToken &cancel)
{
    ProfileReading result;
    for (;;) {
        // An answer may bring up the next question: a name that is understood needs its month.
        result.reading
            = readAnswered(workbook, catalogue, vocabulary, context, result.applied, cancel);
        const std::size_t known = result.applied.size();
        for (const Question &question : result.reading.questions) {
            const auto isKnown = [&question](const QuestionAnswer &answer) {
                return answer.code == question.code && answer.cell == question.cell;
            };
            const auto *memory = memoryOf(profile, question);
            if (memory && std::ranges::none_of(result.applied, isKnown)) {
                result.applied.push_back({question.code, question.cell, memory->choice});
            }
        }
        if (result.applied.size() == known || cancel.isCancelled()) {
            return result;
        }
    }
}

} // namespace mm
