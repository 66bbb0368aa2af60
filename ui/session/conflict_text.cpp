// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/conflict_text.h"

#include "core/model/entry_text.h"
#include "ui/words/spoken_locale.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace mm {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Conflict)
};

constexpr std::size_t kNamed = 3;

QString nameOf(const Conflict &conflict, const Catalogue &catalogue)
{
    const ObservationKey &key = conflict.change.key;
    const QString when = QStringLiteral("%1 %2")
                             .arg(spokenLocale().standaloneMonthName(key.month.number()))
                             .arg(key.month.year());
    return Tr::tr("%1, %2 (now %3)")
        .arg(catalogue[key.series.place].label, when,
             conflict.current ? entryText(conflict.current) : Tr::tr("not reported"));
}

} // namespace

QString conflictText(const std::vector<Conflict> &conflicts, const Catalogue &catalogue)
{
    QStringList names;
    for (std::size_t i = 0; i < std::min(conflicts.size(), kNamed); ++i) {
        names << nameOf(conflicts[i], catalogue);
    }
    const QString more = conflicts.size() > kNamed ? QStringLiteral("; …") : QString();
    return Tr::tr("%n number(s) changed meanwhile; nothing was written: %1.", nullptr,
                  static_cast<int>(conflicts.size()))
        .arg(names.join(QStringLiteral("; ")) + more);
}

} // namespace mm
