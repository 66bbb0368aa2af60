// SPDX-License-Identifier: GPL-3.0-or-later
#include "modal_answer.h"
#include "window_fixture.h"

#include "ui/dialogs/data_export_dialog.h"
#include "ui/dialogs/path_row.h"
#include "ui/dialogs/publish_dialog.h"
#include "ui/dialogs/run_dialog.h"
#include "ui/dialogs/sender_dialog.h"
#include "ui/dialogs/template_dialog.h"
#include "ui/review/import_page.h"
#include "ui/review/import_review_view.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace mm;
using namespace mm::test;

namespace {

const QString kPublish = QStringLiteral("Publish edition…");
const QString kExport = QStringLiteral("Export data…");
const QString kRun = QStringLiteral("Export several factsheets…");
const QString kTemplate = QStringLiteral("Save a template…");

void accept(const QDialog &dialog)
{
    for (auto *button : dialog.findChild<QDialogButtonBox *>()->buttons()) {
        if (!button->text().contains(QStringLiteral("Cancel"))) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What leaves the window: editions, data, templates, and every reason why not.
class TestOutgoing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void publishFreezesAndSaysWhat();
    void takenNamesAreNotOffered();
    void exportWritesInEveryFormat();
    void publicExportWithholdsSmallCounts();
    void earlierStateIsExported();
    void existingFilesAreAskedAbout();
    void severalFactsheetsAreWritten();
    void templateIsReadyForTheFocalPoint();
    void sheetGoesBackToItsSender();
    void unwritableFolderIsSaid();
    void withoutADatasetEverythingSaysSo();
    void withoutFiguresNothingIsPublished();
    void readOnlyDatasetIsNotPublished();
    void earlierStateIsNotPublished();

private:
    [[nodiscard]] Edition publish(const QString &note = {});
    [[nodiscard]] std::vector<Edition> editions();

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestOutgoing::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->isReady());
    QVERIFY(m_fixture->open());
}

std::vector<Edition> TestOutgoing::editions()
{
    auto answer = m_fixture->workspace().editions();
    answer.waitForFinished();
    return answer.result().value_or(std::vector<Edition>());
}

Edition TestOutgoing::publish(const QString &note)
{
    QSignalSpy published(&m_fixture->workspace(), &Workspace::published);
    const ModalAnswer<PublishDialog> answer([&](PublishDialog &dialog) {
        dialog.noteEdit()->setText(note);
        accept(dialog);
    });
    m_fixture->trigger(kPublish);
    return test::came(published) ? editions().back()
                                 : Edition{{}, *Month::make(2000, 1), 0, {}, {}, {}};
}

void TestOutgoing::publishFreezesAndSaysWhat()
{
    m_fixture->writeEstimates();
    const Edition edition = publish(QStringLiteral("without Kosovo"));
    QCOMPARE(edition.name, QStringLiteral("July 2025"));
    QCOMPARE(edition.month, *Month::make(2025, 7));
    QCOMPARE(edition.author, QStringLiteral("Ana"));
    QCOMPARE(edition.note, QStringLiteral("without Kosovo"));
    QCOMPARE(edition.style, QStringLiteral("2025"));
    const QString told = m_fixture->message();
    QVERIFY2(told.contains(QStringLiteral("“July 2025” is published")), qPrintable(told));
    QVERIFY(told.contains(m_fixture->workspace().stateId()));
    QVERIFY(told.contains(QStringLiteral("Not said:")));

    m_fixture->close();
    const auto store = openStore(m_fixture->path(), m_fixture->catalogue(), OpenMode::ReadOnly);
    QVERIFY(store.has_value());
    QVERIFY((*store)->editionDocument(edition.name, kPdfDocument)->startsWith("%PDF-"));
    QVERIFY((*store)->editionDocument(edition.name, kFactsheetDocument)->contains("6,300"));
    QVERIFY((*store)->verify()->problems.empty());
}

void TestOutgoing::takenNamesAreNotOffered()
{
    m_fixture->writeEstimates();
    QCOMPARE(publish().name, QStringLiteral("July 2025"));
    QCOMPARE(publish().name, QStringLiteral("July 2025, version 2"));
}

void TestOutgoing::exportWritesInEveryFormat()
{
    m_fixture->writeEstimates();
    const std::vector<std::pair<QString, QByteArray>> expected{
        {QStringLiteral("a.csv"), "country"},
        {QStringLiteral("b.xlsx"), "PK"},
        {QStringLiteral("package"), {}},
        {QStringLiteral("d.csv"), "STRUCTURE"},
        {QStringLiteral("e.csv"), "country"}};
    for (std::size_t format = 0; format < expected.size(); ++format) {
        const QString path = m_fixture->file(qPrintable(expected[format].first));
        const ModalAnswer<DataExportDialog> answer([&](DataExportDialog &dialog) {
            dialog.formatBox()->setCurrentIndex(static_cast<int>(format));
            dialog.pathRow()->edit()->setText(path);
            accept(dialog);
        });
        m_fixture->trigger(kExport);
        QTRY_VERIFY(m_fixture->message().contains(path));
        const QByteArray written
            = bytesOf(QFileInfo(path).isDir() ? path + QStringLiteral("/datapackage.json") : path);
        QVERIFY2(written.contains(expected[format].second), written.left(80).constData());
        QVERIFY(!written.isEmpty());
    }
}

void TestOutgoing::publicExportWithholdsSmallCounts()
{
    const ObservationKey small{
        {*m_fixture->catalogue().findIndicator(QStringLiteral("new_arrivals")),
         *m_fixture->catalogue().findPlace(QStringLiteral("SRB")), kTotal},
        *Month::make(2025, 7)};
    m_fixture->write(small, 3);
    const QString path = m_fixture->file("open.csv");
    const ModalAnswer<DataExportDialog> answer([&](DataExportDialog &dialog) {
        dialog.publicBox()->setChecked(true);
        QVERIFY(dialog.pathRow()->path().endsWith(QStringLiteral("test-public.csv")));
        dialog.pathRow()->edit()->setText(path);
        accept(dialog);
    });
    m_fixture->trigger(kExport);
    QTRY_VERIFY(m_fixture->message().contains(path));
    QVERIFY(bytesOf(path).contains("suppressed"));
    QVERIFY(!bytesOf(path).contains(",3,"));
}

void TestOutgoing::earlierStateIsExported()
{
    m_fixture->writeEstimates();
    const Edition edition = publish();
    m_fixture->write(m_fixture->estimate(QStringLiteral("2025-07")), 12345,
                     QStringLiteral("late report"));
    QSignalSpy shown(&m_fixture->workspace(), &Workspace::asOfChanged);
    m_fixture->workspace().showAsOf(AsOf::edition(edition.name));
    QVERIFY(test::came(shown));
    const QString path = m_fixture->file("then.csv");
    const ModalAnswer<DataExportDialog> answer([&](DataExportDialog &dialog) {
        dialog.pathRow()->edit()->setText(path);
        accept(dialog);
    });
    m_fixture->trigger(kExport);
    QTRY_VERIFY(m_fixture->message().contains(path));
    QVERIFY(bytesOf(path).contains("900"));
    QVERIFY(!bytesOf(path).contains("12345"));
}

void TestOutgoing::existingFilesAreAskedAbout()
{
    m_fixture->writeEstimates();
    const QString path = m_fixture->file("mine.csv");
    QFile mine(path);
    QVERIFY(mine.open(QIODevice::WriteOnly));
    mine.write("mine");
    mine.close();
    const ModalAnswer<DataExportDialog> answer([&](DataExportDialog &dialog) {
        dialog.pathRow()->edit()->setText(path);
        accept(dialog);
    });
    const ModalAnswer<QMessageBox> question(
        [](QMessageBox &box) { box.button(QMessageBox::No)->click(); });
    m_fixture->trigger(kExport);
    QVERIFY(question.wasThere());
    QCOMPARE(bytesOf(path), QByteArray("mine"));
}

void TestOutgoing::severalFactsheetsAreWritten()
{
    m_fixture->writeEstimates();
    const QString pattern = m_fixture->file("{country}-{month}.html");
    const auto choose = [&](RunDialog &dialog) {
        dialog.placeBox()->setCurrentIndex(dialog.placeBox()->findData(QStringLiteral("all")));
        dialog.fromBox()->setCurrentIndex(dialog.fromBox()->findData(QStringLiteral("2025-06")));
        dialog.formatBox()->setCurrentIndex(dialog.formatBox()->findData(QStringLiteral("html")));
        // Files that would all be called the same are refused.
        dialog.pathRow()->edit()->setText(m_fixture->file("{country}.html"));
        QVERIFY(!dialog.buttons()->button(QDialogButtonBox::Save)->isEnabled());
        QVERIFY2(dialog.explanation().contains(QStringLiteral("{month}")),
                 qPrintable(dialog.explanation()));
        dialog.pathRow()->edit()->setText(pattern);
        accept(dialog);
    };
    const ModalAnswer<RunDialog> answer(choose);
    m_fixture->trigger(kRun);
    QVERIFY(answer.wasThere());
    for (const PlaceId place : m_fixture->catalogue().countries()) {
        const Place &country = m_fixture->catalogue()[place];
        for (const QString &month : {QStringLiteral("2025-06"), QStringLiteral("2025-07")}) {
            const QByteArray page = bytesOf(QString(pattern)
                                                .replace(QStringLiteral("{country}"), country.code)
                                                .replace(QStringLiteral("{month}"), month));
            QVERIFY2(page.contains("<html"), qPrintable(country.code + month));
            QVERIFY(page.contains(country.label.toHtmlEscaped().toUtf8()));
        }
    }
    QVERIFY2(m_fixture->message().contains(QStringLiteral("12 file")),
             qPrintable(m_fixture->message()));
    // Once more: what is there is not replaced without a word.
    const QString kept = m_fixture->file("SRB-2025-07.html");
    QFile mine(kept);
    QVERIFY(mine.open(QIODevice::WriteOnly));
    mine.write("mine");
    mine.close();
    const ModalAnswer<RunDialog> again(choose);
    const ModalAnswer<QMessageBox> question(
        [](QMessageBox &box) { box.button(QMessageBox::No)->click(); });
    m_fixture->trigger(kRun);
    QVERIFY(question.wasThere());
    QCOMPARE(bytesOf(kept), QByteArray("mine"));
}

void TestOutgoing::templateIsReadyForTheFocalPoint()
{
    m_fixture->writeEstimates();
    QString path;
    const ModalAnswer<TemplateDialog> answer([&](TemplateDialog &dialog) {
        dialog.countryBox()->setCurrentIndex(dialog.countryBox()->findData(QStringLiteral("SRB")));
        // The month that is missing is asked for.
        path = dialog.order().path;
        QVERIFY(path.endsWith(QStringLiteral("SRB-2025-08.xlsx")));
        path = m_fixture->file("SRB-2025-08.xlsx");
        dialog.pathRow()->edit()->setText(path);
        accept(dialog);
    });
    m_fixture->trigger(kTemplate);
    QTRY_VERIFY(!path.isEmpty() && m_fixture->message().contains(path));
    QVERIFY(bytesOf(path).startsWith("PK"));
}

void TestOutgoing::sheetGoesBackToItsSender()
{
    QFile sheet(m_fixture->file("sheet.csv"));
    QVERIFY(sheet.open(QIODevice::WriteOnly));
    sheet.write("Albania\nIndicator,2025-07\nNew arrivals,many\nPending,7\n");
    sheet.close();
    auto *page = m_fixture->window().findChild<ImportPage *>();
    QSignalSpy ready(page, &ImportPage::reviewReady);
    m_fixture->window().showPage(MainWindow::Import);
    page->read({sheet.fileName()});
    QVERIFY(came(ready));
    const QString path = m_fixture->file("back.xlsx");
    QString letter;
    const ModalAnswer<SenderDialog> answer([&](SenderDialog &dialog) {
        QVERIFY(dialog.path().endsWith(QStringLiteral("sheet-comments.xlsx")));
        QTest::mouseClick(dialog.copyButton(), Qt::LeftButton);
        letter = dialog.letter()->toPlainText();
        dialog.pathRow()->edit()->setText(path);
        accept(dialog);
    });
    QTest::mouseClick(page->review()->senderButton(), Qt::LeftButton);
    QTRY_VERIFY(m_fixture->message().contains(path));
    QVERIFY(letter.contains(QStringLiteral("csv!B3: „many“ nuk është numër")));
    QCOMPARE(QGuiApplication::clipboard()->text(), letter);
    // The review is still open, and the sheet that goes back can be read.
    QVERIFY(page->isReviewing());
    const auto back = readWorkbook(path);
    QVERIFY(back);
    QCOMPARE(back->sheets.front().display(2, 1), QStringLiteral("many"));
}

void TestOutgoing::unwritableFolderIsSaid()
{
    m_fixture->writeEstimates();
    const QString path = m_fixture->file("nowhere/data.csv");
    const ModalAnswer<DataExportDialog> answer([&](DataExportDialog &dialog) {
        dialog.pathRow()->edit()->setText(path);
        accept(dialog);
    });
    m_fixture->trigger(kExport);
    QTRY_VERIFY(m_fixture->message().contains(QStringLiteral("data.csv")));
    QVERIFY(m_fixture->message().contains(QStringLiteral("could not be written")));
    QVERIFY(!QFile::exists(path));
}

void TestOutgoing::withoutADatasetEverythingSaysSo()
{
    m_fixture->start();
    for (const QString &verb : {kPublish, kExport, kRun, kTemplate}) {
        m_fixture->window().findChild<MessageBar *>()->clear();
        m_fixture->trigger(verb);
        QVERIFY(m_fixture->message().contains(QStringLiteral("No dataset is open")));
    }
}

void TestOutgoing::withoutFiguresNothingIsPublished()
{
    m_fixture->trigger(kPublish);
    QTRY_VERIFY(m_fixture->message().contains(QStringLiteral("There are no figures yet")));
}

void TestOutgoing::readOnlyDatasetIsNotPublished()
{
    m_fixture->writeEstimates();
    m_fixture->close();
    const auto all = QFile::ReadOwner | QFile::ReadUser | QFile::ExeOwner | QFile::ExeUser;
    QVERIFY(QFile::setPermissions(m_fixture->path(), QFile::ReadOwner | QFile::ReadUser));
    QVERIFY(m_fixture->open());
    if (!m_fixture->workspace().isReadOnly()) {
        QFile::setPermissions(m_fixture->path(), all | QFile::WriteOwner);
        QSKIP("the user of this machine may write everything");
    }
    m_fixture->trigger(kPublish);
    QVERIFY(m_fixture->message().contains(QStringLiteral("nothing can be published")));
    QVERIFY(editions().empty());
}

void TestOutgoing::earlierStateIsNotPublished()
{
    m_fixture->writeEstimates();
    const Edition edition = publish();
    QSignalSpy shown(&m_fixture->workspace(), &Workspace::asOfChanged);
    m_fixture->workspace().showAsOf(AsOf::edition(edition.name));
    QVERIFY(test::came(shown));
    m_fixture->trigger(kPublish);
    QVERIFY(m_fixture->message().contains(QStringLiteral("Go back to now")));
}

QTEST_MAIN(TestOutgoing)
#include "tst_outgoing.moc"
