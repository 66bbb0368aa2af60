// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include "core/store/server_address.h"

#include <QFileInfo>
#include <QSettings>

namespace mm {

namespace {

/// Where the settings are kept.
class Storage : public QSettings {
public:
    Storage()
        : QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("mixed-movements"),
                    QStringLiteral("mixed-movements"))
    {
    }
};

} // namespace

Settings Settings::load()
{
    const Storage stored;
    return {stored.value(QStringLiteral("window/geometry")).toByteArray(),
            stored.value(QStringLiteral("files/recent")).toStringList(),
            stored.value(QStringLiteral("files/folder")).toString(),
            themeChoiceFrom(stored.value(QStringLiteral("window/theme")).toString()),
            stored.value(QStringLiteral("author")).toString(),
            stored.value(QStringLiteral("words/language")).toString(),
            numberChoiceFrom(stored.value(QStringLiteral("words/numbers")).toString()),
            stored.value(QStringLiteral("words/document")).toString(),
            stored.value(QStringLiteral("files/inbox")).toString(),
            stored.value(QStringLiteral("factsheet/region")).toString(),
            stored.value(QStringLiteral("factsheet/country")).toString()};
}

void Settings::save() const
{
    Storage stored;
    stored.setValue(QStringLiteral("window/geometry"), windowGeometry);
    stored.setValue(QStringLiteral("files/recent"), recentFiles);
    stored.setValue(QStringLiteral("files/folder"), lastFolder);
    stored.setValue(QStringLiteral("window/theme"), settingOf(theme));
    stored.setValue(QStringLiteral("author"), author);
    stored.setValue(QStringLiteral("words/language"), language);
    stored.setValue(QStringLiteral("words/numbers"), settingOf(numbers));
    stored.setValue(QStringLiteral("words/document"), documentLanguage);
    stored.setValue(QStringLiteral("files/inbox"), inbox);
    stored.setValue(QStringLiteral("factsheet/region"), regionalPage);
    stored.setValue(QStringLiteral("factsheet/country"), countryPage);
}

void Settings::remember(const QString &file)
{
    const bool onServer = ServerAddress::isOne(file);
    const QString path = onServer ? file : QFileInfo(file).absoluteFilePath();
    recentFiles.removeAll(path);
    recentFiles.prepend(path);
    while (recentFiles.size() > kRecentFiles) {
        recentFiles.removeLast();
    }
    if (!onServer) {
        lastFolder = QFileInfo(path).absolutePath();
    }
}

} // namespace mm
