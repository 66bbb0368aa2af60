// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/publish_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace mm;

class TestPublishDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nameFollowsTheMonthUntilItIsTyped();
    void wrongNamesSayWhy_data();
    void wrongNamesSayWhy();
    void saysWhichMonthsWillNeedAReason();

private:
    [[nodiscard]] static PublishDialog::Start start()
    {
        return {{*Month::make(2025, 7), *Month::make(2025, 6), *Month::make(2025, 3)},
                *Month::make(2025, 6),
                {QStringLiteral("June 2025")},
                QStringLiteral("2025 edition, English")};
    }
    [[nodiscard]] static bool canPublish(const PublishDialog &dialog)
    {
        for (auto *button : dialog.buttons()->buttons()) {
            if (dialog.buttons()->buttonRole(button) == QDialogButtonBox::AcceptRole) {
                return button->isEnabled();
            }
        }
        return false;
    }
};

void TestPublishDialog::nameFollowsTheMonthUntilItIsTyped()
{
    PublishDialog dialog(start());
    QCOMPARE(dialog.choice().month, *Month::make(2025, 6));
    QCOMPARE(dialog.choice().name, QStringLiteral("June 2025, version 2"));
    dialog.monthBox()->setCurrentIndex(0);
    QCOMPARE(dialog.choice().name, QStringLiteral("July 2025"));
    dialog.nameEdit()->selectAll();
    QTest::keyClicks(dialog.nameEdit(), QStringLiteral(" Flash "));
    dialog.monthBox()->setCurrentIndex(2);
    QCOMPARE(dialog.choice().name, QStringLiteral("Flash"));
    QCOMPARE(dialog.choice().month, *Month::make(2025, 3));
}

void TestPublishDialog::wrongNamesSayWhy_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reason");
    QTest::newRow("none") << QString() << QStringLiteral("needs a name");
    QTest::newRow("blank") << QStringLiteral("  ") << QStringLiteral("needs a name");
    QTest::newRow("taken") << QStringLiteral("June 2025") << QStringLiteral("already");
    QTest::newRow("now") << QStringLiteral("now") << QStringLiteral("cannot be the name");
    QTest::newRow("time") << QStringLiteral("2025-08-04T10:00:00Z")
                          << QStringLiteral("cannot be the name");
}

void TestPublishDialog::wrongNamesSayWhy()
{
    QFETCH(QString, name);
    QFETCH(QString, reason);
    PublishDialog dialog(start());
    QVERIFY(canPublish(dialog));
    dialog.nameEdit()->setText(name);
    QVERIFY2(dialog.explanation().contains(reason), qPrintable(dialog.explanation()));
    QVERIFY(!canPublish(dialog));
    dialog.nameEdit()->setText(QStringLiteral("July"));
    QVERIFY(canPublish(dialog));
}

void TestPublishDialog::saysWhichMonthsWillNeedAReason()
{
    PublishDialog dialog(start());
    QVERIFY(dialog.explanation().contains(QStringLiteral("January 2024–June 2025")));
    dialog.monthBox()->setCurrentIndex(2);
    QVERIFY(dialog.explanation().contains(QStringLiteral("January 2024–March 2025")));
}

QTEST_MAIN(TestPublishDialog)
#include "tst_publish_dialog.moc"
