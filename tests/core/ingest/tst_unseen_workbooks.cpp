// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/issue_text.h"
#include "core/sheet/workbook_reader.h"
#include "tests/core/ingest/delivery.h"
#include "tests/core/ingest/page_file.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace mm;
using namespace mm::test;
using namespace Qt::StringLiterals;

/// Workbooks as offices might send them, each with a trap, written to files of several kinds and
/// read back. What they say is known from their making; a wrong number that nobody is asked about
/// is the one thing that must never happen.
class TestUnseenWorkbooks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void areMany();
    void mostIsTakenAndNothingWrong();

private:
    struct Score {
        int files = 0;
        int plain = 0; ///< values that need no question
        int taken = 0; ///< … and were taken right
        int wrong = 0; ///< values taken that the file does not say
    };
    Score m_score;
};

namespace {

enum Format { Xlsx, Ods, Semicolons, Tabs16 };

QByteArray bytesOf(const Delivery &delivery, Format format)
{
    switch (format) {
    case Xlsx:
        return xlsxBytes(delivery.pages());
    case Ods:
        return odsBytes(delivery.pages());
    case Semicolons:
        return csvText(delivery.pages().front(), u';').toUtf8();
    case Tabs16: {
        const QString text = QChar(QChar::ByteOrderMark) + csvText(delivery.pages().front(), u'\t');
        return {reinterpret_cast<const char *>(text.utf16()), text.size() * 2};
    }
    }
    return {};
}

QString lineOf(const DraftObservation &o)
{
    const auto amount = o.datum ? o.datum->amount() : std::nullopt;
    const Catalogue &all = catalogue();
    return u"%1 %2 %3 %4 = %5 %6"_s.arg(
        all[o.key.series.place].code, all[o.key.series.indicator].code,
        all[o.key.series.breakdown].code, o.key.month.toString(),
        amount ? QString::number(amount->rounded()) : u"null"_s,
        o.datum ? statusName(o.datum->status()) : u"not_reported"_s);
}

/// "csv!B7" of a text file is "Sheet1!B7" of its description.
QString nameOf(const FileReading &reading, const CellRef &cell, const Delivery &delivery)
{
    QString name = cell.withinFile();
    if (reading.workbook->sheets.size() == 1) {
        name.replace(0, reading.workbook->sheets.front().name().size(),
                     delivery.pages().front().name());
    }
    return name;
}

} // namespace

void TestUnseenWorkbooks::reads_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("format");
    const QDir folder(QStringLiteral(MM_TEST_DIR "/deliveries"));
    for (const QString &file : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        QFile content(folder.filePath(file));
        QVERIFY(content.open(QIODevice::ReadOnly));
        const QByteArray text = content.readAll();
        // What a text file cannot hold is not asked of one.
        const bool rich = text.contains("sheet ") || text.contains("merge ")
            || text.contains("hide ") || text.contains("formula ") || text.contains("percent ");
        for (const int format : {Xlsx, Ods, Semicolons, Tabs16}) {
            if (!rich || format == Xlsx
                || (format == Ods && !text.contains("formula ") && !text.contains("/ hidden"))) {
                QTest::addRow("%s %d", qUtf8Printable(file), format)
                    << folder.filePath(file) << format;
            }
        }
    }
}

void TestUnseenWorkbooks::reads()
{
    QFETCH(QString, path);
    QFETCH(int, format);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    Random random;
    const Delivery delivery(QString::fromUtf8(file.readAll()), random);
    const QStringList names{u"book.xlsx"_s, u"book.ods"_s, u"book.csv"_s, u"book.tsv"_s};
    auto workbook = readWorkbook(bytesOf(delivery, static_cast<Format>(format)), names[format]);
    QVERIFY2(workbook, qUtf8Printable(workbook ? QString() : workbook.error().text()));
    const FileReading reading = readFigures(std::make_shared<const Workbook>(std::move(*workbook)),
                                            catalogue(), vocabulary());
    QStringList faults;
    std::map<QString, QString> got;
    const auto &truth = delivery.truth();
    for (const DraftObservation &o : reading.observations) {
        const QString cell = nameOf(reading, reading.cellOf(o), delivery);
        const QString line = lineOf(o);
        if (o.standing != Standing::Taken) {
            continue;
        }
        got[cell] = line;
        const auto wanted = truth.find(cell);
        const bool right = wanted != truth.end()
            ? wanted->second == line
            // The same number may stand twice, for instance as a total.
            : std::ranges::any_of(truth, [&](const auto &t) { return t.second == line; });
        if (!right || delivery.asked().contains(cell)) {
            ++m_score.wrong;
            faults << u"wrong "_s + cell + u' ' + line
                    + (wanted != truth.end() ? u" instead of "_s + wanted->second : QString());
        }
    }
    for (const auto &[cell, line] : truth) {
        if (delivery.asked().contains(cell)) {
            continue;
        }
        ++m_score.plain;
        m_score.taken += got.contains(cell) && got[cell] == line ? 1 : 0;
        if (!got.contains(cell)) {
            faults << u"missing "_s + cell + u' ' + line;
        }
    }
    QStringList said;
    const auto isAnnounced = [&](const QString &code, const QString &cell) {
        return delivery.says().contains(code) || delivery.says().contains(code + u' ' + cell);
    };
    const auto hear
        = [&](const QString &code, const CellRef &ref, bool mustBeAnnounced, const QString &text) {
              const QString cell = nameOf(reading, ref, delivery);
              said << code << code + u' ' + cell;
              if (mustBeAnnounced && !isAnnounced(code, cell)) {
                  faults << u"not announced: "_s + code + u' ' + cell + u' ' + text;
              }
          };
    for (const Question &q : reading.questions) {
        hear(questionName(q.code), q.cell, true, questionText(q));
    }
    for (const Issue &i : reading.issues) {
        hear(issueName(i.code), i.cell, i.severity == Severity::Error, issueText(i));
    }
    for (const QString &wanted : delivery.says()) {
        if (!said.contains(wanted)) {
            faults << u"not said: "_s + wanted + u", but "_s + said.join(u", "_s);
        }
    }
    ++m_score.files;
    QVERIFY2(
        faults.isEmpty(),
        qPrintable(QString::fromLatin1(random.seedText()) + u'\n' + faults.mid(0, 12).join(u'\n')));
}

void TestUnseenWorkbooks::areMany()
{
    const QDir folder(QStringLiteral(MM_TEST_DIR "/deliveries"));
    QVERIFY(folder.entryList({u"*.txt"_s}, QDir::Files).size() >= 40);
}

void TestUnseenWorkbooks::mostIsTakenAndNothingWrong()
{
    if (m_score.files < 40) {
        QSKIP("counts only when all workbooks were read");
    }
    qInfo("%d files, %d of %d plain values taken, %d wrong", m_score.files, m_score.taken,
          m_score.plain, m_score.wrong);
    QVERIFY(m_score.taken * 100 >= m_score.plain * 95);
    QCOMPARE(m_score.wrong, 0);
}

QTEST_APPLESS_MAIN(TestUnseenWorkbooks)
#include "tst_unseen_workbooks.moc"
