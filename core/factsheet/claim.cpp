// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/claim.h"

#include "core/factsheet/factsheet_tr.h"

using namespace Qt::StringLiterals;

namespace mm {

QString claimKindName(ClaimKind kind)
{
    switch (kind) {
    case ClaimKind::Count:
        return u"count"_s;
    case ClaimKind::Change:
        return u"change"_s;
    case ClaimKind::Share:
        return u"share"_s;
    case ClaimKind::Direction:
        return u"direction"_s;
    case ClaimKind::Date:
        return u"date"_s;
    case ClaimKind::Sum:
        return u"sum"_s;
    }
    Q_UNREACHABLE();
}

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Agrees:
        return u"agrees"_s;
    case Verdict::Differs:
        return u"differs"_s;
    case Verdict::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QString claimFaultName(ClaimFault fault)
{
    switch (fault) {
    case ClaimFault::None:
        return {};
    case ClaimFault::Rounded:
        return u"rounded"_s;
    case ClaimFault::Truncated:
        return u"truncated"_s;
    case ClaimFault::RoundedInputs:
        return u"rounded_inputs"_s;
    case ClaimFault::BaseSwapped:
        return u"base_swapped"_s;
    case ClaimFault::WrongSign:
        return u"wrong_sign"_s;
    case ClaimFault::WrongWord:
        return u"wrong_word"_s;
    case ClaimFault::ImpossibleDate:
        return u"impossible_date"_s;
    case ClaimFault::PartsDoNotAddUp:
        return u"parts_do_not_add_up"_s;
    case ClaimFault::AddsArrivals:
        return u"adds_arrivals"_s;
    case ClaimFault::Other:
        return u"other"_s;
    case ClaimFault::NoData:
        return u"no_data"_s;
    case ClaimFault::NotUnderstood:
        return u"not_understood"_s;
    }
    Q_UNREACHABLE();
}

namespace {

QString explanation(ClaimFault fault)
{
    switch (fault) {
    case ClaimFault::None:
    case ClaimFault::Other:
    case ClaimFault::NoData:
    case ClaimFault::NotUnderstood:
    case ClaimFault::ImpossibleDate:
        return {};
    case ClaimFault::Rounded:
        return FactsheetTr::tr("rounded without a word such as “some”");
    case ClaimFault::Truncated:
        return FactsheetTr::tr("cut off instead of rounded");
    case ClaimFault::RoundedInputs:
        return FactsheetTr::tr("computed from rounded numbers");
    case ClaimFault::BaseSwapped:
        return FactsheetTr::tr("computed on the later number instead of the earlier one");
    case ClaimFault::WrongSign:
        return FactsheetTr::tr("the direction is the other way");
    case ClaimFault::WrongWord:
        return FactsheetTr::tr("the word beside the number is untrue");
    case ClaimFault::PartsDoNotAddUp:
        return FactsheetTr::tr("the parts do not add up, even with rounding");
    case ClaimFault::AddsArrivals:
        return FactsheetTr::tr(
            "the same person may be counted in several countries, so there is no regional "
            "number");
    }
    Q_UNREACHABLE();
}

} // namespace

QString claimSentence(const Claim &claim)
{
    switch (claim.verdict) {
    case Verdict::Agrees:
        return FactsheetTr::tr("“%1” agrees with the data.").arg(claim.text);
    case Verdict::Unknown:
        return claim.fault == ClaimFault::NoData
            ? FactsheetTr::tr("“%1” cannot be checked: the data have no such figure.")
                  .arg(claim.text)
            : FactsheetTr::tr("“%1” cannot be checked: it is not clear what is counted.")
                  .arg(claim.text);
    case Verdict::Differs:
        break;
    }
    if (claim.fault == ClaimFault::ImpossibleDate) {
        return FactsheetTr::tr("“%1” is no date: the month ends earlier.").arg(claim.text);
    }
    const QString why = explanation(claim.fault);
    if (claim.dataSay.isEmpty()) {
        return why.isEmpty() ? FactsheetTr::tr("The text says %1.").arg(claim.text)
                             : FactsheetTr::tr("The text says %1: %2.").arg(claim.text, why);
    }
    return why.isEmpty()
        ? FactsheetTr::tr("The text says %1, the data say %2.").arg(claim.text, claim.dataSay)
        : FactsheetTr::tr("The text says %1, the data say %2: %3.")
              .arg(claim.text, claim.dataSay, why);
}

} // namespace mm
