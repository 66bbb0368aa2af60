// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace mm {

/// A path that can be typed or chosen. It follows a suggestion until a person changes it.
class PathRow : public QWidget {
    Q_OBJECT

public:
    /// What the path names.
    struct Kind {
        QString title; ///< of the file dialog
        QString filter; ///< "Excel workbook (*.xlsx)"; empty: a folder
        QString suffix; ///< "xlsx"; empty: a folder
    };

    /// @param folder where it begins
    explicit PathRow(const QString &folder, QWidget *parent = nullptr);

    /// @param name of the file without its ending
    void suggest(const QString &name, const Kind &kind);
    /// Absolute, with the ending of its kind; empty for none.
    [[nodiscard]] QString path() const;
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void changed();

private:
    void choose();
    [[nodiscard]] QString withEnding(const QString &path) const;

    QString m_folder;
    Kind m_kind;
    bool m_isTyped = false;
    QLineEdit *m_edit;
};

} // namespace mm
