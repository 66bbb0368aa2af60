// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/fact_check.h"
#include "ui/session/latest.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QListWidget;

namespace mm {

class CheckedText;
class FilterChips;
class MessageBar;
class Workspace;

/// Holds any text against the data: every number, percent, direction and date of it is marked as
/// agreeing, differing or unknown, and listed with what the data say.
class FactCheckWindow : public QWidget {
    Q_OBJECT

public:
    /// @param month the text is taken to speak of where it does not say so
    FactCheckWindow(Workspace &workspace, std::shared_ptr<const ClaimWords> words,
                    std::optional<Month> month, QWidget *parent = nullptr);

    /// Reads a text or PDF in the background.
    void openFile(const QString &path);

    [[nodiscard]] CheckedText *text() const { return m_text; }
    [[nodiscard]] QComboBox *monthBox() const { return m_month; }
    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] FilterChips *chips() const { return m_chips; }
    [[nodiscard]] MessageBar *message() const { return m_message; }
    /// Of the text as it stands; without claims while it is being checked.
    [[nodiscard]] const FactCheck &result() const { return m_result; }

Q_SIGNALS:
    void checked();

private:
    void chooseFile();
    void fillMonths(std::optional<Month> month);
    void check();
    void showResult(const FactCheck &result);
    void showList();
    void selectClaim();
    void selectItem();

    Workspace &m_workspace;
    std::shared_ptr<const ClaimWords> m_words;
    FactCheck m_result;
    Latest m_check;
    Latest m_reading;
    QTimer m_pause; ///< after the last key
    CheckedText *m_text;
    QComboBox *m_month;
    FilterChips *m_chips;
    QListWidget *m_list;
    QLabel *m_hint;
    MessageBar *m_message;
};

} // namespace mm
