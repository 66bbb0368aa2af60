// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/content.h"
#include "ui/page/laid_out_page.h"

#include <QAbstractScrollArea>
#include <QImage>

#include <optional>

namespace mm {

/// The pages of a document as they will be printed, one below the other.
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

    /// 1 is true size; none: as wide as the view.
    void setZoom(std::optional<double> zoom);
    [[nodiscard]] double shownZoom() const; ///< that of the pages as they stand there

Q_SIGNALS:
    void zoomChanged(double zoom); ///< by the wheel or a pinch
    void blockActivated(mm::BlockKind block); ///< by a double click

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] double pixelsPerPoint() const;
    [[nodiscard]] QRect pageRect(std::size_t page) const;
    [[nodiscard]] const QImage &image(std::size_t page);
    void arrange();

    std::optional<LaidOutDocument> m_document;
    QString m_message;
    std::vector<Flag> m_flags;
    std::optional<double> m_zoom;
    std::vector<QImage> m_images; ///< null: not painted yet
};

} // namespace mm
