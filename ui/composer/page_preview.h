// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/content.h"
#include "ui/map/map_halos.h"
#include "ui/page/block_handle.h"

#include <QAbstractScrollArea>
#include <QImage>

#include <optional>

namespace mm {

inline constexpr double kSmallestPageZoom = 0.3;
inline constexpr double kLargestPageZoom = 4;

/// The pages of a document as they will be printed, one below the other. A block is chosen with the
/// pointer, and made wider or taller by dragging its edges.
class PagePreview : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);

    void setDocument(LaidOutDocument document);
    /// Shows a sentence in the place of pages.
    void setMessage(const QString &text);
    [[nodiscard]] const std::optional<LaidOutDocument> &document() const { return m_document; }

    /// Blocks that a line beside them sets off on the screen: with a person's own words, and, as an
    /// alarm, with words the data do not bear out.
    struct Flag {
        BlockKind block = BlockKind::Notes;
        bool isAlarm = false;
    };
    void setFlags(std::vector<Flag> flags);
    /// The block that is outlined, wherever it stands; none: none is.
    void setCurrentBlock(std::optional<BlockKind> block);
    /// Where a block stands in the view, the first of its kind; null when it is on no page.
    [[nodiscard]] QRect boxOf(BlockKind block) const;

    /// A sentence of a page.
    struct Sentence {
        BlockKind block = BlockKind::Notes;
        int number = 0; ///< in sentencesOf() of the block

        friend bool operator==(const Sentence &, const Sentence &) = default;
    };
    /// Where a sentence stands in the view; null when it is on no page.
    [[nodiscard]] QRect boxOf(const Sentence &sentence) const;

    /// 1 is true size; none: as wide as the view.
    void setZoom(std::optional<double> zoom);
    [[nodiscard]] double shownZoom() const; ///< that of the pages as they stand there

Q_SIGNALS:
    void zoomChanged(double zoom); ///< by the wheel or a pinch
    void blockActivated(mm::BlockKind block); ///< by a double click
    void blockChosen(mm::BlockKind block);
    void spanWanted(mm::BlockKind block, int span); ///< columns of the page
    void heightWanted(mm::BlockKind block, int height); ///< of its picture, percent
    void menuWanted(mm::BlockKind block, const QPoint &at); ///< in coordinates of the screen
    /// The pointer rests on a sentence.
    void sentencePointed(const mm::PagePreview::Sentence &sentence);
    /// It rests there no longer, or what it pointed at has moved.
    void sentenceLeft();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    /// A handle and the page it is on.
    struct Held {
        std::size_t page = 0;
        BlockHandle handle;
        QPointF from; ///< where it was taken hold of
        std::optional<DraggedSize> size; ///< none: not dragged yet
    };

    [[nodiscard]] double pixelsPerPoint() const;
    [[nodiscard]] QRect pageRect(std::size_t page) const;
    [[nodiscard]] const QImage &image(std::size_t page);
    void arrange();
    [[nodiscard]] QPointF onPage(std::size_t page, QPointF position) const;
    [[nodiscard]] std::optional<Held> heldAt(QPointF position) const;
    [[nodiscard]] QRectF onView(std::size_t page, const QRectF &box) const;
    void paintChoice(QPainter &painter) const;
    void letGo();
    [[nodiscard]] std::optional<Sentence> sentenceAt(QPointF position) const;
    /// @param use gets the box in the view of every run of the sentence
    template <class Use>
    void eachRun(const Sentence &sentence, const Use &use) const;
    void point(const std::optional<Sentence> &sentence);
    void paintPointed(QPainter &painter) const;

    std::optional<LaidOutDocument> m_document;
    QString m_message;
    std::vector<Flag> m_flags;
    std::optional<double> m_zoom;
    std::vector<QImage> m_images; ///< null: not painted yet
    MapHalos m_halos;
    std::optional<BlockKind> m_current;
    std::optional<Held> m_held; ///< an edge that is being dragged
    std::optional<Sentence> m_pointed; ///< under the pointer
};

} // namespace mm
