// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/built_in.h"
#include "app/spoken_catalogue.h"
#include "core/analysis/chart_lint.h"
#include "core/analysis/month_event.h"
#include "tests/support/signal_came.h"
#include "ui/parts/message_bar.h"
#include "ui/session/workspace.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation_bar.h"
#include "ui/style/fonts.h"
#include "ui/words/number_choice.h"
#include "ui/words/window_language.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace mm;

namespace {

/// Texts of all menus, a line each: "File/Open…".
void collect(const QMenu &menu, const QString &path, QStringList *texts)
{
    const QList<QAction *> actions = menu.actions();
    for (const QAction *action : actions) {
        if (!action->isSeparator()) {
            texts->append(path + action->text());
        }
        if (action->menu()) {
            collect(*action->menu(), path + action->text() + u'/', texts);
        }
    }
}

QChar markedLetter(const QString &text)
{
    static const QRegularExpression marked(QStringLiteral("&(\\w)"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    const QString letter = marked.match(text).captured(1);
    return letter.isEmpty() ? QChar() : letter.front().toLower();
}

bool hasWords(const QString &text)
{
    return text.contains(QRegularExpression(QStringLiteral("\\p{L}{3}")));
}

/// Labels of one line and buttons that are narrower than their text.
QStringList cutOff(const QWidget &window)
{
    QStringList found;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString text = label ? label->text() : button ? button->text() : QString();
        if (!widget->isVisible() || text.isEmpty() || (label && label->wordWrap())) {
            continue;
        }
        if (widget->width() < widget->minimumSizeHint().width()) {
            found << QStringLiteral("%1 (%2 of %3)")
                         .arg(text)
                         .arg(widget->width())
                         .arg(widget->minimumSizeHint().width());
        }
    }
    return found;
}

} // namespace

/// The window in every language it speaks.
class TestWindowLanguages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void choosesTheLanguageOfTheSystem_data();
    void choosesTheLanguageOfTheSystem();
    void writesNumbersAsChosen();
    void writesDaysAsTheLanguageDoes();
    void namesWhatIsCounted_data();
    void namesWhatIsCounted();
    void speaks_data();
    void speaks();
    void saysWhatIsWrongWithAFile_data();
    void saysWhatIsWrongWithAFile();

private:
    struct Seen {
        QStringList menus;
        QStringList pages;
        QStringList cutOff;
        QStringList twice; ///< letters marked twice in a menu
        QString settings; ///< of the standard button
    };

    [[nodiscard]] Seen look(const WindowLanguage &language) const;

    QTemporaryDir m_folder;
    Seen m_english;
};

void TestWindowLanguages::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QVERIFY(loadFonts());
    m_english = look(windowLanguages().front());
    QVERIFY(!m_english.menus.isEmpty());
    QCOMPARE(m_english.cutOff.join(u'\n'), QString());
    QCOMPARE(m_english.twice.join(u'\n'), QString());
}

void TestWindowLanguages::cleanup()
{
    QLocale::setDefault(QLocale::c());
}

TestWindowLanguages::Seen TestWindowLanguages::look(const WindowLanguage &language) const
{
    const WindowWords words(language);
    QLocale::setDefault(language.numbers);
    const auto catalogue = builtInCatalogue();
    MainWindow window({catalogue, lateBuiltInVocabulary(catalogue), builtInStyles(), QString(),
                       QStringLiteral("Ana"), Look(), spokenCatalogue(*catalogue, language.code)});
    QSignalSpy opened(&window.workspace(), &Workspace::opened);
    window.resize(1360, 860);
    window.show();
    const QString path = m_folder.filePath(language.code + QStringLiteral(".movements"));
    window.workspace().create(path);
    Seen seen;
    if (!test::came(opened)) {
        return seen;
    }
    for (int page = MainWindow::Data; page <= MainWindow::History; ++page) {
        window.showPage(static_cast<MainWindow::Page>(page));
        QCoreApplication::processEvents();
        seen.cutOff << cutOff(window);
    }
    const auto *pages = window.findChild<NavigationBar *>();
    for (int row = 0; row < pages->count(); ++row) {
        seen.pages << pages->item(row)->text();
    }
    const QList<QMenu *> menus = window.findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        QString letters;
        const QList<QAction *> actions = menu->actions();
        for (const QAction *action : actions) {
            const QChar letter = markedLetter(action->text());
            if (!letter.isNull() && letters.contains(letter)) {
                seen.twice << menu->title() + QStringLiteral(": ") + action->text();
            }
            letters += letter;
        }
    }
    const QList<QAction *> bar = window.menuBar()->actions();
    for (const QAction *action : bar) {
        seen.menus << action->text();
        collect(*action->menu(), QString(), &seen.menus);
    }
    seen.settings = QCoreApplication::translate("QPlatformTheme", "Cancel");
    return seen;
}

