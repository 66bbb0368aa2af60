// SPDX-License-Identifier: GPL-3.0-or-later
// Real workbooks of other projects, against what LibreOffice (A) and openpyxl or a second ods
// reader (B) see in them. The files are not ours and lie beside the project; without them all is
// skipped.
//
// Differences that are accepted, each looked at by hand:
// - rows whose agreement is `disputed` are compared with B alone: A recalculates formulas and
//   refreshes pivot tables while it loads, we and B read what the file stores.
// - rows whose agreement is `numbers` are compared by their numbers, and by their texts with either
//   oracle: A writes its own words into pivot tables ("Total Result"), and leaves out an inline
//   string that stands in <v> instead of <is>.
// - csv files have no oracle: they have to be read, or be refused in words where the list leaves
//   it open (fuzzed bytes, quotes that are never closed).
#include "core/sheet/workbook_reader.h"
#include "tests/support/shared_files.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace mm;
using namespace Qt::StringLiterals;

namespace {

using Row = QHash<QString, QString>;

/// Rows of a tab separated list without quotes, by the names in its first line.
std::vector<Row> readList(const QString &path)
{
    QFile file(path);
    std::vector<Row> rows;
    if (!file.open(QIODevice::ReadOnly)) {
        return rows;
    }
    const QStringList names = QString::fromUtf8(file.readLine()).chopped(1).split(u'\t');
    while (!file.atEnd()) {
        const QStringList values = QString::fromUtf8(file.readLine()).chopped(1).split(u'\t');
        Row row;
        for (qsizetype at = 0; at < names.size(); ++at) {
            row.insert(names[at], values.value(at));
        }
        rows.push_back(row);
    }
    return rows;
}

std::optional<RefusalCode> expectedCode(const QString &verdict)
{
    static const QHash<QString, RefusalCode> kCodes{
        {u"REFUSE:UNSUPPORTED"_s, RefusalCode::Unsupported},
        {u"REFUSE:ENCRYPTED"_s, RefusalCode::Encrypted},
        {u"REFUSE:DTD"_s, RefusalCode::Doctype},
        {u"REFUSE:CORRUPT_ZIP"_s, RefusalCode::Damaged},
        {u"REFUSE:NOT_A_SPREADSHEET"_s, RefusalCode::NotAWorkbook},
    };
    const auto found = kCodes.constFind(verdict);
    return found != kCodes.constEnd() ? std::optional(*found) : std::nullopt;
}

/// What the oracle says about a sheet, taken from our reading.
struct Summary {
    int numbers = 0; ///< dates as serial numbers and booleans as 1 and 0 included
    double sum = 0;
    int texts = 0;
    QByteArray textHash; ///< of "row,column,text" lines in reading order
};

Summary summaryOf(const Sheet &sheet)
{
    Summary summary;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (int row = 0; row < sheet.rowCount(); ++row) {
        for (auto entry = sheet.rowBegin(row); entry != sheet.rowEnd(row); ++entry) {
            const CellType type = entry->cell.type;
            if (type == CellType::Text) {
                ++summary.texts;
                hash.addData(u"%1,%2,%3\n"_s.arg(row)
                                 .arg(entry->column)
                                 .arg(sheet.text(entry->cell))
                                 .toUtf8());
            } else if (type == CellType::Number || type == CellType::Date
                       || type == CellType::Boolean) {
                ++summary.numbers;
                summary.sum += entry->cell.number;
            }
        }
    }
    summary.textHash = hash.result().toHex().first(16);
    return summary;
}

} // namespace

class TestCorpus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        MM_NEED_SHARED("corpus/manifest.tsv");
        m_manifest = readList(test::sharedPath(u"corpus/manifest.tsv"_s));
        m_oracle = readList(test::sharedPath(u"corpus/oracle.tsv"_s));
        QVERIFY(m_manifest.size() > 200 && m_oracle.size() > 200);
        for (const Row &row : m_manifest) {
            const QString file = row[u"file"_s];
            m_read.emplace(file, readWorkbook(test::sharedPath(u"corpus/files/"_s + file)));
        }
    }

    void filesAreReadOrRefusedAsTheyDeserve_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("verdict");
        for (const Row &row : m_manifest) {
            QTest::newRow(qPrintable(row[u"file"_s])) << row[u"file"_s] << row[u"verdict"_s];
        }
    }
    void filesAreReadOrRefusedAsTheyDeserve()
    {
        QFETCH(QString, file);
        QFETCH(QString, verdict);
        const auto &read = m_read.at(file);
        const QString text = read ? u"it was read"_s : read.error().text();
        if (verdict == u"READ") {
            QVERIFY2(read, qPrintable(text));
        } else if (verdict.startsWith(u"REFUSE")) {
            QVERIFY2(!read, qPrintable(text));
            const auto code = expectedCode(verdict);
            QVERIFY2(code, qPrintable(verdict));
            QCOMPARE(refusalName(read.error().code), refusalName(*code));
        } else {
            QCOMPARE(verdict, u"ANY-CLEAN"_s);
        }
        QVERIFY2(read || text.startsWith(u"“%1” was not read: "_s.arg(file)), qPrintable(text));
    }

    void sheetsHoldWhatOthersSee_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t at = 0; at < m_oracle.size(); ++at) {
            QTest::newRow(qPrintable(m_oracle[at][u"file"_s] + u'!' + m_oracle[at][u"sheet"_s]))
                << static_cast<int>(at);
        }
    }
    void sheetsHoldWhatOthersSee()
    {
        QFETCH(int, index);
        const Row &row = m_oracle[static_cast<std::size_t>(index)];
        const auto &read = m_read.at(row[u"file"_s]);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
        const auto sheet = std::ranges::find(read->sheets, row[u"sheet"_s], &Sheet::name);
        QVERIFY(sheet != read->sheets.end());

        const Summary summary = summaryOf(*sheet);
        const bool disputed = row[u"agreement"_s] == u"disputed";
        const double sum = row[disputed ? u"B_sum"_s : u"A_sum"_s].toDouble();
        QCOMPARE(summary.numbers, row[disputed ? u"B_numbers"_s : u"A_numbers"_s].toInt());
        // The order of addition may differ, nothing else.
        QVERIFY2(
            std::abs(summary.sum - sum) <= 1e-12 * std::max(1.0, std::abs(sum)),
            qPrintable(u"%1 instead of %2"_s.arg(summary.sum, 0, 'g', 17).arg(sum, 0, 'g', 17)));
        QCOMPARE(sheet->visibility() == SheetVisibility::Visible, row[u"visible"_s] == u"1");
        if (row[u"agreement"_s] == u"agreed") {
            QCOMPARE(summary.texts, row[u"A_texts"_s].toInt());
            QCOMPARE(summary.textHash, row[u"text_sha"_s].toLatin1());
        } else {
            QVERIFY(summary.texts == row[u"A_texts"_s].toInt()
                    || summary.texts == row[u"B_texts"_s].toInt());
        }
    }

private:
    std::vector<Row> m_manifest;
    std::vector<Row> m_oracle;
    std::map<QString, Result<Workbook, Refusal>> m_read;
};

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
