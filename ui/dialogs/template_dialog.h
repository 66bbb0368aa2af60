// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/template_workbook.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;

namespace mm {

class PathRow;

/// Asks for which country and up to which month a sheet to fill in shall be written, and where.
class TemplateDialog : public QDialog {
    Q_OBJECT

public:
    /// @param offered months to choose from, the latest first
    TemplateDialog(const QString &folder, const Catalogue &catalogue, std::vector<Month> offered,
                   QWidget *parent = nullptr);

    [[nodiscard]] TemplateOrder order() const;
    [[nodiscard]] QComboBox *countryBox() const { return m_country; }
    [[nodiscard]] QComboBox *monthBox() const { return m_month; }
    [[nodiscard]] PathRow *pathRow() const { return m_path; }

private:
    void suggest();

    const Catalogue &m_catalogue;
    std::vector<Month> m_months;
    QComboBox *m_country;
    QComboBox *m_month;
    PathRow *m_path;
    QDialogButtonBox *m_buttons;
};

} // namespace mm
