// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cell_ref.h"
#include "core/editions/number_uses.h"
#include "ui/models/grid_finder.h"
#include "ui/models/grid_layout.h"
#include "ui/session/typed_text.h"

#include <QWidget>

class QAction;
class QLabel;
class QTimer;

namespace mm {

class Card;
class CompletenessStrip;
class GridBar;
class GridEditing;
class GridSearch;
class GridView;
class MessageBar;
class MonthGridModel;
class NumberPanel;
class PasteBar;
class ViewState;
class Workspace;

/// The numbers themselves, month by month, to look at and to edit, with the details of one cell.
class DataPage : public QWidget {
    Q_OBJECT

public:
    DataPage(Workspace &workspace, ViewState &state, QWidget *parent = nullptr);
    ~DataPage() override;

    [[nodiscard]] GridView *grid() const { return m_grid; }
    [[nodiscard]] MonthGridModel *model() const { return m_model; }
    [[nodiscard]] GridBar *bar() const { return m_bar; }
    /// The verbs of the grid, for the menus.
    [[nodiscard]] QList<QAction *> editActions() const;
    void find();
    /// Brings a number into sight, whatever is shown now.
    void showNumber(const ObservationKey &key);
    /// Takes up what was being typed about a number.
    void goOnTyping(const TypedText &typed);
    /// The answer to numberShown(); dropped when another number is shown by now.
    void showUses(const ObservationKey &key, const NumberUses &uses);

Q_SIGNALS:
    /// What is being typed and not entered yet; none: nothing.
    void typed(const std::optional<mm::TypedText> &typed);
    /// The details of a number have been shown for a moment.
    void numberShown(const mm::ObservationKey &key);
    void factsheetWanted();
    /// Somebody wants to see the cell of the file a number came from.
    void sourceWanted(const mm::CellRef &cell);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildGridCard();
    void layOut();
    void connectParts();
    void connectTyping();
    void showDataset();
    void showQuery();
    void showStrip();
    void showAnnotations();
    void signOff(PlaceId place, Month month, bool isSignedOff);
    void showSelectedPlace();
    void showCurrentCell();
    void takeHit(const FindHit &hit);
    void choosePlace(PlaceId place);
    [[nodiscard]] PlaceId shownPlace() const;

    Workspace &m_workspace;
    ViewState &m_state;
    GridQuery m_query;
    MonthGridModel *m_model;
    GridBar *m_bar;
    CompletenessStrip *m_strip;
    QLabel *m_empty; ///< stands for the strip while there are no numbers
    Card *m_gridCard;
    GridView *m_grid;
    QLabel *m_definition;
    PasteBar *m_paste;
    MessageBar *m_message;
    NumberPanel *m_panel;
    GridEditing *m_editing;
    GridSearch *m_search;
    QTimer *m_rest; ///< runs until a number has been looked at for a moment
};

} // namespace mm
