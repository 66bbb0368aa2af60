// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_catalogue.h"
#include "ui/dialogs/path_row.h"
#include "ui/dialogs/run_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace mm;

class TestRunDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beginsWithTheYearAndThePageThatIsShown();
    void everyCountryIsOneChoice();
    void aRunThatEndsBeforeItBeginsSaysSo();
    void namesThatDoNotDoSayWhy();
    void endingFollowsTheFormat();

private:
    [[nodiscard]] bool canSave() const
    {
        return m_dialog->buttons()->button(QDialogButtonBox::Save)->isEnabled();
    }
    static void choose(QComboBox *box, const QString &data)
    {
        box->setCurrentIndex(box->findData(data));
    }

    std::shared_ptr<const Catalogue> m_catalogue = test::shippedCatalogue();
    std::unique_ptr<RunDialog> m_dialog;
};

void TestRunDialog::init()
{
    std::vector<Month> offered;
    for (Month month = *Month::make(2025, 8); month >= *Month::make(2024, 11);
         month = month - mm::months(1)) {
        offered.push_back(month);
    }
    const auto names = [](const RunChoice &choice) -> Result<QStringList, QString> {
        if (!choice.pattern.contains(QStringLiteral("{month}"))) {
            return failure(QStringLiteral("all alike"));
        }
        QStringList paths;
        for (const Month month : choice.months) {
            for (std::size_t i = 0; i < choice.places.size(); ++i) {
                paths
                    << QString(choice.pattern).replace(QStringLiteral("{month}"), month.toString());
            }
        }
        return paths;
    };
    m_dialog = std::make_unique<RunDialog>(
        RunDialog::Start{offered, *Month::make(2025, 7), kRegion, QStringLiteral("/out")},
        *m_catalogue, names);
}

void TestRunDialog::beginsWithTheYearAndThePageThatIsShown()
{
    const RunChoice choice = m_dialog->choice();
    QCOMPARE(choice.months, Period::yearToDate(*Month::make(2025, 7)));
    QCOMPARE(choice.places, std::vector{kRegion});
    QCOMPARE(choice.pattern, QStringLiteral("/out/factsheet-{month}-{country}.pdf"));
    QVERIFY(canSave());
    QVERIFY2(m_dialog->explanation().contains(QStringLiteral("7 factsheet")),
             qPrintable(m_dialog->explanation()));
    QVERIFY(m_dialog->explanation().contains(QStringLiteral("factsheet-2025-01")));
}

void TestRunDialog::everyCountryIsOneChoice()
{
    choose(m_dialog->placeBox(), QStringLiteral("all"));
    QCOMPARE(m_dialog->choice().places, m_catalogue->countries());
    choose(m_dialog->placeBox(), QStringLiteral("SRB"));
    QCOMPARE(m_dialog->choice().places,
             std::vector{*m_catalogue->findPlace(QStringLiteral("SRB"))});
}

void TestRunDialog::aRunThatEndsBeforeItBeginsSaysSo()
{
    choose(m_dialog->fromBox(), QStringLiteral("2025-08"));
    QVERIFY(!canSave());
    QVERIFY(m_dialog->explanation().contains(QStringLiteral("before it begins")));
    choose(m_dialog->toBox(), QStringLiteral("2025-08"));
    QVERIFY(canSave());
    QVERIFY(m_dialog->explanation().contains(QStringLiteral("One factsheet")));
}

void TestRunDialog::namesThatDoNotDoSayWhy()
{
    m_dialog->pathRow()->edit()->setText(QStringLiteral("/out/a.pdf"));
    QVERIFY(!canSave());
    QCOMPARE(m_dialog->explanation(), QStringLiteral("all alike"));
    m_dialog->pathRow()->edit()->clear();
    QVERIFY(!canSave());
}

void TestRunDialog::endingFollowsTheFormat()
{
    choose(m_dialog->formatBox(), QStringLiteral("html"));
    QVERIFY(m_dialog->choice().pattern.endsWith(QStringLiteral("{country}.html")));
}

QTEST_MAIN(TestRunDialog)
#include "tst_run_dialog.moc"
