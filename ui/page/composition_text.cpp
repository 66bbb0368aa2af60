// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/composition.h"
#include "ui/page/page_grid.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace mm {

namespace {

std::optional<BlockKind> blockNamed(QStringView name)
{
    std::vector<BlockKind> kinds = allBlocks();
    kinds.push_back(BlockKind::Comparisons);
    const auto kind = std::ranges::find(kinds, name, &blockName);
    return kind == kinds.end() || *kind == BlockKind::Notes ? std::nullopt : std::optional(*kind);
}

/// "-map 5 140%"
std::optional<BlockChoice> choiceFrom(const QString &text)
{
    const QStringList parts = text.trimmed().split(u' ', Qt::SkipEmptyParts);
    if (parts.size() < 2 || parts.size() > 3) {
        return std::nullopt;
    }
    BlockChoice choice;
    choice.shown = !parts[0].startsWith(u'-');
    const auto kind = blockNamed(QStringView(parts[0]).sliced(choice.shown ? 0 : 1));
    bool isNumber = false;
    choice.span = parts[1].toInt(&isNumber);
    if (!kind || !isNumber || choice.span < kLeastSpan || choice.span > kPageColumns) {
        return std::nullopt;
    }
    choice.kind = *kind;
    if (parts.size() == 3) {
        choice.height = parts[2].endsWith(u'%') ? parts[2].chopped(1).toInt(&isNumber) : 0;
        if (!isNumber || choice.height < kLeastHeight || choice.height > kMostHeight) {
            return std::nullopt;
        }
    }
    return choice;
}

} // namespace

QString compositionText(const Composition &composition)
{
    QStringList blocks;
    for (const BlockChoice &choice : composition.blocks) {
        QString block = (choice.shown ? QString() : QStringLiteral("-")) + blockName(choice.kind)
            + u' ' + QString::number(choice.span);
        if (choice.height != kUsualHeight) {
            block += QStringLiteral(" %1%").arg(choice.height);
        }
        blocks.append(block);
    }
    return blocks.join(QStringLiteral(", "));
}

Composition compositionFrom(const QString &text, const Composition &usual)
{
    Composition read;
    for (const QString &block : text.split(u',', Qt::SkipEmptyParts)) {
        const auto choice = choiceFrom(block);
        if (!choice
            || std::ranges::find(read.blocks, choice->kind, &BlockChoice::kind)
                != read.blocks.end()) {
            return usual;
        }
        read.blocks.push_back(*choice);
    }
    if (read.blocks.empty()) {
        return usual;
    }
    for (const BlockChoice &choice : usual.blocks) {
        if (std::ranges::find(read.blocks, choice.kind, &BlockChoice::kind) == read.blocks.end()) {
            read.blocks.push_back(choice);
        }
    }
    return read;
}

} // namespace mm
