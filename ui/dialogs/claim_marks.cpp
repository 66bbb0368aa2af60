// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/claim_marks.h"

#include "ui/style/theme.h"

#include <QTextCursor>

namespace mm {

namespace {

constexpr float kTint = 0.18F;

QTextCharFormat formatOf(Verdict verdict, const Theme &theme)
{
    QTextCharFormat format;
    switch (verdict) {
    case Verdict::Agrees:
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setUnderlineColor(theme.accent);
        return format;
    case Verdict::Differs: {
        QColor ground = theme.negative;
        ground.setAlphaF(kTint);
        format.setBackground(ground);
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(theme.negative);
        return format;
    }
    case Verdict::Unknown:
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(theme.mutedText);
        return format;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<QTextEdit::ExtraSelection> claimMarks(std::span<const Claim> claims, QTextDocument &document,
                                            const QPalette &palette)
{
    const Theme theme = screenTheme(palette, PaletteGeneration::Unhcr2025);
    QList<QTextEdit::ExtraSelection> marks;
    for (const Claim &claim : claims) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(&document);
        mark.cursor.setPosition(static_cast<int>(claim.at));
        mark.cursor.setPosition(static_cast<int>(claim.at + claim.length), QTextCursor::KeepAnchor);
        mark.format = formatOf(claim.verdict, theme);
        marks.append(mark);
    }
    return marks;
}

} // namespace mm
