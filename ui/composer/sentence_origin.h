// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editions/factsheet_state.h"
#include "ui/composer/inputs_window.h"
#include "ui/composer/page_preview.h"

#include <QObject>
#include <QPointer>

#include <set>

namespace mm {

class InputsCard;
class Workspace;

/// Shows what the sentences of the pages are computed from: in a card where the pointer rests, and
/// in a window of its own for whoever wants to follow the numbers.
class SentenceOrigin : public QObject {
    Q_OBJECT

public:
    /// @param page over which the card may lie
    SentenceOrigin(Workspace &workspace, PagePreview &preview, QWidget *page);

    void setFactsheet(const Factsheet &factsheet, const EditionStyle &style,
                      const FactsheetState &state);
    void clear();
    /// Whether the block has a sentence, said or withheld.
    [[nodiscard]] bool knows(BlockKind block) const;
    /// Opens the window on the sentences of a block.
    void open(BlockKind block);

    [[nodiscard]] const InputsCard *card() const { return m_card; }
    [[nodiscard]] InputsWindow *window() const; ///< null unless it is open

Q_SIGNALS:
    void numberWanted(const mm::ObservationKey &key);
    void sourceWanted(const mm::CellRef &cell);

private:
    struct Shown {
        Factsheet factsheet;
        EditionStyle style;
        Dataset current;
        Dataset base;
    };

    /// The sentence as it stands on the page; empty when there is none.
    [[nodiscard]] QString printed(const PagePreview::Sentence &sentence) const;
    [[nodiscard]] std::optional<SentenceInputs>
    inputsOf(const PagePreview::Sentence &sentence) const;
    void point(const PagePreview::Sentence &sentence);
    void leave();
    void showCard();
    [[nodiscard]] std::vector<InputsWindow::Entry> entriesOf(BlockKind block) const;
    void makeWindow();
    void fillWindow();
    void forget();
    /// Asks the log where the numbers came from.
    void findSources(const SentenceInputs &inputs);
    void takeSources(const std::vector<SentenceNumber> &numbers,
                     const std::vector<HistoryEntry> &history);

    Workspace &m_workspace;
    PagePreview &m_preview;
    QWidget *m_page;
    InputsCard *m_card;
    QPointer<InputsWindow> m_window;
    BlockKind m_opened = BlockKind::Notes; ///< whose sentences the window is about
    std::optional<Shown> m_shown;
    std::optional<PagePreview::Sentence> m_pointed;
    SentenceInputs m_inputs; ///< of the sentence pointed at
    NumberSources m_sources;
    std::set<ObservationKey> m_asked; ///< whose sources are known or under way
    quint64 m_generation = 0; ///< answers about an earlier factsheet are not heard
};

} // namespace mm
