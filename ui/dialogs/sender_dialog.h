// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace mm {

class PathRow;

/// The text for the office that sent a sheet, to be copied into a letter, and the place for the
/// sheet that goes back with it.
class SenderDialog : public QDialog {
    Q_OBJECT

public:
    /// @param name of the workbook without its ending
    SenderDialog(const QString &letter, const QString &folder, const QString &name,
                 QWidget *parent = nullptr);

    /// Says whether the workbook is a copy of the cells, not the file that was sent.
    void setCopy(bool isCopy);
    [[nodiscard]] QLabel *copyNote() const { return m_copyNote; }
    /// Of the workbook; empty for none.
    [[nodiscard]] QString path() const;
    [[nodiscard]] QPlainTextEdit *letter() const { return m_letter; }
    [[nodiscard]] QPushButton *copyButton() const { return m_copy; }
    [[nodiscard]] PathRow *pathRow() const { return m_path; }

private:
    QPlainTextEdit *m_letter;
    QPushButton *m_copy;
    QLabel *m_copyNote;
    PathRow *m_path;
};

} // namespace mm
