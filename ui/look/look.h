// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPalette>
#include <QString>

namespace mm {

/// What a person chose under View ▸ Theme.
enum class ThemeChoice { System, Light, Dark };

[[nodiscard]] QString settingOf(ThemeChoice choice);
/// Anything else than a name of a choice is the system's.
[[nodiscard]] ThemeChoice themeChoiceFrom(const QString &text);

/// The look of the windows of one application. A desktop that has a look of its own is followed:
/// its style, colours and font. One that has none gets ours.
class Look {
public:
    /// Call once, after the application and the fonts exist: remembers what the desktop says.
    Look();

    void apply(ThemeChoice choice) const;

private:
    QString m_style;
    QPalette m_palette;
    QFont m_font;
};

} // namespace mm
