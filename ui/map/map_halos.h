// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_scene.h"

#include <QHash>
#include <QPixmap>

class QPainter;

namespace mm {

/// Halos of texts that a window paints again and again, each as a picture: most names stay from one
/// map to the next, and to outline and fill their letters is what takes longest.
class MapHalos {
public:
    /// As drawMapHalo(), to an eighth of a pixel. The painter must not be turned.
    void draw(QPainter &painter, const SceneText &text, const QColor &colour, double width);

private:
    /// All that a picture depends on.
    struct Key {
        QString text;
        TextFormat format;
        QRgb colour = 0;
        double width = 0;
        QPoint within; ///< where in a pixel the baseline begins

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed)
        {
            return qHashMulti(seed, key.text, key.format.size, key.format.bold, key.format.italic,
                              key.colour, key.width, key.within.x(), key.within.y());
        }
    };
    struct Picture {
        QPixmap pixmap;
        QPoint corner; ///< from the pixel that the baseline begins in
    };

    [[nodiscard]] Picture painted(const SceneText &text, const QColor &colour,
                                  const Key &key) const;

    double m_pixels = 1; ///< of a point
    QHash<Key, Picture> m_pictures;
};

} // namespace mm
