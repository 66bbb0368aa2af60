// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/undo_history.h"

#include <algorithm>

namespace mm {

namespace {

using Stack = std::vector<qint64>;

bool isTop(const Stack &stack, std::optional<qint64> id)
{
    return id && !stack.empty() && stack.back() == *id;
}

void move(Stack &from, Stack &to)
{
    to.push_back(from.back());
    from.pop_back();
}

std::optional<qint64> top(const Stack &stack)
{
    return stack.empty() ? std::nullopt : std::optional(stack.back());
}

} // namespace

UndoHistory UndoHistory::of(std::span<const ChangeSetInfo> changeSets)
{
    Stack done;
    Stack undone;
    std::for_each(changeSets.rbegin(), changeSets.rend(), [&](const ChangeSetInfo &set) {
        if (set.origin == Origin::Undo && isTop(done, set.reverts)) {
            move(done, undone);
        } else if (set.origin == Origin::Redo && isTop(undone, set.reverts)) {
            move(undone, done);
        } else {
            done.push_back(set.id);
            undone.clear();
        }
    });
    return {top(done), top(undone)};
}

} // namespace mm