void TestWindowLanguages::choosesTheLanguageOfTheSystem_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QStringList>("system");
    QTest::addColumn<QString>("code");

    QTest::newRow("chosen") << QStringLiteral("mk") << QStringList{QStringLiteral("sq-AL")}
                            << QStringLiteral("mk");
    QTest::newRow("system") << QString() << QStringList{QStringLiteral("sq-XK")}
                            << QStringLiteral("sq");
    QTest::newRow("Serbian") << QString() << QStringList{QStringLiteral("sr-RS")}
                             << QStringLiteral("sr-Cyrl");
    QTest::newRow("Serbian, Latin")
        << QString() << QStringList{QStringLiteral("sr-Latn-RS")} << QStringLiteral("sr-Latn");
    QTest::newRow("Montenegrin") << QString() << QStringList{QStringLiteral("sr-Latn-ME")}
                                 << QStringLiteral("cnr");
    QTest::newRow("Montenegrin by its code")
        << QString() << QStringList{QStringLiteral("cnr-ME")} << QStringLiteral("cnr");
    QTest::newRow("second wish") << QString()
                                 << QStringList{QStringLiteral("de-AT"), QStringLiteral("hr-HR")}
                                 << QStringLiteral("hr");
    QTest::newRow("none of them") << QString() << QStringList{QStringLiteral("fi-FI")}
                                  << QStringLiteral("en");
    QTest::newRow("unknown setting")
        << QStringLiteral("xx") << QStringList() << QStringLiteral("en");
}

void TestWindowLanguages::choosesTheLanguageOfTheSystem()
{
    QFETCH(const QString, setting);
    QFETCH(const QStringList, system);
    QTEST(windowLanguageOf(setting, system).code, "code");
}

void TestWindowLanguages::writesNumbersAsChosen()
{
    const QLocale albanian(QLocale::Albanian, QLocale::Albania);
    const auto written = [&](NumberChoice choice) {
        return numberLocale(choice, albanian).toString(1'234'567.5, 'f', 1);
    };
    QCOMPARE(written(NumberChoice::CommaPoint), QStringLiteral("1,234,567.5"));
    QCOMPARE(written(NumberChoice::PointComma), QStringLiteral("1.234.567,5"));
    QCOMPARE(written(NumberChoice::Plain), QStringLiteral("1234567.5"));
    QCOMPARE(written(NumberChoice::OfLanguage), albanian.toString(1'234'567.5, 'f', 1));
    for (const WindowLanguage &language : windowLanguages()) {
        QCOMPARE(language.numbers.toString(1234),
                 language.code == QStringLiteral("en") ? QStringLiteral("1,234")
                                                       : QStringLiteral("1.234"));
    }
    for (const NumberChoice choice : kNumberChoices) {
        QCOMPARE(numberChoiceFrom(settingOf(choice)), choice);
    }
}

void TestWindowLanguages::writesDaysAsTheLanguageDoes()
{
    const auto written = [](const QString &code) {
        const WindowWords words(windowLanguageOf(code, {}));
        return dayWords(QDate(2025, 3, 14));
    };
    QCOMPARE(written(QStringLiteral("en")), QStringLiteral("14 March 2025"));
    QCOMPARE(written(QStringLiteral("sq")), QStringLiteral("14 mars 2025"));
    QCOMPARE(written(QStringLiteral("hr")), QStringLiteral("14. ožujka 2025."));
    QCOMPARE(written(QStringLiteral("sr-Cyrl")), QStringLiteral("14. март 2025."));
}

void TestWindowLanguages::namesWhatIsCounted_data()
{
    speaks_data();
}

