// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/number_choice.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;

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

/// Asks for the language of the window, the numbers in it, the language of the document and the
/// folder in which new workbooks arrive.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    /// @param inbox folder; empty: none is watched
    SettingsDialog(const WordSettings &start, const std::vector<NamedLanguage> &documents,
                   const QString &inbox, QWidget *parent = nullptr);

    [[nodiscard]] WordSettings chosen() const;
    /// Folder to watch; empty for none.
    [[nodiscard]] QString inbox() const;
    [[nodiscard]] QCheckBox *inboxBox() const { return m_watch; }
    [[nodiscard]] QLineEdit *inboxEdit() const { return m_inbox; }

private:
    [[nodiscard]] QWidget *makeInbox(const QString &folder);
    void chooseInbox();

    QComboBox *m_language;
    QComboBox *m_numbers;
    QComboBox *m_document;
    QCheckBox *m_watch;
    QLineEdit *m_inbox;
};

} // namespace mm
