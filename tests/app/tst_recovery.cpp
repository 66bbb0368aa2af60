// SPDX-License-Identifier: GPL-3.0-or-later
#include "grid_typing.h"
#include "ui/history/history_page.h"
#include "ui/shell/recovery_bar.h"
#include "window_fixture.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>

using namespace mm;
using namespace mm::test;
using namespace Qt::StringLiterals;

namespace {

/// What the mark of a session keeps as typed.
QString typedIn(const QString &mark)
{
    QFile file(mark);
    return file.open(QIODevice::ReadOnly)
        ? QJsonDocument::fromJson(file.readAll())[u"typed"_s][u"text"_s].toString()
        : QString();
}

} // namespace

/// What the window says of a session that did not end, and that it says nothing of others.
class TestRecovery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aKilledProgramIsToldOfAndNothingElse();
    void whatWasTypedIsOfferedAgain();
    void aCommentIsOfferedAgain();
    void whatIsInTheFieldIsEnteredWhenTheWindowGoes_data();
    void whatIsInTheFieldIsEnteredWhenTheWindowGoes();

private:
    [[nodiscard]] QDir marks() const
    {
        return QDir(m_state->filePath(u"mixed-movements/sessions"_s), u"*.json"_s);
    }
    [[nodiscard]] const RecoveryBar *bar() { return m_data->window().findChild<RecoveryBar *>(); }
    [[nodiscard]] QPushButton *button(const QString &text)
    {
        for (auto *button : bar()->findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible()) {
                return button;
            }
        }
        return nullptr;
    }
    /// Closes the window, and leaves what would be there had it been killed instead
    /// while @p typed stood in a field.
    void breakOff(const QString &typed);

    std::unique_ptr<QTemporaryDir> m_state;
    std::unique_ptr<WindowFixture> m_data;
};

void TestRecovery::init()
{
    m_state = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", m_state->path().toUtf8());
    m_data = std::make_unique<WindowFixture>();
    QVERIFY(m_data->isReady());
}

void TestRecovery::cleanup()
{
    m_data->close();
    QVERIFY(marks().isEmpty());
    m_data.reset();
    m_state.reset();
}

void TestRecovery::breakOff(const QString &typed)
{
    const QStringList names = marks().entryList();
    QCOMPARE(names.size(), 1);
    const QString path = marks().filePath(names.front());
    // Kept in the background, soon after the key.
    QTRY_COMPARE(typedIn(path), typed);
    const QString aside = m_state->filePath(u"aside"_s);
    QVERIFY(QFile::copy(path, aside));
    // A window that closes enters what is in the field; one that is killed does not.
    if (QWidget *field = QApplication::focusWidget()) {
        QTest::keyClick(field, Qt::Key_Escape);
    }
    m_data->close();
    QVERIFY(marks().isEmpty());
    QVERIFY(QFile::rename(aside, path));
}

