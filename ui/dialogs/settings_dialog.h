// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/number_choice.h"

#include <QDialog>

#include <vector>

class QComboBox;

namespace mm {

struct NamedLanguage {
    QString code;
    QString name;
};

/// Three choices that have nothing to do with each other.
struct WordSettings {
    QString language; ///< of the window; empty: that of the system
    NumberChoice numbers = NumberChoice::OfLanguage;
    QString document; ///< language of the document
};

/// Asks for the language of the window, the numbers in it and the language of the document.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(const WordSettings &start, const std::vector<NamedLanguage> &documents,
                   QWidget *parent = nullptr);

    [[nodiscard]] WordSettings chosen() const;

private:
    QComboBox *m_language;
    QComboBox *m_numbers;
    QComboBox *m_document;
};

} // namespace mm
