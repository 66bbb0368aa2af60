// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare_window.h"
#include "ui/charts/chart_picture.h"
#include "ui/compare/base_state.h"
#include "ui/compare/chart_pane.h"
#include "ui/compare/lint_panel.h"
#include "ui/compare/view_chooser.h"
#include "ui/dialogs/events_dialog.h"
#include "ui/shell/picture_export.h"
#include "ui/style/fonts.h"

#include <QApplication>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFile>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTableWidget>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

using namespace mm;
using mm::test::period;

/// What a person does about a comparison beyond choosing it: guidelines, events, an earlier base,
/// paper.
class TestComparisonTools : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_at.close(); }
    void remarksAreSetRightByOneClick();
    void eventsAreMarkedAndComparedSince();
    void baseIsReadAsItWasPublished();
    void printedPictureFillsThePage();
    void windowCanBeNarrow();

private:
    test::CompareWindow m_at;
};

void TestComparisonTools::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QVERIFY(loadFonts());
}

void TestComparisonTools::init()
{
    m_at.open();
    QVERIFY(m_at.window());
}

void TestComparisonTools::remarksAreSetRightByOneClick()
{
    ChartPane *pane = m_at.page()->chartPane();
    QVERIFY(!pane->lintPanel()->isVisible());
    pane->lintButton()->click();
    QVERIFY(pane->lintPanel()->isVisible());
    QCOMPARE(pane->lintPanel()->count(), 1U);
    QCOMPARE(m_at.page()->chartData()->categories.size(), 6U);
    const auto click = [pane](const char *name) {
        for (QPushButton *button :
             pane->lintPanel()->findChildren<QPushButton *>(QString::fromLatin1(name))) {
            if (button->isVisible()) {
                button->click();
                return;
            }
        }
        QFAIL("no such button");
    };
    click("fix");
    QCOMPARE(m_at.page()->chartData()->categories.size(), 5U);
    QCOMPARE(pane->lintPanel()->count(), 0U);
    click("undo");
    QCOMPARE(m_at.page()->chartData()->categories.size(), 6U);
    m_at.page()->setView(ComparisonView::Rank);
    click("fix");
    QCOMPARE(m_at.page()->chartData()->kind, ChartKind::SmallMultiples);
}

void TestComparisonTools::eventsAreMarkedAndComparedSince()
{
    m_at.state().selectPlace(
        m_at.window()->workspace().catalogue().findPlace(QStringLiteral("ALB")));
    m_at.page()->setView(ComparisonView::Months);
    bool asked = false;
    QTimer::singleShot(0, m_at.window(), [&] {
        auto *dialog = qobject_cast<EventsDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        asked = true;
        dialog->findChild<QPushButton *>(QStringLiteral("add"))->click();
        QTableWidget *table = dialog->table();
        qobject_cast<QDateEdit *>(table->cellWidget(0, 0))->setDate(QDate(2025, 3, 14));
        table->item(0, 1)->setText(QStringLiteral("Border procedure changed"));
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok),
                          Qt::LeftButton);
    });
    m_at.action(QStringLiteral("Events…"))->trigger();
    QVERIFY(asked);
    QCOMPARE(m_at.page()->chartData()->events.size(), 1U);
    QCOMPARE(m_at.page()->chartData()->events.front().category, 2);
    m_at.action(QStringLiteral("Mark events"))->trigger();
    QVERIFY(m_at.page()->chartData()->events.empty());
    m_at.action(QStringLiteral("14 March 2025: Border procedure changed"))->trigger();
    QCOMPARE(m_at.state().periodA(), period("2025-03", "2025-06"));
    QCOMPARE(m_at.state().periodB(), period("2024-11", "2025-02"));
}

