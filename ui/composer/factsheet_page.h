// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cell_ref.h"
#include "core/editions/number_uses.h"
#include "core/factsheet/edition_style.h"
#include "ui/map/geo_shapes.h"
#include "ui/page/document_files.h"
#include "ui/session/latest.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace mm {

class ClaimWords;
class CompositionPanel;
class DeskKeeper;
class FactsheetChooser;
class PagePreview;
class SentenceOrigin;
class SentencesPanel;
class Workspace;

/// The factsheet of one month, of the region or of a country, as the pages that will be printed,
/// and what to choose about them.
class FactsheetPage : public QWidget {
    Q_OBJECT

public:
    FactsheetPage(Workspace &workspace, DeskKeeper &desk, std::vector<EditionStyle> styles,
                  QWidget *parent = nullptr);

    [[nodiscard]] FactsheetChooser *chooser() const { return m_chooser; }
    [[nodiscard]] PagePreview *preview() const { return m_preview; }
    [[nodiscard]] CompositionPanel *panel() const { return m_panel; }
    [[nodiscard]] SentencesPanel *sentences() const { return m_sentences; }
    [[nodiscard]] SentenceOrigin *origin() const { return m_origin; }
    /// Makes the pages if they are not of the present data yet.
    void bringUpToDate();
    /// How the page of the region, or that of any country, is composed, whichever is shown.
    [[nodiscard]] Composition compositionOf(PlaceId place) const;
    void setCompositions(const Composition &regional, const Composition &ofCountry);
    /// What pages are made of now.
    [[nodiscard]] FactsheetState state() const;
    /// What is written on the pages, or why there are none.
    [[nodiscard]] QString text() const;
    /// What is shown, ready to be written or printed; none when there are no pages.
    [[nodiscard]] const std::optional<PrintedFactsheet> &printed() const { return m_printed; }
    /// The words by which texts are checked, read when they are first wanted; null when they cannot
    /// be read.
    [[nodiscard]] std::shared_ptr<const ClaimWords> claimWords();
    /// Finds out in the background where the page that is chosen uses a number.
    void findUses(const ObservationKey &key);

Q_SIGNALS:
    void exportWanted();
    /// Somebody wants to see in the data what a block is about.
    void numbersWanted(const mm::ObservationKey &key);
    /// Somebody wants to see the cell of the file a number came from.
    void sourceWanted(const mm::CellRef &cell);
    void usesFound(const mm::ObservationKey &key, const mm::NumberUses &uses);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void invalidate();
    void choose();
    void compute();
    [[nodiscard]] bool hasComparisons(bool ofCountry) const;
    void showPages(const Factsheet &factsheet);
    void showSentences(const Factsheet &factsheet, const EditionStyle &style);
    /// Of the sentence that stands in a block; none when none does.
    [[nodiscard]] std::optional<QString> sentenceIn(BlockKind block) const;
    void rewriteIn(BlockKind block);
    void showBlockMenu(BlockKind block, const QPoint &at);
    void showNumbersOf(BlockKind block);
    void connectPreview();
    void showProblem(const QString &text);

    Workspace &m_workspace;
    DeskKeeper &m_desk;
    std::optional<GeoShapes> m_shapes; ///< read with the first page: a window starts without them
    std::optional<PrintedFactsheet> m_printed;
    std::shared_ptr<const ClaimWords> m_claimWords;
    Latest m_uses;
    bool m_stale = true;
    bool m_isOfCountry = false; ///< what the panel composes
    Composition m_other = Composition::ofCountry(); ///< of the kind of page that is not shown
    FactsheetChooser *m_chooser;
    QComboBox *m_zoom;
    QPushButton *m_export;
    PagePreview *m_preview;
    CompositionPanel *m_panel;
    SentencesPanel *m_sentences;
    SentenceOrigin *m_origin;
    QLabel *m_missing;
};

} // namespace mm
