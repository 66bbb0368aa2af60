// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editions/revision_table.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTableView;

namespace mm {

class Card;
class RevisionModel;
class RowsTable;
class Workspace;

/// How far published figures moved: reference months by editions, how much first reports are
/// revised, and who changed the number that is selected.
class RevisionsView : public QWidget {
    Q_OBJECT

public:
    explicit RevisionsView(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QComboBox *indicatorBox() const { return m_indicator; }
    [[nodiscard]] QComboBox *placeBox() const { return m_place; }
    [[nodiscard]] QTableView *triangle() const { return m_triangle; }
    [[nodiscard]] QTableView *numberHistory() const;
    /// What is said under the triangle, or in its place.
    [[nodiscard]] QString means() const;
    [[nodiscard]] QString reasonOfEmptiness() const;
    void copy(bool withHeaders) const;

Q_SIGNALS:
    /// There is nothing to show before something is published.
    void publishWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *buildPickers();
    [[nodiscard]] QWidget *buildTriangle();
    void layOut();
    void addCopying();
    /// Now, or as soon as the view is seen.
    void refresh();
    void showTable(const RevisionTable &table);
    void showNumber();
    [[nodiscard]] QString meanSentence(const RevisionTable::Mean &mean) const;

    Workspace &m_workspace;
    RevisionModel *m_model;
    QComboBox *m_indicator;
    QComboBox *m_place;
    QTableView *m_triangle;
    QLabel *m_means;
    QLabel *m_nothing;
    QStackedWidget *m_places; ///< the triangle, or why there is none
    Card *m_numberCard;
    RowsTable *m_number;
    int m_asked = 0; ///< rises with every question; late answers to others are dropped
};

} // namespace mm
