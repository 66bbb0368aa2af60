// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/claim.h"

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
        return u"rounded without a word such as “some”"_s;
    case ClaimFault::Truncated:
        return u"cut off instead of rounded"_s;
    case ClaimFault::RoundedInputs:
        return u"computed from rounded numbers"_s;
    case ClaimFault::BaseSwapped:
        return u"computed on the later number instead of the earlier one"_s;
    case ClaimFault::WrongSign:
        return u"the direction is the other way"_s;
    case ClaimFault::WrongWord:
        return u"the word beside the number is untrue"_s;
    case ClaimFault::PartsDoNotAddUp:
        return u"the parts do not add up, even with rounding"_s;
    case ClaimFault::AddsArrivals:
        return u"the same person may be counted in several countries, so there is no regional "
               "number"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString claimSentence(const Claim &claim)
{
    switch (claim.verdict) {
    case Verdict::Agrees:
        return u"“%1” agrees with the data."_s.arg(claim.text);
    case Verdict::Unknown:
        return claim.fault == ClaimFault::NoData
            ? u"“%1” cannot be checked: the data have no such figure."_s.arg(claim.text)
            : u"“%1” cannot be checked: it is not clear what is counted."_s.arg(claim.text);
    case Verdict::Differs:
        break;
    }
    if (claim.fault == ClaimFault::ImpossibleDate) {
        return u"“%1” is no date: the month ends earlier."_s.arg(claim.text);
    }
    QString sentence = claim.dataSay.isEmpty()
        ? u"The text says %1"_s.arg(claim.text)
        : u"The text says %1, the data say %2"_s.arg(claim.text, claim.dataSay);
    const QString why = explanation(claim.fault);
    if (!why.isEmpty()) {
        sentence += u": "_s + why;
    }
    return sentence + u'.';
}

} // namespace mm
