// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/fact_check_json.h"

#include "core/factsheet/json_text.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

TextPosition positionOf(qsizetype at, const QString &text)
{
    const QStringView before = QStringView(text).left(at);
    const qsizetype lineStart = before.lastIndexOf(u'\n') + 1;
    return {static_cast<int>(before.count(u'\n')) + 1,
            static_cast<int>(before.size() - lineStart) + 1};
}

QJsonObject claimJson(const Claim &claim, const QString &text)
{
    const TextPosition position = positionOf(claim.at, text);
    QJsonObject object{{u"kind"_s, claimKindName(claim.kind)},
                       {u"verdict"_s, verdictName(claim.verdict)},
                       {u"text"_s, claim.text},
                       {u"at"_s, claim.at},
                       {u"length"_s, claim.length},
                       {u"line"_s, position.line},
                       {u"column"_s, position.column},
                       {u"says"_s, claimSentence(claim)}};
    if (claim.fault != ClaimFault::None) {
        object.insert(u"fault"_s, claimFaultName(claim.fault));
    }
    if (!claim.indicator.isEmpty()) {
        object.insert(u"indicator"_s, claim.indicator);
        object.insert(u"country"_s, claim.place);
        object.insert(u"breakdown"_s, claim.breakdown);
    }
    if (claim.period) {
        object.insert(u"first"_s, claim.period->first().toString());
        object.insert(u"last"_s, claim.period->last().toString());
    }
    if (!claim.dataSay.isEmpty()) {
        object.insert(u"data_say"_s, claim.dataSay);
    }
    return object;
}

} // namespace

QJsonObject factCheckJson(const FactCheck &check, const QString &text)
{
    QJsonArray claims;
    for (const Claim &claim : check.claims) {
        claims.append(claimJson(claim, text));
    }
    return {{u"format_version"_s, 1},
            {u"agrees"_s, check.count(Verdict::Agrees)},
            {u"differs"_s, check.count(Verdict::Differs)},
            {u"unknown"_s, check.count(Verdict::Unknown)},
            {u"claims"_s, claims}};
}

QString factCheckText(const FactCheck &check, const QString &text)
{
    QString result;
    for (const Verdict verdict : {Verdict::Differs, Verdict::Unknown}) {
        for (const Claim &claim : check.claims) {
            if (claim.verdict == verdict) {
                const TextPosition position = positionOf(claim.at, text);
                result += u"%1:%2: %3\n"_s.arg(position.line)
                              .arg(position.column)
                              .arg(claimSentence(claim));
            }
        }
    }
    return result
        + u"%1 agree, %2 differ, %3 cannot be checked.\n"_s.arg(check.count(Verdict::Agrees))
              .arg(check.count(Verdict::Differs))
              .arg(check.count(Verdict::Unknown));
}

} // namespace mm
