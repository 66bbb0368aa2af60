// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/factsheet/sentence_reader.h"

#include <QRegularExpression>

namespace mm::test {

namespace {

using Captures = QRegularExpressionMatch;

Captures match(const QString &pattern, const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text);
}

QString pattern(const char *text)
{
    return QString::fromUtf8(text);
}

std::optional<ReadChange> readAgainst(const QString &text)
{
    ReadChange change;
    // "an increase from 12 to 31", with or without "reflecting"
    if (const Captures c = match(pattern("(?:reflecting )?an? (increase|decrease) from (\\S+) to "
                                         "((?:some )?\\S+) compared to (.+)"),
                                 text);
        c.hasMatch()) {
        const auto from = readNumber(c.captured(2));
        const auto to = readNumber(c.captured(3));
        if (!from || !to) {
            return std::nullopt;
        }
        change.kind = ReadChange::Kind::FromTo;
        change.isRise = c.captured(1) == u"increase";
        change.from = *from;
        change.to = *to;
        change.base = c.captured(4);
        return change;
    }
    // 2025: "reflecting a 10% decrease compared to", 2023: "7% less than in"
    const Captures recent
        = match(pattern("reflecting (an?) ([\\d,]+)% (increase|decrease) compared to (.+)"), text);
    const Captures older = match(pattern("()([\\d,]+)% (more|less) than in (.+)"), text);
    for (const Captures &c : {recent, older}) {
        if (c.hasMatch()) {
            change.kind = ReadChange::Kind::Percent;
            change.article = c.captured(1);
            change.percent = readNumber(c.captured(2))->value;
            change.isRise = c.captured(3) == u"increase" || c.captured(3) == u"more";
            change.base = c.captured(4);
            return change;
        }
    }
    const std::pair<const char *, ReadChange::Kind> fixed[] = {
        {"the same as in (.+)()", ReadChange::Kind::Equal},
        {"compared to none in (.+)()", ReadChange::Kind::BaseZero},
        {"reflecting a decrease of more than 99% compared to (.+)()", ReadChange::Kind::MoreThan99},
        {"more than 99% less than in (.+)()", ReadChange::Kind::MoreThan99},
    };
    for (const auto &[text2, kind] : fixed) {
        if (const Captures c = match(pattern(text2), text); c.hasMatch()) {
            change.kind = kind;
            change.base = c.captured(1);
            return change;
        }
    }
    if (const Captures c = match(pattern("nearly unchanged \\((?:an? )?(increase of less than 1%|"
                                         "decrease of less than 1%|less than 1% more|less than 1% "
                                         "less)\\) compared to (.+)"),
                                 text);
        c.hasMatch()) {
        change.kind = ReadChange::Kind::Slight;
        change.isRise = c.captured(1).contains(u"increase") || c.captured(1).endsWith(u"more");
        change.base = c.captured(2);
        return change;
    }
    return std::nullopt;
}

std::optional<ReadChange> readChange(const QString &text)
{
    if (const Captures c = match(pattern("; a comparison with (.+) is not possible: (.+)"), text);
        c.hasMatch()) {
        ReadChange change;
        change.kind = ReadChange::Kind::BaseMissing;
        change.base = c.captured(1);
        change.reason = c.captured(2);
        return change;
    }
    return text.startsWith(u", ") ? readAgainst(text.mid(2)) : std::nullopt;
}

std::optional<ReadShares> readShare(QString text, const QString &places)
{
    ReadShares share;
    if (text.endsWith(u" each")) {
        share.each = true;
        text.chop(5);
    }
    if (text == u"less than 1%" || text == u"less than one per cent") {
        share.kind = ReadShares::Kind::LessThanOne;
    } else if (text == u"more than 99%") {
        share.kind = ReadShares::Kind::MoreThan99;
    } else {
        share.inWords = text.endsWith(u" per cent");
        text.chop(share.inWords ? 9 : 1);
        const auto number = readNumber(text);
        if (!number || number->inWords != share.inWords) {
            return std::nullopt;
        }
        share.percent = number->value;
    }
    QString list = places;
    share.places
        = list.replace(QStringLiteral(" & "), QStringLiteral(", ")).split(QStringLiteral(", "));
    return share;
}

std::optional<std::vector<ReadShares>> readShares(const QString &text)
{
    std::vector<ReadShares> shares;
    if (const Captures c
        = match(pattern("(?:All were|The person was) present in ([^,.&]+)\\."), text);
        c.hasMatch()) {
        shares.push_back({ReadShares::Kind::All, 100, false, false, {c.captured(1)}});
        return shares;
    }
    const Captures c
        = match(pattern("Of these, (.+?) were present in (.+?)(?:, followed by (.+))?\\."), text);
    if (!c.hasMatch()) {
        return std::nullopt;
    }
    const auto first = readShare(c.captured(1), c.captured(2));
    if (!first) {
        return std::nullopt;
    }
    shares.push_back(*first);
    QString rest = c.captured(3);
    while (!rest.isEmpty()) {
        const Captures item = match(pattern("([^()]+) \\(([^()]+)\\)(?:(, | and )(.+))?"), rest);
        const auto share
            = item.hasMatch() ? readShare(item.captured(2), item.captured(1)) : std::nullopt;
        const QString after = item.captured(4);
        const bool isLast = !after.contains(u'(') || after.isEmpty();
        const bool nextIsLast = after.count(u'(') == 1;
        if (!share || (!isLast && (item.captured(3) == u" and ") != nextIsLast)) {
            return std::nullopt;
        }
        shares.push_back(*share);
        rest = after;
    }
    return shares;
}

} // namespace

