// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/reading_json.h"

#include "core/ingest/issue_text.h"

namespace mm {

namespace {

QJsonValue amountJson(const std::optional<Datum> &datum)
{
    const auto amount = datum ? datum->amount() : std::nullopt;
    return amount ? QJsonValue(amount->rounded()) : QJsonValue(QJsonValue::Null);
}

QString statusText(const std::optional<Datum> &datum)
{
    return datum ? statusName(datum->status()) : QStringLiteral("not_reported");
}

void putKey(QJsonObject &object, const ObservationKey &key, const Catalogue &catalogue)
{
    object[u"country"] = catalogue[key.series.place].code;
    object[u"indicator"] = catalogue[key.series.indicator].code;
    object[u"breakdown"] = catalogue[key.series.breakdown].code;
    object[u"month"] = key.month.toString();
}

QJsonObject observationJson(const FileReading &reading, const DraftObservation &observation,
                            const Catalogue &catalogue)
{
    QJsonObject object;
    putKey(object, observation.key, catalogue);
    object[u"value"] = amountJson(observation.datum);
    object[u"status"] = statusText(observation.datum);
    object[u"cell"] = reading.cellOf(observation).withinFile();
    object[u"raw"] = reading.rawOf(observation);
    if (observation.derivation) {
        object[u"derived"] = true;
        object[u"reads"] = observation.derivation->reads.rounded();
        if (observation.derivation->minus) {
            object[u"minus"]
                = reading.at(observation.sheet, *observation.derivation->minus).withinFile();
        }
    }
    return object;
}

QJsonObject issueJson(const Issue &issue)
{
    QJsonObject object;
    object[u"severity"] = severityName(issue.severity);
    object[u"code"] = issueName(issue.code);
    if (const QString check = checkOf(issue.code); !check.isEmpty()) {
        object[u"check"] = check;
    }
    object[u"cell"] = issue.cell.withinFile();
    object[u"text"] = issueText(issue);
    object[u"suggestion"] = issueSuggestion(issue);
    return object;
}

QJsonObject questionJson(const Question &question)
{
    QJsonObject object;
    object[u"code"] = questionName(question.code);
    object[u"cell"] = question.cell.withinFile();
    object[u"text"] = questionText(question);
    object[u"choices"] = QJsonArray::fromStringList(question.choices);
    return object;
}

} // namespace

QJsonObject fileJson(const FileReading &reading, const Catalogue &catalogue)
{
    QJsonArray tables;
    for (const TableLayout &table : reading.tables) {
        tables.append(
            QJsonObject{{QStringLiteral("sheet"), reading.workbook->sheets[table.sheet].name()},
                        {QStringLiteral("range"), table.range.toString()},
                        {QStringLiteral("layout"), table.layout},
                        {QStringLiteral("evidence"), table.evidence}});
    }
    QJsonArray observations;
    for (const DraftObservation &observation : reading.observations) {
        if (observation.standing == Standing::Taken) {
            observations.append(observationJson(reading, observation, catalogue));
        }
    }
    QJsonArray issues;
    for (const Issue &issue : reading.issues) {
        issues.append(issueJson(issue));
    }
    QJsonArray questions;
    for (const Question &question : reading.questions) {
        questions.append(questionJson(question));
    }
    return {{QStringLiteral("file"), reading.workbook->fileName},
            {QStringLiteral("sha256"), QString::fromLatin1(reading.workbook->sha256.toHex())},
            {QStringLiteral("readable"), true},
            {QStringLiteral("tables"), tables},
            {QStringLiteral("observations"), observations},
            {QStringLiteral("issues"), issues},
            {QStringLiteral("questions"), questions}};
}

QJsonObject fileJson(const Refusal &refusal)
{
    return {{QStringLiteral("file"), refusal.file},
            {QStringLiteral("readable"), false},
            {QStringLiteral("refused"),
             QJsonObject{{QStringLiteral("code"), refusalName(refusal.code)},
                         {QStringLiteral("text"), refusal.text()}}}};
}

QJsonObject importJson(const ImportPlan &plan, const Catalogue &catalogue)
{
    using Kind = ImportItem::Kind;
    QJsonArray changes;
    for (const ImportItem &item : plan.items) {
        if (item.kind != Kind::New && item.kind != Kind::Changed) {
            continue;
        }
        QJsonObject change;
        putKey(change, item.key, catalogue);
        change[u"before"] = amountJson(item.before);
        change[u"before_status"] = statusText(item.before);
        change[u"after"] = amountJson(item.after);
        change[u"after_status"] = statusText(item.after);
        change[u"cell"] = plan.cellOf(item).toString();
        changes.append(change);
    }
    QJsonArray issues;
    for (const Issue &issue : plan.issues) {
        issues.append(issueJson(issue));
    }
    QJsonArray files;
    for (const FileReading &file : plan.files) {
        files.append(fileJson(file, catalogue));
    }
    const auto count = [&plan](Kind kind) { return static_cast<qint64>(plan.count(kind)); };
    return {{QStringLiteral("new"), count(Kind::New)},
            {QStringLiteral("changed"), count(Kind::Changed)},
            {QStringLiteral("unchanged"), count(Kind::Unchanged)},
            {QStringLiteral("refused"), count(Kind::Refused)},
            {QStringLiteral("absent"), count(Kind::Absent)},
            {QStringLiteral("conflicts"), count(Kind::Conflict)},
            {QStringLiteral("changes"), changes},
            {QStringLiteral("issues"), issues},
            {QStringLiteral("files"), files}};
}

} // namespace mm
