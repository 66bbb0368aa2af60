// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editions/stale_editions.h"

#include <QWidget>

class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QTextBrowser;

namespace mm {

/// What an edition printed and the data now say otherwise, sentence by sentence, with a draft of
/// the erratum.
class StaleWindow : public QWidget {
    Q_OBJECT

public:
    explicit StaleWindow(QWidget *parent = nullptr);

    void showEditions(const std::vector<StaleEdition> &editions);

    [[nodiscard]] QComboBox *editionBox() const { return m_edition; }
    [[nodiscard]] QTextBrowser *difference() const { return m_difference; }
    [[nodiscard]] QPlainTextEdit *erratum() const { return m_erratum; }
    [[nodiscard]] QPushButton *copyButton() const { return m_copy; }

Q_SIGNALS:
    /// The month shall be published anew.
    void publishWanted(mm::Month month);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showEdition();

    std::vector<StaleEdition> m_editions;
    QComboBox *m_edition;
    QTextBrowser *m_difference;
    QPlainTextEdit *m_erratum;
    QPushButton *m_copy;
    QPushButton *m_publish;
};

} // namespace mm
