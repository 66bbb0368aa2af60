// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/edition_style.h"
#include "ui/map/geo_shapes.h"
#include "ui/page/document_files.h"

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
class PagePreview;
class SentencesPanel;
class Workspace;
struct Desk;

/// The factsheet of one month as the pages that will be printed, and what to choose about them.
class FactsheetPage : public QWidget {
    Q_OBJECT

public:
    FactsheetPage(Workspace &workspace, DeskKeeper &desk, std::vector<EditionStyle> styles,
                  QWidget *parent = nullptr);

    [[nodiscard]] QComboBox *monthBox() const { return m_month; }
    [[nodiscard]] QComboBox *styleBox() const { return m_style; }
    [[nodiscard]] PagePreview *preview() const { return m_preview; }
    [[nodiscard]] CompositionPanel *panel() const { return m_panel; }
    [[nodiscard]] SentencesPanel *sentences() const { return m_sentences; }
    /// Makes the pages if they are not of the present data yet.
    void bringUpToDate();
    [[nodiscard]] std::optional<Month> month() const; ///< that is shown; none without figures
    /// The style chosen in the language chosen; a sentence when it cannot be read.
    [[nodiscard]] Result<EditionStyle, QString> style() const;
    /// What is written on the pages, or why there are none.
    [[nodiscard]] QString text() const;
    /// What is shown, ready to be written or printed; none when there are no pages.
    [[nodiscard]] const std::optional<PrintedFactsheet> &printed() const { return m_printed; }
    /// The words by which texts are checked, read when they are first wanted; null when they cannot
    /// be read.
    [[nodiscard]] std::shared_ptr<const ClaimWords> claimWords();
    /// What is laid beside the dataset: comparisons that may stand on the page.
    [[nodiscard]] const Desk &desk() const;
    /// "factsheet-2025-07.pdf"
    [[nodiscard]] QString suggestedName() const;

Q_SIGNALS:
    void exportWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void invalidate();
    void fillMonths();
    void fillLanguages();
    void compute();
    void showPages(const Factsheet &factsheet);
    void showSentences(const Factsheet &factsheet, const EditionStyle &style);
    void rewriteIn(BlockKind block);
    void showProblem(const QString &text);

    Workspace &m_workspace;
    DeskKeeper &m_desk;
    std::vector<EditionStyle> m_styles;
    std::optional<GeoShapes> m_shapes; ///< read with the first page: a window starts without them
    std::optional<PrintedFactsheet> m_printed;
    std::shared_ptr<const ClaimWords> m_claimWords;
    bool m_stale = true;
    QComboBox *m_month;
    QComboBox *m_style;
    QComboBox *m_language;
    QComboBox *m_zoom;
    QPushButton *m_export;
    PagePreview *m_preview;
    CompositionPanel *m_panel;
    SentencesPanel *m_sentences;
    QLabel *m_missing;
};

} // namespace mm
