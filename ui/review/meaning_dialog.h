// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/meaning_choices.h"

#include <QDialog>

#include <vector>

class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTreeView;

namespace mm {

/// Asks what a row, a column or a name of a sheet means: a list to search in, by keyboard alone.
class MeaningDialog : public QDialog {
    Q_OBJECT

public:
    /// @param question "What does column “Kol A” mean?"
    MeaningDialog(const QString &question, std::vector<MeaningChoice> choices, QWidget *parent);

    [[nodiscard]] QLineEdit *search() const { return m_search; }
    [[nodiscard]] QTreeView *list() const { return m_list; }

Q_SIGNALS:
    void chosen(const mm::SaidMeaning &means);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void filter(const QString &text);
    void choose();

    std::vector<MeaningChoice> m_choices; ///< a month that was typed last
    std::size_t m_fixed; ///< how many of these are always there
    QLineEdit *m_search;
    QTreeView *m_list;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_found;
    QPushButton *m_accept;
};

} // namespace mm
