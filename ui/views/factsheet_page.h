// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/edition_style.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QTextBrowser;

namespace mm {

class Workspace;

/// The sentences and figures of one month in the wording of one edition, as text.
class FactsheetPage : public QWidget {
    Q_OBJECT

public:
    FactsheetPage(Workspace &workspace, std::vector<EditionStyle> styles,
                  QWidget *parent = nullptr);

    [[nodiscard]] QComboBox *monthBox() const { return m_month; }
    [[nodiscard]] QComboBox *styleBox() const { return m_style; }
    [[nodiscard]] QString text() const;

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void invalidate();
    void fillMonths();
    void compute();

    Workspace &m_workspace;
    std::vector<EditionStyle> m_styles;
    bool m_stale = true;
    QComboBox *m_month;
    QComboBox *m_style;
    QTextBrowser *m_text;
};

} // namespace mm