void TestWindowLanguages::namesWhatIsCounted()
{
    QFETCH(const QString, code);
    const WindowWords words(windowLanguageOf(code, {}));
    const auto plain = builtInCatalogue();
    const auto spoken = spokenCatalogue(*plain, code);
    QVERIFY(spoken);
    const auto differs = [](const QString &said, const QString &english) {
        return english.isEmpty() ? said.isEmpty() : said != english;
    };
    for (const IndicatorId id : plain->indicatorIds()) {
        const Indicator &said = (*spoken)[id];
        const Indicator &english = (*plain)[id];
        QCOMPARE(said.code, english.code);
        QVERIFY2(differs(said.label, english.label), qPrintable(said.label));
        QVERIFY2(differs(said.subject, english.subject), qPrintable(said.subject));
        QVERIFY2(differs(said.definition, english.definition), qPrintable(said.definition));
        QVERIFY2(differs(said.remark, english.remark), qPrintable(said.remark));
        QVERIFY2(differs(said.overPlaces.refusal, english.overPlaces.refusal),
                 qPrintable(said.overPlaces.refusal));
        for (std::size_t i = 0; i < english.breaks.size(); ++i) {
            QVERIFY2(differs(said.breaks[i].reason, english.breaks[i].reason),
                     qPrintable(english.breaks[i].reason));
        }
    }
}

void TestWindowLanguages::speaks_data()
{
    QTest::addColumn<QString>("code");
    for (const WindowLanguage &language : windowLanguages().subspan(1)) {
        QTest::newRow(qPrintable(language.code)) << language.code;
    }
}

void TestWindowLanguages::speaks()
{
    QFETCH(const QString, code);
    const Seen seen = look(windowLanguageOf(code, {}));
    {
        const QString english = roundingNote();
        const WindowWords words(windowLanguageOf(code, {}));
        QVERIFY2(roundingNote() != english, qPrintable(english));
    }
    QCOMPARE(seen.menus.size(), m_english.menus.size());
    for (qsizetype i = 0; i < seen.menus.size(); ++i) {
        if (hasWords(m_english.menus[i])) {
            QVERIFY2(seen.menus[i] != m_english.menus[i], qPrintable(seen.menus[i]));
        }
    }
    for (qsizetype i = 0; i < seen.pages.size(); ++i) {
        QVERIFY2(seen.pages[i] != m_english.pages[i], qPrintable(seen.pages[i]));
    }
    QVERIFY(seen.settings != m_english.settings);
    QCOMPARE(seen.twice.join(u'\n'), QString());
    QCOMPARE(seen.cutOff.join(u'\n'), QString());
}

void TestWindowLanguages::saysWhatIsWrongWithAFile_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("foreign"); // “%1” is not a dataset of this program.
    QTest::addColumn<QString>("absent"); // “%1” does not exist.
    const auto row = [](const char *code, const char *foreign, const char *absent) {
        QTest::newRow(code) << QString::fromUtf8(code) << QString::fromUtf8(foreign)
                            << QString::fromUtf8(absent);
    };
    row("en", "“x.movements” is not a dataset of this program.", "“y.movements” does not exist.");
    row("sr-Cyrl", "„x.movements“ није скуп података овог програма.", "„y.movements“ не постоји.");
    row("hr", "„x.movements“ nije skup podataka ovog programa.", "„y.movements“ ne postoji.");
    row("mk", "„x.movements“ не е множество податоци на оваа програма.",
        "„y.movements“ не постои.");
}

void TestWindowLanguages::saysWhatIsWrongWithAFile()
{
    QFETCH(QString, code);
    QFETCH(QString, foreign);
    QFETCH(QString, absent);
    const WindowWords words(windowLanguageOf(code, {}));
    const auto catalogue = builtInCatalogue();
    MainWindow window({catalogue, lateBuiltInVocabulary(catalogue), builtInStyles(), QString(),
                       QStringLiteral("Ana")});
    window.show();
    const auto *bar = window.findChild<MessageBar *>();
    QFile file(m_folder.filePath(QStringLiteral("x.movements")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no dataset");
    file.close();
    window.openDataset(file.fileName());
    QTRY_COMPARE(bar->text(), foreign);
    QVERIFY(bar->isVisible());
    window.openDataset(m_folder.filePath(QStringLiteral("y.movements")));
    QTRY_COMPARE(bar->text(), absent);
}

QTEST_MAIN(TestWindowLanguages)
#include "tst_window_languages.moc"
