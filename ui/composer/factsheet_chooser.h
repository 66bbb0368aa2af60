// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/edition_style.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;

namespace mm {

class Workspace;

/// Which factsheet is shown: its month, the region or a country, its wording and its language.
class FactsheetChooser : public QWidget {
    Q_OBJECT

public:
    /// @param styles all there are, newest first
    FactsheetChooser(Workspace &workspace, std::vector<EditionStyle> styles,
                     QWidget *parent = nullptr);

    [[nodiscard]] std::optional<Month> month() const; ///< none without figures
    [[nodiscard]] PlaceId place() const; ///< whose page it is: a country, or the region
    /// The style chosen in the language chosen; a sentence when it cannot be read.
    [[nodiscard]] Result<EditionStyle, QString> style() const;
    /// The style chosen, in the language it comes in; null when there is none.
    [[nodiscard]] const EditionStyle *plainStyle() const;
    /// Code of the language chosen, which may not have been read yet; empty: that of the style.
    [[nodiscard]] QString language() const;
    /// "factsheet-2025-07", "factsheet-2025-07-SRB"
    [[nodiscard]] QString suggestedName() const;
    /// Reads the languages if that has not been done: a window starts without them.
    void readLanguages();
    /// Code of the language of the document; empty: that of the first style.
    void setLanguage(const QString &code);

    [[nodiscard]] QComboBox *monthBox() const { return m_month; }
    [[nodiscard]] QComboBox *placeBox() const { return m_place; }
    [[nodiscard]] QComboBox *styleBox() const { return m_style; }
    [[nodiscard]] QComboBox *languageBox() const { return m_language; }

Q_SIGNALS:
    void changed();
    void languageChosen(const QString &code);

private:
    void fillMonths();

    Workspace &m_workspace;
    std::vector<EditionStyle> m_styles;
    std::optional<Period> m_extent; ///< the months to choose from
    QString m_languageWanted; ///< before the languages are read
    QComboBox *m_month;
    QComboBox *m_place;
    QComboBox *m_style;
    QComboBox *m_language;
};

} // namespace mm
