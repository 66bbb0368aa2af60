// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace mm;

class ConnectDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForServerAndDatabaseAtLeast();
    void returnsWhatWasTyped();
    void startsWithTheLastServerAndAsksForItsPassword();

private:
    static QPushButton *connectButton(const ConnectDialog &dialog)
    {
        const auto buttons = dialog.findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(
            buttons, [](const QPushButton *button) { return button->isDefault(); });
        return found == buttons.end() ? nullptr : *found;
    }
};

void ConnectDialogTest::asksForServerAndDatabaseAtLeast()
{
    ConnectDialog dialog({});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QVERIFY(!connectButton(dialog)->isEnabled());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("db.example.org"));
    QVERIFY(!connectButton(dialog)->isEnabled());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // port
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral(" figures "));
    QVERIFY(connectButton(dialog)->isEnabled());
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    const ConnectRequest request = dialog.request();
    QVERIFY(!request.isNew);
    QCOMPARE(request.address.toText(), QStringLiteral("postgresql://db.example.org/figures"));
}

void ConnectDialogTest::returnsWhatWasTyped()
{
    ConnectDialog dialog(
        {QStringLiteral("host"), 5433, QStringLiteral("figures"), QStringLiteral("ana")});
    for (QLineEdit *edit : dialog.findChildren<QLineEdit *>()) {
        if (edit->echoMode() == QLineEdit::Password) {
            edit->setText(QStringLiteral("canary"));
        }
    }
    dialog.findChild<QCheckBox *>()->setChecked(true);
    auto *encryption = dialog.findChild<QComboBox *>();
    encryption->setCurrentIndex(encryption->findData(QStringLiteral("verify-full")));
    const ConnectRequest request = dialog.request();
    QVERIFY(request.isNew);
    QCOMPARE(request.address.password, QStringLiteral("canary"));
    QCOMPARE(request.address.toText(),
             QStringLiteral("postgresql://ana@host:5433/figures?sslmode=verify-full"));
}

void ConnectDialogTest::startsWithTheLastServerAndAsksForItsPassword()
{
    const ServerAddress start{QStringLiteral("host"),
                              0,
                              QStringLiteral("figures"),
                              QStringLiteral("ana"),
                              QString(),
                              QStringLiteral("verify-ca"),
                              QStringLiteral("/etc/ssl/root.crt")};
    ConnectDialog dialog(start);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    const auto *focused = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(focused && focused->echoMode() == QLineEdit::Password && focused->text().isEmpty());
    // What the dialog does not ask for stays.
    QVERIFY(dialog.request().address == start);
}

QTEST_MAIN(ConnectDialogTest)
#include "tst_connect_dialog.moc"