void TestRecovery::aKilledProgramIsToldOfAndNothingElse()
{
    QVERIFY(m_data->open());
    QVERIFY(!bar()->isVisible());
    m_data->write(m_data->estimate(u"2025-07"_s), 900);

    QProcess program;
    program.start(QStringLiteral(MM_PROGRAM), {m_data->path()});
    QVERIFY(program.waitForStarted());
    QTRY_COMPARE_WITH_TIMEOUT(marks().count(), 2U, 60'000);
    // A second window beside one that runs: nothing has happened.
    m_data->close();
    QVERIFY(m_data->open());
    QVERIFY(!bar()->isVisible());
    m_data->close();
    QCOMPARE(marks().count(), 1U);

    program.kill();
    QVERIFY(program.waitForFinished(60'000));
    QCOMPARE(marks().count(), 1U);
    QVERIFY(m_data->open());
    QVERIFY(bar()->isVisible());
    QVERIFY2(bar()->text().contains(u"did not end properly"_s), qPrintable(bar()->text()));
    QVERIFY2(bar()->text().contains(u"saved"_s), qPrintable(bar()->text()));
    QVERIFY(!button(u"Go on typing"_s));
    QTest::mouseClick(button(u"Show in history"_s), Qt::LeftButton);
    QVERIFY(m_data->window().findChild<HistoryPage *>()->isVisible());

    m_data->close();
    QVERIFY(m_data->open());
    QVERIFY(!bar()->isVisible());
}

void TestRecovery::whatWasTypedIsOfferedAgain()
{
    QVERIFY(m_data->open());
    m_data->writeEstimates();
    m_data->window().showPage(MainWindow::Data);
    QTableView *grid = m_data->window().findChild<DataPage *>()->grid();
    const ObservationKey key{{*m_data->catalogue().findIndicator(u"new_arrivals"_s),
                              *m_data->catalogue().findPlace(u"SRB"_s), kTotal},
                             *Month::parse(u"2025-07"_s)};
    m_data->window().findChild<DataPage *>()->showNumber(key);
    QTest::keyClick(grid, Qt::Key_F2);
    QTest::keyClicks(grid->findChild<QLineEdit *>(), u"12x"_s);
    breakOff(u"12x"_s);

    QVERIFY(m_data->open());
    QVERIFY2(bar()->text().contains(u"“12x”"_s), qPrintable(bar()->text()));
    QTest::mouseClick(button(u"Go on typing"_s), Qt::LeftButton);
    QVERIFY(!bar()->isVisible());
    grid = m_data->window().findChild<DataPage *>()->grid();
    QCOMPARE(m_data->window().findChild<DataPage *>()->model()->keyAt(grid->currentIndex()), key);
    auto *editor = grid->findChild<QLineEdit *>();
    QVERIFY(editor);
    QCOMPARE(editor->text(), u"12x"_s);
    QTest::keyClick(editor, Qt::Key_Backspace);
    QTest::keyClick(editor, Qt::Key_Return);
    // The field closes when the key has been worked off.
    QTRY_COMPARE(m_data->workspace().dataset().at(key), Datum::confirmed(Amount::of(12)));
    m_data->settle();

    // It is entered now, and not offered once more.
    breakOff({});
    QVERIFY(m_data->open());
    QVERIFY(bar()->isVisible());
    QVERIFY(!button(u"Go on typing"_s));
}

void TestRecovery::aCommentIsOfferedAgain()
{
    QVERIFY(m_data->open());
    m_data->writeEstimates();
    m_data->window().showPage(MainWindow::Data);
    m_data->window().findChild<DataPage *>()->showNumber(m_data->estimate(u"2025-07"_s));
    QTableView *grid = m_data->window().findChild<DataPage *>()->grid();
    QTest::keyClick(grid, Qt::Key_F2, Qt::ShiftModifier);
    auto *field = m_data->window().findChild<DataPage *>()->findChild<QPlainTextEdit *>();
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"ask Ben"_s);
    breakOff(u"ask Ben"_s);

    QVERIFY(m_data->open());
    QVERIFY2(bar()->text().contains(u"“ask Ben”"_s), qPrintable(bar()->text()));
    QTest::mouseClick(button(u"Go on typing"_s), Qt::LeftButton);
    field = m_data->window().findChild<DataPage *>()->findChild<QPlainTextEdit *>();
    QCOMPARE(field->toPlainText(), u"ask Ben"_s);
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    m_data->settle();
    QCOMPARE(m_data->workspace().annotations().at(m_data->estimate(u"2025-07"_s)).text,
             u"ask Ben"_s);
}

void TestRecovery::whatIsInTheFieldIsEnteredWhenTheWindowGoes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isNumber");
    QTest::newRow("a number") << u"77"_s << true;
    QTest::newRow("no number") << u"77x"_s << false;
}

/// A window need not be closed before it goes: nothing asks it when a session ends.
void TestRecovery::whatIsInTheFieldIsEnteredWhenTheWindowGoes()
{
    QFETCH(QString, typed);
    QFETCH(bool, isNumber);
    QVERIFY(m_data->open());
    m_data->writeEstimates();
    m_data->window().showPage(MainWindow::Data);
    const ObservationKey key{{*m_data->catalogue().findIndicator(u"new_arrivals"_s),
                              *m_data->catalogue().findPlace(u"SRB"_s), kTotal},
                             *Month::parse(u"2025-07"_s)};
    m_data->window().findChild<DataPage *>()->showNumber(key);
    QTableView *grid = m_data->window().findChild<DataPage *>()->grid();
    QTest::keyClick(grid, Qt::Key_F2);
    QTest::keyClicks(grid->findChild<QLineEdit *>(), typed);
    m_data->close();

    QVERIFY(m_data->open());
    QVERIFY(!bar()->isVisible());
    QCOMPARE(m_data->workspace().dataset().at(key),
             isNumber ? std::optional(Datum::confirmed(Amount::of(77))) : std::nullopt);
}

QTEST_MAIN(TestRecovery)
#include "tst_recovery.moc"
