// SPDX-License-Identifier: GPL-3.0-or-later
// The sample workbooks beside the project: every number that a sound importer takes from them
// stands in the cell that the expected reading names.
#include "core/sheet/workbook_reader.h"
#include "tests/support/grid_text.h"
#include "tests/support/shared_files.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace mm;
using namespace Qt::StringLiterals;

namespace {

const QString kSuffix = u".expected.json"_s;

QJsonObject expectation(const QString &file)
{
    QFile json(file + kSuffix);
    return json.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(json.readAll()).object()
                                          : QJsonObject();
}

/// The encoding as the expectations spell it.
QString encodingName(const QString &spelled)
{
    return spelled == u"cp1250" ? u"windows-1250"_s : u"UTF-8"_s;
}

} // namespace

class TestSamples : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { MM_NEED_SHARED("sheets/README.md"); }

    void holdWhatIsExpected_data()
    {
        QTest::addColumn<QString>("path");
        QDirIterator files(test::sharedPath(u"sheets"_s), {u'*' + kSuffix}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next().chopped(kSuffix.size());
            QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
        }
    }
    void holdWhatIsExpected()
    {
        QFETCH(QString, path);
        const auto workbook = readWorkbook(path);
        QVERIFY2(workbook, qPrintable(test::gridText(workbook)));
        const QJsonArray observations = expectation(path)[u"observations"_s].toArray();
        QVERIFY(!observations.isEmpty());
        for (const QJsonValue &observation : observations) {
            const QString place = observation[u"cell"_s].toString();
            const qsizetype mark = place.lastIndexOf(u'!');
            const auto sheet = std::ranges::find(workbook->sheets, place.first(mark), &Sheet::name);
            const auto at = CellPosition::parse(QStringView(place).sliced(mark + 1));
            QVERIFY2(sheet != workbook->sheets.end() && at, qPrintable(place));
            const Cell &cell = sheet->cell(*at);
            QVERIFY2(cell.type == CellType::Number || cell.type == CellType::Text,
                     qPrintable(place));
            // A month taken from a running total: the cell holds the total.
            const QJsonValue value
                = observation[observation[u"derived"_s].toBool() ? u"reads"_s : u"value"_s];
            if (cell.type == CellType::Number && !value.isNull()) {
                QCOMPARE(cell.number, value.toDouble());
            }
        }
    }

    void textFilesNeedNoQuestion_data() { holdWhatIsExpected_data(); }
    void textFilesNeedNoQuestion()
    {
        QFETCH(QString, path);
        const QJsonObject expected = expectation(path);
        const auto workbook = readWorkbook(path);
        QVERIFY(workbook && !workbook->encodingGuessed);
        if (expected.contains(u"delimiter"_s)) {
            QCOMPARE(QString(workbook->delimiter), expected[u"delimiter"_s].toString());
            QCOMPARE(workbook->encoding, encodingName(expected[u"encoding"_s].toString()));
        }
    }
};

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
