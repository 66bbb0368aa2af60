// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QSizeF>
#include <QString>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace mm {

/// Where a picture goes, and how large it is.
struct ExportRequest {
    QString path;
    QSizeF millimetres;
    int dpi = 0; ///< of a PNG
    bool withData = false; ///< the numbers as CSV beside the picture
};

/// Asks where to put a picture and how large to make it.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// @param start what the dialog shows first; a path without ending gets that of the format
    explicit ExportDialog(const ExportRequest &start, QWidget *parent = nullptr);

    [[nodiscard]] ExportRequest request() const;

private:
    void choosePath();
    void takeEnding();
    void update();

    QLineEdit *m_path;
    QComboBox *m_format;
    QDoubleSpinBox *m_width;
    QDoubleSpinBox *m_height;
    QSpinBox *m_dpi;
    QLabel *m_pixels;
    QCheckBox *m_withData;
    QDialogButtonBox *m_buttons;
};

} // namespace mm
