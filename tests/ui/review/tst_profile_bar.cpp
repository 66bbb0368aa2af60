// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_page_fixture.h"
#include "tests/support/sheet_texts.h"
#include "tests/support/signal_came.h"
#include "ui/parts/filter_chips.h"
#include "ui/review/import_findings_view.h"
#include "ui/review/profile_bar.h"

#include <QAction>
#include <QTabWidget>

using namespace mm;
using namespace Qt::StringLiterals;
using mm::test::ImportPageFixture;

/// Answers that were remembered from an earlier import, as a person meets them in the next one.
class TestProfileBar : public QObject, private ImportPageFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { openPage(); }
    void cleanup() { closePage(); }
    void namesWhatItAnswered();
    void showsTheAnswers();
    void readsWithoutThem();
    void forgetsThem();
    void handsThemOut();
    void staysAwayWithoutAny();
    void saysWhatCannotBeUsed();

private:
    void answerFirst(const QString &choice);
    void learn();
    [[nodiscard]] QByteArray sheet(const char *month) const
    {
        return "Serbia\nIndicator;" + QByteArray(month) + "\nNew zorgs;110\n";
    }
    [[nodiscard]] ProfileBar &bar() const { return *review().profile(); }
};

void TestProfileBar::answerFirst(const QString &choice)
{
    const FindingModel &model = review().findings()->model();
    QVERIFY(model.rowCount() > 0);
    const Question *question = model.questionOf(0);
    QVERIFY(question);
    QSignalSpy ready(m_page.get(), &ImportPage::reviewReady);
    Q_EMIT review().answered({{0, {{question->code, question->cell, choice}}}});
    QVERIFY(test::came(ready));
}

/// An import of January in which a person answers.
void TestProfileBar::learn()
{
    read({file(u"january.csv"_s, sheet("January 2025"))});
    QVERIFY(bar().isHidden());
    answerFirst(u"new_arrivals"_s);
    QVERIFY(bar().isHidden());
    commit();
    QVERIFY(QTest::qWaitFor([this] { return !kept().isEmpty(); }, 60'000));
}

void TestProfileBar::namesWhatItAnswered()
{
    learn();
    read({file(u"february.csv"_s, sheet("February 2025"))});
    QVERIFY(bar().isVisible());
    QVERIFY2(bar().text().contains(u"Serbia, monthly table: 1"_s), qUtf8Printable(bar().text()));
    QVERIFY(m_page->commitButton()->isEnabled());
    commit();
    QCOMPARE(stored(key("new_arrivals", "2025-02")), 110);
}

void TestProfileBar::showsTheAnswers()
{
    learn();
    read({file(u"february.csv"_s, sheet("February 2025"))});
    QCOMPARE(review().tabs()->currentIndex(), 0);
    bar().lookAction()->trigger();
    QCOMPARE(review().tabs()->currentIndex(), 1);
    const FindingModel &model = review().findings()->model();
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.groupOf(0), FindingGroup::Answered);
    QCOMPARE(model.answerOf(0)->choice, u"new_arrivals"_s);
}

void TestProfileBar::readsWithoutThem()
{
    learn();
    read({file(u"february.csv"_s, sheet("February 2025"))});
    QSignalSpy ready(m_page.get(), &ImportPage::reviewReady);
    bar().withoutAction()->trigger();
    QVERIFY(test::came(ready));
    QVERIFY(bar().isHidden());
    QVERIFY(review().changes().isEmpty());
    QCOMPARE(review().findings()->model().count(FindingGroup::Question), std::size_t(1));
    QCOMPARE(kept().size(), 1);
}

void TestProfileBar::forgetsThem()
{
    learn();
    read({file(u"february.csv"_s, sheet("February 2025"))});
    QSignalSpy ready(m_page.get(), &ImportPage::reviewReady);
    bar().forgetAction()->trigger();
    QVERIFY(test::came(ready));
    QVERIFY(bar().isHidden());
    QVERIFY(review().changes().isEmpty());
    QVERIFY(kept().isEmpty());
}

void TestProfileBar::handsThemOut()
{
    learn();
    read({file(u"february.csv"_s, sheet("February 2025"))});
    ShelvedProfile wanted;
    connect(&review(), &ImportReviewView::profileExportWanted, this,
            [&wanted](const ShelvedProfile &profile) { wanted = profile; });
    bar().exportAction()->trigger();
    QCOMPARE(wanted.profile.memories.size(), std::size_t(1));
    QVERIFY(wanted.path.endsWith(kept().front()));
}

void TestProfileBar::staysAwayWithoutAny()
{
    learn();
    read({file(u"february.csv"_s, "Montenegro\nIndicator;February 2025\nNew zorgs;110\n")});
    QVERIFY(bar().isHidden());
    // Beside a file of the known kind it speaks of that one, also while another is looked at.
    read({file(u"march.csv"_s, sheet("March 2025"))});
    QVERIFY(bar().isVisible());
    QVERIFY(bar().text().contains(u"Serbia"_s));
}

void TestProfileBar::saysWhatCannotBeUsed()
{
    learn();
    QFile damaged(m_folder->filePath(u"profiles/damaged.json"_s));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("{");
    damaged.close();
    QSignalSpy warned(m_page.get(), &ImportPage::warned);
    read({file(u"february.csv"_s, sheet("February 2025"))});
    QCOMPARE(warned.size(), 1);
    QVERIFY(warned.front().front().toString().contains(u"damaged.json"_s));
    QVERIFY(bar().isVisible());
}

QTEST_MAIN(TestProfileBar)
#include "tst_profile_bar.moc"
