// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/import_page.h"
#include "ui/review/import_review_view.h"
#include "ui/session/inbox.h"
#include "window_fixture.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTreeView>

using namespace mm;
using namespace mm::test;
using namespace Qt::StringLiterals;

/// New workbooks in a folder that is watched: announced, reviewed together, imported by a person.
class TestInboxWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void announcesReviewsAndForgets();
    void whatBroughtNothingIsNotAnnouncedAgain();
    void saysThatTheFolderIsNotThere();

private:
    void write(const char *name, const QByteArray &text) const;
    [[nodiscard]] Inbox &inbox() const { return *m_fixture->window().findChild<Inbox *>(); }
    [[nodiscard]] MessageBar *barWith(const QString &text) const;
    void look() const;

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestInboxWindow::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->isReady());
    QVERIFY(m_fixture->open());
    QVERIFY(QDir().mkpath(m_fixture->file("inbox")));
}

void TestInboxWindow::write(const char *name, const QByteArray &text) const
{
    QFile file(QDir(m_fixture->file("inbox")).filePath(QString::fromLatin1(name)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

/// The bar that says it, when one does.
MessageBar *TestInboxWindow::barWith(const QString &text) const
{
    const auto bars = m_fixture->window().findChildren<MessageBar *>();
    for (MessageBar *bar : bars) {
        if (bar->isVisible() && bar->text().contains(text)) {
            return bar;
        }
    }
    return nullptr;
}

void TestInboxWindow::look() const
{
    QSignalSpy looked(&inbox(), &Inbox::looked);
    inbox().look();
    QVERIFY(came(looked));
}

void TestInboxWindow::announcesReviewsAndForgets()
{
    write("serbia.csv", "Serbia\nIndicator;July 2025\nNew arrivals;110\n");
    write("albania.csv", "Albania\nIndicator;July 2025\nNew arrivals;9\n");
    inbox().watch(m_fixture->file("inbox"));
    look();
    look();
    MessageBar *bar = barWith(u"2 new workbook"_s);
    QVERIFY(bar);
    QVERIFY(bar->offersAction());
    // Nothing has been imported, and nothing been read.
    auto *page = m_fixture->window().findChild<ImportPage *>();
    QVERIFY(!page->isReviewing());
    QVERIFY(m_fixture->workspace().dataset().isEmpty());

    QSignalSpy ready(page, &ImportPage::reviewReady);
    QTest::mouseClick(bar->findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(came(ready));
    QCOMPARE(page->review()->files()->model()->rowCount(), 2);
    QVERIFY(bar->isHidden());

    QSignalSpy committed(page, &ImportPage::committed);
    QTest::mouseClick(page->commitButton(), Qt::LeftButton);
    QVERIFY(came(committed));
    // Another start of the same window: what is imported is known by its contents.
    m_fixture->close();
    QVERIFY(m_fixture->open());
    write("serbia again.csv", "Serbia\nIndicator;July 2025\nNew arrivals;110\n");
    write("montenegro.csv", "Montenegro\nIndicator;July 2025\nNew arrivals;5\n");
    inbox().watch(m_fixture->file("inbox"));
    look();
    look();
    QVERIFY(QTest::qWaitFor([this] { return inbox().waiting().size() == 1; }, 60'000));
    QVERIFY(inbox().waiting().front().endsWith(u"montenegro.csv"_s));
    QVERIFY(barWith(u"1 new workbook"_s));
}

void TestInboxWindow::whatBroughtNothingIsNotAnnouncedAgain()
{
    m_fixture->writeEstimates();
    // The same number as is stored, in a file nobody has imported.
    write("estimate.csv",
          "Region\nIndicator;July 2025\nEstimate of persons in mixed movements;900\n");
    inbox().watch(m_fixture->file("inbox"));
    look();
    look();
    MessageBar *bar = barWith(u"1 new workbook"_s);
    QVERIFY(bar);
    auto *page = m_fixture->window().findChild<ImportPage *>();
    QSignalSpy ready(page, &ImportPage::reviewReady);
    QSignalSpy nothing(page, &ImportPage::broughtNothing);
    QTest::mouseClick(bar->findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(came(ready));
    QCOMPARE(nothing.size(), 1);

    m_fixture->close();
    QVERIFY(m_fixture->open());
    inbox().watch(m_fixture->file("inbox"));
    look();
    look();
    QTRY_VERIFY(inbox().waiting().isEmpty());
    // Another version of it is news.
    write("estimate.csv",
          "Region\nIndicator;July 2025\nEstimate of persons in mixed movements;901\n");
    look();
    look();
    QTRY_COMPARE(inbox().waiting().size(), 1);
}

void TestInboxWindow::saysThatTheFolderIsNotThere()
{
    QSignalSpy troubled(&inbox(), &Inbox::troubled);
    inbox().watch(m_fixture->file("nowhere"));
    QVERIFY(came(troubled));
    MessageBar *bar = barWith(u"nowhere"_s);
    QVERIFY(bar);
    QVERIFY(!bar->offersAction());
}

QTEST_MAIN(TestInboxWindow)
#include "tst_inbox_window.moc"
