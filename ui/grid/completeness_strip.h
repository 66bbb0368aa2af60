// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/completeness.h"
#include "core/model/annotation.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace mm {

/// Which months of which country are there, all at one glance: reported, provisional, withheld,
/// late, not applicable, nothing; what is signed off is underlined. A click or Enter on a cell asks
/// for its number, its context menu signs it off.
class CompletenessStrip : public QWidget {
    Q_OBJECT

public:
    explicit CompletenessStrip(std::shared_ptr<const Catalogue> catalogue,
                               QWidget *parent = nullptr);

    void setCompleteness(std::optional<Completeness> completeness);
    void setAnnotations(const AnnotationBook &annotations);
    /// Whether the context menu can sign off.
    void setEditable(bool editable) { m_editable = editable; }
    /// Outlines a cell; nothing when it is not among those shown.
    void setCurrent(PlaceId place, Month month);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QRect cellRect(PlaceId place, Month month) const; ///< empty: not shown

Q_SIGNALS:
    void cellActivated(mm::PlaceId place, mm::Month month);
    /// Somebody wants all numbers of a country and month signed off, or not any more.
    void signOffWanted(mm::PlaceId place, mm::Month month, bool isSignedOff);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct Cell {
        std::size_t place = 0;
        int month = 0; ///< of the period

        friend bool operator==(const Cell &, const Cell &) = default;
    };

    [[nodiscard]] int nameWidth() const;
    [[nodiscard]] int legendWidth() const;
    [[nodiscard]] int cellWidth() const;
    [[nodiscard]] int firstShown() const; ///< the months before it have no room
    [[nodiscard]] QRect rectOf(Cell cell) const;
    [[nodiscard]] std::optional<Cell> cellAt(QPoint point) const;
    [[nodiscard]] Month monthOf(int month) const;
    [[nodiscard]] QString describe(Cell cell) const;
    void activate(Cell cell);
    void paintYears(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;
    void paintSignOff(QPainter &painter, const QRect &cell) const;

    std::shared_ptr<const Catalogue> m_catalogue;
    std::optional<Completeness> m_completeness;
    AnnotationBook m_annotations;
    std::optional<Cell> m_current;
    bool m_editable = false;
};

} // namespace mm