void TestComparisonTools::baseIsReadAsItWasPublished()
{
    Workspace &workspace = m_at.window()->workspace();
    const QString path = workspace.path();
    {
        auto store = openStore(path, workspace.catalogue());
        QVERIFY(store.has_value());
        QVERIFY(
            (*store)->publish({QStringLiteral("June 2024"), *Month::make(2024, 6)}).has_value());
    }
    const PlaceId albania = *workspace.catalogue().findPlace(QStringLiteral("ALB"));
    const ObservationKey key{{IndicatorId(0), albania, kTotal}, *Month::make(2024, 6)};
    const Amount published = *workspace.dataset().at(key)->amount();
    QSignalSpy reopened(&workspace, &Workspace::opened);
    m_at.window()->openDataset(path);
    QVERIFY(test::came(reopened));
    m_at.state().setPeriods(period("2024-06", "2024-06"), period("2024-06", "2024-06"));
    workspace.apply(*ChangeSet::make({{key,
                                       workspace.dataset().at(key),
                                       Datum::confirmed(published + Amount::of(1000)),
                                       {}}}),
                    QStringLiteral("late report"));
    QTRY_VERIFY(!workspace.isSaving());
    const auto rowOfAlbania = [this] {
        QStringList cells;
        const QAbstractItemModel *rows = m_at.page()->table()->model();
        for (int row = 0; row < rows->rowCount(); ++row) {
            if (rows->index(row, 0).data().toString().startsWith(QStringLiteral("Albania"))) {
                for (int column = 0; column < rows->columnCount(); ++column) {
                    cells << rows->index(row, column).data().toString();
                }
            }
        }
        return cells;
    };
    QTRY_COMPARE(rowOfAlbania().value(1), rowOfAlbania().value(2));
    QTRY_COMPARE(m_at.page()->baseState()->editions().size(), 1U);
    m_at.page()->baseState()->choose(AsOf::edition(QStringLiteral("June 2024")));
    QTRY_VERIFY(!m_at.page()->baseState()->asOf().isNow());
    QVERIFY(rowOfAlbania().value(1) != rowOfAlbania().value(2));
    QVERIFY2(m_at.page()->statement().contains(QStringLiteral("as published in “June 2024”")),
             qPrintable(m_at.page()->statement()));
    QVERIFY2(m_at.page()->statement().contains(QStringLiteral("as now known")),
             qPrintable(m_at.page()->statement()));
    // What an edition published cannot be pinned: cards follow the data.
    QVERIFY(!m_at.action(QStringLiteral("Only a base as now known can be pinned"))->isEnabled());
    m_at.page()->baseState()->choose({});
    QCOMPARE(rowOfAlbania().value(1), rowOfAlbania().value(2));
}

void TestComparisonTools::printedPictureFillsThePage()
{
    const QString path = m_at.file("printed.pdf");
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Landscape);
    QSizeF asked;
    const auto make = [&](QSizeF size) -> Result<Picture, QString> {
        asked = size;
        return chartPicture(*m_at.page()->chartData(), size, PaletteGeneration::Unhcr2021);
    };
    const PictureOffer offer{QStringLiteral("chart"), {160, 90}, make, {}};
    printPicture(printer, offer, *make({160, 90}));
    const QSizeF room = printer.pageLayout().paintRect(QPageLayout::Millimeter).size();
    QCOMPARE(asked.width(), room.width());
    QVERIFY(asked.height() <= room.height());
    QFile pdf(path);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.readAll().startsWith("%PDF-"));
}

void TestComparisonTools::windowCanBeNarrow()
{
    QVERIFY2(m_at.window()->minimumSizeHint().width() <= 900,
             qPrintable(QString::number(m_at.window()->minimumSizeHint().width())));
    // Views that have no button for want of room are in the menu.
    auto *chooser = m_at.page()->findChild<ViewChooser *>();
    const auto buttons = [chooser] {
        const auto all = chooser->findChildren<QToolButton *>();
        return std::ranges::count_if(all, [](const QToolButton *b) { return b->isVisible(); });
    };
    QCOMPARE(buttons(), 5);
    chooser->resize(chooser->minimumSizeHint());
    QCOMPARE(buttons(), 1);
    chooser->resize(chooser->sizeHint());
    QCOMPARE(buttons(), 5);
}

QTEST_MAIN(TestComparisonTools)
#include "tst_comparison_tools.moc"
