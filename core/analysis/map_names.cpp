// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map_names.h"

#include "core/analysis/analysis_tr.h"

#include <array>

namespace mm {

namespace {

constexpr std::array kNamesOnMap{
    QT_TRANSLATE_NOOP("mm::Analysis", "Adriatic Sea"),
    QT_TRANSLATE_NOOP("mm::Analysis", "Ionian Sea"),
    QT_TRANSLATE_NOOP("mm::Analysis", "Aegean Sea"),
    QT_TRANSLATE_NOOP("mm::Analysis", "Tyrrhenian Sea"),
    QT_TRANSLATE_NOOP("mm::Analysis", "Black Sea"),
    QT_TRANSLATE_NOOP("mm::Analysis", "Austria"),
    QT_TRANSLATE_NOOP("mm::Analysis", "Bulgaria"),
    QT_TRANSLATE_NOOP("mm::Analysis", "Croatia"),
    QT_TRANSLATE_NOOP("mm::Analysis", "Czechia"),
    QT_TRANSLATE_NOOP("mm::Analysis", "France"),
    QT_TRANSLATE_NOOP("mm::Analysis", "Germany"),
    QT_TRANSLATE_NOOP("mm::Analysis", "Greece"),
    QT_TRANSLATE_NOOP("mm::Analysis", "Hungary"),
    QT_TRANSLATE_NOOP("mm::Analysis", "Italy"),
    QT_TRANSLATE_NOOP("mm::Analysis", "Moldova"),
    QT_TRANSLATE_NOOP("mm::Analysis", "Poland"),
    QT_TRANSLATE_NOOP("mm::Analysis", "Romania"),
    QT_TRANSLATE_NOOP("mm::Analysis", "Slovakia"),
    QT_TRANSLATE_NOOP("mm::Analysis", "Slovenia"),
    QT_TRANSLATE_NOOP("mm::Analysis", "Switzerland"),
    QT_TRANSLATE_NOOP("mm::Analysis", "Tunisia"),
    QT_TRANSLATE_NOOP("mm::Analysis", "Türkiye"),
    QT_TRANSLATE_NOOP("mm::Analysis", "Ukraine"),
};

} // namespace

QHash<QString, QString> spokenMapNames()
{
    QHash<QString, QString> names;
    for (const char *name : kNamesOnMap) {
        names.insert(QString::fromUtf8(name), AnalysisTr::tr(name));
    }
    return names;
}

} // namespace mm