std::optional<ReadNumber> readNumber(const QString &text)
{
    static const QStringList words{QStringLiteral("zero"),  QStringLiteral("one"),
                                   QStringLiteral("two"),   QStringLiteral("three"),
                                   QStringLiteral("four"),  QStringLiteral("five"),
                                   QStringLiteral("six"),   QStringLiteral("seven"),
                                   QStringLiteral("eight"), QStringLiteral("nine")};
    ReadNumber number;
    QString rest = text;
    if (rest.startsWith(u"some ", Qt::CaseInsensitive)) {
        number.some = true;
        rest = rest.mid(5);
    }
    if (rest.toLower() == u"no") {
        return number;
    }
    if (const auto word = words.indexOf(rest.toLower()); word >= 0) {
        number.value = word;
        number.inWords = true;
        return number;
    }
    if (!match(pattern("\\d{1,3}(,\\d{3})*"), rest).hasMatch()) {
        return std::nullopt;
    }
    number.value = rest.remove(u',').toLongLong();
    return number;
}

std::optional<ReadMovements> readMovements(const QString &text)
{
    const Captures c = match(
        pattern("(Between \\w+ and \\w+ \\d{4}|In \\w+ \\d{4}), ((?:some )?\\S+) (refugees and "
                "migrants were|refugee or migrant was) estimated to have transited through the "
                "Western Balkans as part of mixed movements([,;].+)\\."),
        text);
    const auto count = readNumber(c.captured(2));
    const auto change = readChange(c.captured(4));
    if (!c.hasMatch() || !count || !change) {
        return std::nullopt;
    }
    if ((count->value == 1) != c.captured(3).startsWith(u"refugee or")) {
        return std::nullopt;
    }
    return ReadMovements{c.captured(1), *count, *change};
}

std::optional<ReadPresent> readPresent(const QString &text)
{
    const QString children
        = pattern("(?:, including (\\S+) unaccompanied (?:and separated children \\(UASC\\)|or "
                  "separated child)|, (none) of them unaccompanied or separated children)?");
    const Captures recent = match(pattern("((?:Some )?\\S+) persons? (were|was) present in the "
                                          "Western Balkans as of end (\\w+ \\d{4})")
                                      + children + pattern("\\.(?: (.+))?"),
                                  text);
    const Captures older = match(pattern("As of end (\\w+ \\d{4}), ((?:some )?\\S+) persons? of "
                                         "concern (were|was) present in the Western Balkans")
                                     + children + pattern("\\.(?: (.+))?"),
                                 text);
    const bool isRecent = recent.hasMatch();
    if (!isRecent && !older.hasMatch()) {
        return std::nullopt;
    }
    const Captures &c = isRecent ? recent : older;
    ReadPresent present;
    present.month = c.captured(isRecent ? 3 : 1);
    const auto count = readNumber(c.captured(isRecent ? 1 : 2));
    if (!count || (count->value == 1) != (c.captured(isRecent ? 2 : 3) == u"was")) {
        return std::nullopt;
    }
    present.count = *count;
    if (!c.captured(4).isEmpty()) {
        present.children = readNumber(c.captured(4));
        if (!present.children) {
            return std::nullopt;
        }
    } else if (!c.captured(5).isEmpty()) {
        present.children = ReadNumber();
    }
    if (!c.captured(6).isEmpty()) {
        const auto shares = readShares(c.captured(6));
        if (!shares) {
            return std::nullopt;
        }
        present.shares = *shares;
    }
    return present;
}

} // namespace mm::test
