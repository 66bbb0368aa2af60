// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/built_in.h"
#include "app/dataset_access.h"
#include "app/spoken_catalogue.h"
#include "ui/shell/first_paint.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"
#include "ui/words/window_language.h"

#include <QApplication>
#include <QFileInfo>
#include <QLocale>

namespace mm {

namespace {

/// The sample lies beside the program in a build folder and in the data folder when installed.
QString shippedSample()
{
    const QString folder = QCoreApplication::applicationDirPath();
    const QString name = QStringLiteral("/western-balkans-sample.movements");
    const QString beside = folder + name;
    return QFileInfo::exists(beside) ? beside
                                     : folder + QStringLiteral("/../share/mixed-movements") + name;
}

} // namespace

int runWindow(const QString &dataset)
{
    const Settings settings = Settings::load();
    const WindowLanguage &language
        = windowLanguageOf(settings.language, QLocale::system().uiLanguages());
    const WindowWords words(language);
    QLocale::setDefault(numberLocale(
        settings.numbers, settings.language.isEmpty() ? QLocale::system() : language.numbers));
    const auto catalogue = builtInCatalogue();
    MainWindow window({catalogue, lateBuiltInVocabulary(catalogue), builtInStyles(),
                       shippedSample(), currentAuthor(), Look(),
                       spokenCatalogue(*catalogue, language.code), ProfileShelf::own()});
    afterFirstPaint(&window, [&] {
        if (dataset.isEmpty()) {
            window.openSample();
        } else {
            window.openDataset(dataset);
        }
    });
    window.show();
    return QApplication::exec();
}

} // namespace mm
