// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/house_palette.h"

namespace mm {

namespace {

struct Tones {
    QRgb ground;
    QRgb page;
    QRgb stripe;
    QRgb text;
    QRgb muted;
    QRgb faint;
    QRgb button;
    QRgb selection;
    QRgb link;
    QRgb visited;
    QRgb edge;
};

constexpr Tones kLight{.ground = 0xfff3f5f7,
                       .page = 0xffffffff,
                       .stripe = 0xfff8fafb,
                       .text = 0xff1a1a1a,
                       .muted = 0xff666666,
                       .faint = 0xff9a9fa5,
                       .button = 0xffffffff,
                       .selection = 0xffd6e8f5,
                       .link = 0xff0072bc,
                       .visited = 0xff5e578e,
                       .edge = 0xffc9ced4};

constexpr Tones kDark{.ground = 0xff1b1d20,
                      .page = 0xff25282c,
                      .stripe = 0xff2a2d32,
                      .text = 0xffe8eaec,
                      .muted = 0xffa9aeb4,
                      .faint = 0xff757b82,
                      .button = 0xff2f3338,
                      .selection = 0xff1f4b6e,
                      .link = 0xff6fb3e4,
                      .visited = 0xffc3beed,
                      .edge = 0xff484d54};

QPalette paletteOf(const Tones &tones)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb colour) {
        palette.setColor(role, QColor::fromRgb(colour));
    };
    set(QPalette::Window, tones.ground);
    set(QPalette::WindowText, tones.text);
    set(QPalette::Base, tones.page);
    set(QPalette::AlternateBase, tones.stripe);
    set(QPalette::ToolTipBase, tones.page);
    set(QPalette::ToolTipText, tones.text);
    set(QPalette::PlaceholderText, tones.muted);
    set(QPalette::Text, tones.text);
    set(QPalette::Button, tones.button);
    set(QPalette::ButtonText, tones.text);
    set(QPalette::BrightText, 0xffffffff);
    set(QPalette::Highlight, tones.selection);
    set(QPalette::HighlightedText, tones.text);
    set(QPalette::Link, tones.link);
    set(QPalette::LinkVisited, tones.visited);
    set(QPalette::Light, tones.page);
    set(QPalette::Midlight, tones.stripe);
    set(QPalette::Mid, tones.edge);
    set(QPalette::Dark, tones.faint);
    set(QPalette::Shadow, tones.muted);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(tones.faint));
    }
    palette.setColor(QPalette::Disabled, QPalette::Base, QColor::fromRgb(tones.ground));
    palette.setColor(QPalette::Disabled, QPalette::Button, QColor::fromRgb(tones.ground));
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf(kLight);
}

QPalette darkPalette()
{
    return paletteOf(kDark);
}

} // namespace mm
