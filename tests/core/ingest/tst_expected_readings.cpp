// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/issue_text.h"
#include "core/sheet/workbook_reader.h"
#include "tests/core/ingest/book.h"
#include "tests/support/shared_files.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

/// Reads every workbook that has an expected reading beside it and compares the two.
class TestExpectedReadings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
};

namespace {

QString lineOf(const QJsonObject &o, bool withCell)
{
    const QJsonValue value = o[u"value"];
    QString line = u"%1 %2 “%3” %4 = %5 %6"_s.arg(
        o[u"country"].toString(), o[u"indicator"].toString(), o[u"breakdown"].toString(),
        o[u"month"].toString(), value.isNull() ? u"null"_s : QString::number(value.toInteger()),
        o[u"status"].toString());
    if (o[u"derived"].toBool()) {
        line += u" from %1 minus %2"_s.arg(o[u"reads"].toInteger()).arg(o[u"minus"].toString());
    }
    return withCell ? line + u" @ "_s + o[u"cell"].toString() : line;
}

QJsonObject jsonOf(const FileReading &reading, const DraftObservation &o)
{
    const auto amount = o.datum ? o.datum->amount() : std::nullopt;
    const Catalogue &catalogue = test::catalogue();
    QJsonObject object{{u"country"_s, catalogue[o.key.series.place].code},
                       {u"indicator"_s, catalogue[o.key.series.indicator].code},
                       {u"breakdown"_s, catalogue[o.key.series.breakdown].code},
                       {u"month"_s, o.key.month.toString()},
                       {u"value"_s, amount ? QJsonValue(amount->rounded()) : QJsonValue()},
                       {u"status"_s, o.datum ? statusName(o.datum->status()) : u"not_reported"_s},
                       {u"cell"_s, reading.cellOf(o).withinFile()}};
    if (o.derivation) {
        object[u"derived"] = true;
        object[u"reads"] = o.derivation->reads.rounded();
        object[u"minus"] = o.derivation->minus
            ? reading.at(o.sheet, *o.derivation->minus).withinFile()
            : QString();
    }
    return object;
}

QString firstOf(const QSet<QString> &lines)
{
    QStringList list(lines.begin(), lines.end());
    list.sort();
    return list.mid(0, 5).join(u'\n');
}

} // namespace

void TestExpectedReadings::reads_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("none") << QString();
    QDirIterator files(test::sharedPath(u"sheets"_s), {u"*.expected.json"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qUtf8Printable(files.fileName())) << path;
    }
}

void TestExpectedReadings::reads()
{
    MM_NEED_SHARED("sheets");
    QFETCH(QString, path);
    if (path.isEmpty()) {
        return;
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject expected = QJsonDocument::fromJson(file.readAll()).object();
    QSet<QString> wanted;
    QSet<QString> figures;
    for (const QJsonValue value : expected[u"observations"].toArray()) {
        wanted.insert(lineOf(value.toObject(), true));
        figures.insert(lineOf(value.toObject(), false));
    }

    auto workbook = readWorkbook(path.chopped(u".expected.json"_s.size()));
    QVERIFY2(workbook, qUtf8Printable(workbook ? QString() : workbook.error().text()));
    const FileReading reading = readFigures(std::make_shared<const Workbook>(std::move(*workbook)),
                                            test::catalogue(), test::vocabulary());
    QSet<QString> got;
    QSet<QString> unknown;
    for (const DraftObservation &o : reading.observations) {
        QVERIFY2(o.standing == Standing::Taken,
                 qPrintable(reading.questions.empty() ? reading.rawOf(o)
                                                      : questionText(reading.questions.front())));
        const QJsonObject json = jsonOf(reading, o);
        got.insert(lineOf(json, true));
        // A total may be read once more, with the same value under the same key.
        if (!figures.contains(lineOf(json, false))) {
            unknown.insert(lineOf(json, true));
        }
    }
    const QSet<QString> missing = wanted - got;
    QVERIFY2(missing.isEmpty(), qPrintable(u"missing:\n"_s + firstOf(missing)));
    QVERIFY2(unknown.isEmpty(), qPrintable(u"not expected:\n"_s + firstOf(unknown)));

    // Nothing is asked or refused that is not expected, and what is expected is said.
    QCOMPARE(test::questions(reading), QStringList());
    for (const Issue &issue : reading.issues) {
        QVERIFY2(issue.severity != Severity::Error, qUtf8Printable(issueText(issue)));
    }
    for (const QJsonValue value : expected[u"issues"].toArray()) {
        const QString severity
            = value[u"action"].toString() == u"warn" ? u"warning"_s : value[u"action"].toString();
        const bool found = std::ranges::any_of(reading.issues, [&](const Issue &issue) {
            return issue.cell.withinFile() == value[u"cell"].toString()
                && checkOf(issue.code) == value[u"check"].toString()
                && severityName(issue.severity) == severity;
        });
        QVERIFY2(found, qUtf8Printable(value[u"why"].toString()));
    }
}

QTEST_APPLESS_MAIN(TestExpectedReadings)
#include "tst_expected_readings.moc"
