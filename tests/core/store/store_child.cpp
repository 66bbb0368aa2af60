// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_fixture.h"

#include <QCoreApplication>

#include <cstdio>

using namespace mm;
using namespace mm::test;

namespace {

void say(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

Catalogue catalogue()
{
    return *readCatalogue(QStringLiteral(":/catalogue"), QStringLiteral("western-balkans"));
}

int fail(const StoreError &error)
{
    std::fputs(qPrintable(error.text + u'\n'), stderr);
    return 1;
}

/// Commits without end, and says so after each: "committed ID HASH".
int commitForEver(Store &store, Random &random)
{
    for (int i = 0;; ++i) {
        const auto dataset = store.load();
        if (!dataset) {
            return fail(dataset.error());
        }
        CommitRequest request = edit(randomChanges(random, *dataset, i % 5 == 0 ? 300 : 5));
        request.origin = i % 5 == 0 ? Origin::Import : Origin::Edit;
        if (i % 5 == 0) {
            request.sources = {{QStringLiteral("sheet 1.xlsx"),
                                {},
                                QByteArray::number(random.integer(0, 1'000'000)).repeated(1'000)}};
        }
        const auto id = store.commit(request);
        const auto state = store.stateId();
        if (!id || !state) {
            return fail(!id ? id.error() : state.error());
        }
        say(QStringLiteral("committed %1 %2").arg(*id).arg(*state));
    }
}

/// Adds one to numbers that others change too, as often as told: "accepted A conflicts C".
int addOnes(Store &store, Random &random, int times)
{
    int accepted = 0;
    int conflicts = 0;
    Dataset seen;
    while (accepted + conflicts < times) {
        const ObservationKey key{{IndicatorId(0), PlaceId(1), kTotal},
                                 *Month::make(2025, random.integer(1, 4))};
        const auto before = seen.at(key);
        const qint64 amount = before ? before->amount()->rounded() : 0;
        const auto done = store.commit(edit(setting(key, before, amount + 1)));
        if (done) {
            ++accepted;
        } else if (done.error().fault == StoreFault::Conflict) {
            ++conflicts;
        } else if (done.error().fault != StoreFault::Locked) {
            // A person whose turn does not come is told so, and tries again.
            return fail(done.error());
        }
        if (random.chance(0.8)) {
            const auto dataset = store.load();
            if (!dataset) {
                return fail(dataset.error());
            }
            seen = *dataset;
        }
    }
    say(QStringLiteral("accepted %1 conflicts %2").arg(accepted).arg(conflicts));
    return 0;
}

} // namespace

/// Another process on the same dataset: store_child PATH commit, store_child PATH add TIMES, or
/// store_child PATH open.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    auto store = openStore(arguments.value(1), catalogue());
    if (!store) {
        return fail(store.error());
    }
    if (arguments.value(2) == u"open") {
        return 0;
    }
    Random random;
    return arguments.value(2) == u"commit" ? commitForEver(**store, random)
                                           : addOnes(**store, random, arguments.value(3).toInt());
}
