// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store_fixture.h"

namespace mm::test {

/// Some forty change sets with sources, a comment and an edition in the middle, closed.
inline void fillLongHistory(StoreFixture &fixture, Random &random)
{
    const auto store = fixture.create();
    MM_VERIFY(store);
    Dataset model;
    for (int i = 0; i < 40; ++i) {
        CommitRequest request = edit(randomChanges(random, model));
        request.sources = {{QStringLiteral("sheet 1.xlsx"), {}, "bytes " + QByteArray::number(i)}};
        request.author = QStringLiteral("Person %1").arg(i % 3);
        if (i == 38) {
            request.annotations
                = {{randomKey(random), {}, {QStringLiteral("ask Person 2"), false}}};
        }
        MM_VERIFY((*store)->commit(request));
        model = *model.applying(request.changes);
        if (i == 20) {
            MM_VERIFY((*store)->publish({QStringLiteral("First"),
                                         *Month::make(2025, 7),
                                         QStringLiteral("Person 1"),
                                         QStringLiteral("2025"),
                                         {},
                                         {{kFactsheetDocument, "{}"}, {kPdfDocument, "%PDF"}}}));
        }
    }
    QVERIFY((*store)->verify()->problems.empty());
}

} // namespace mm::test
