// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editions/state_export.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;

namespace mm {

class PathRow;

/// Asks in which format, for whom and where data shall be written.
class DataExportDialog : public QDialog {
    Q_OBJECT

public:
    /// @param name of the dataset, for the file
    /// @param state which is written, for people: "as they are now"
    DataExportDialog(const QString &folder, const QString &name, const QString &state,
                     QWidget *parent = nullptr);

    [[nodiscard]] ExportOrder order() const;
    [[nodiscard]] QComboBox *formatBox() const { return m_format; }
    [[nodiscard]] QCheckBox *publicBox() const { return m_public; }
    [[nodiscard]] PathRow *pathRow() const { return m_path; }

private:
    void suggest();
    void update();

    QString m_name;
    QComboBox *m_format;
    QLabel *m_use;
    QCheckBox *m_public;
    PathRow *m_path;
    QDialogButtonBox *m_buttons;
};

} // namespace mm
