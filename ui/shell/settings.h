// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/look.h"
#include "ui/words/number_choice.h"

#include <QByteArray>
#include <QStringList>

namespace mm {

/// What the program remembers from one start to the next: a value, read and written in one place.
struct Settings {
    static constexpr int kRecentFiles = 8;

    QByteArray windowGeometry;
    QStringList recentFiles; ///< and addresses of databases, newest first; never a password
    QString lastFolder; ///< of the file dialogs
    ThemeChoice theme = ThemeChoice::System;
    QString author; ///< name in the change log; empty: the name of the user account
    QString language; ///< of the window; empty: that of the system
    NumberChoice numbers = NumberChoice::OfLanguage;
    QString documentLanguage; ///< empty: that of the first style
    QString inbox; ///< folder that is watched for new workbooks; empty: none
    QString regionalPage; ///< how the page of the region is composed, see compositionText()
    QString countryPage; ///< and that of a country

    [[nodiscard]] static Settings load();
    void save() const;
    /// @param file or address of a database
    void remember(const QString &file);
};

} // namespace mm
