// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace mm;

namespace {

const std::vector<NamedLanguage> &documents()
{
    static const std::vector<NamedLanguage> all{{QStringLiteral("en"), QStringLiteral("English")},
                                                {QStringLiteral("sq"), QStringLiteral("shqip")}};
    return all;
}

} // namespace

/// The three choices about words.
class TestSettingsDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatItWasGiven();
    void takesWhatIsUnknownForTheUsual();
    void eachChoiceLeavesTheOthers();
    void watchesNoFolderUnlessAsked();
};

void TestSettingsDialog::givesBackWhatItWasGiven()
{
    const SettingsDialog dialog(
        {QStringLiteral("mk"), NumberChoice::SpaceComma, QStringLiteral("sq")}, documents(), {});
    const WordSettings chosen = dialog.chosen();
    QCOMPARE(chosen.language, QStringLiteral("mk"));
    QCOMPARE(chosen.numbers, NumberChoice::SpaceComma);
    QCOMPARE(chosen.document, QStringLiteral("sq"));
}

void TestSettingsDialog::takesWhatIsUnknownForTheUsual()
{
    const SettingsDialog dialog({QStringLiteral("xx"), NumberChoice::OfLanguage, QString()},
                                documents(), {});
    const WordSettings chosen = dialog.chosen();
    QCOMPARE(chosen.language, QString());
    QCOMPARE(chosen.document, QStringLiteral("en"));
}

void TestSettingsDialog::eachChoiceLeavesTheOthers()
{
    SettingsDialog dialog({}, documents(), {});
    const QList<QComboBox *> boxes = dialog.findChildren<QComboBox *>();
    QCOMPARE(boxes.size(), 3);
    for (QComboBox *box : boxes) {
        const WordSettings before = dialog.chosen();
        box->setCurrentIndex(1);
        const WordSettings after = dialog.chosen();
        const int changed = (before.language != after.language ? 1 : 0)
            + (before.numbers != after.numbers ? 1 : 0)
            + (before.document != after.document ? 1 : 0);
        QCOMPARE(changed, 1);
    }
}

void TestSettingsDialog::watchesNoFolderUnlessAsked()
{
    SettingsDialog dialog({}, documents(), {});
    QVERIFY(!dialog.inboxBox()->isChecked());
    QVERIFY(!dialog.inboxEdit()->isEnabled());
    QCOMPARE(dialog.inbox(), QString());
    dialog.inboxBox()->click();
    QVERIFY(dialog.inboxEdit()->isEnabled());
    dialog.inboxEdit()->setText(QStringLiteral(" /data/inbox "));
    QCOMPARE(dialog.inbox(), QStringLiteral("/data/inbox"));
    // Switched off, the folder is kept for the eye only.
    dialog.inboxBox()->click();
    QCOMPARE(dialog.inbox(), QString());
    const SettingsDialog again({}, documents(), QStringLiteral("/data/inbox"));
    QVERIFY(again.inboxBox()->isChecked());
    QCOMPARE(again.inbox(), QStringLiteral("/data/inbox"));
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settings_dialog.moc"
