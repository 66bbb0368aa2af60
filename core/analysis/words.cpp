// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/words.h"

#include <array>

namespace mm {

namespace {

constexpr char16_t kMinus = u'−';

QString grouped(quint64 number)
{
    QString text = QString::number(number);
    for (qsizetype at = text.size() - 3; at > 0; at -= 3) {
        text.insert(at, u',');
    }
    return text;
}

quint64 magnitude(qint64 number)
{
    return number < 0 ? quint64{0} - static_cast<quint64>(number) : static_cast<quint64>(number);
}

QString sign(bool negative)
{
    return negative ? QString(QChar(kMinus)) : QString();
}

} // namespace

QString numberWords(qint64 number)
{
    return sign(number < 0) + grouped(magnitude(number));
}

QString amountWords(Amount amount)
{
    const quint64 thousandths = magnitude(amount.thousandths());
    QString text = sign(amount.isNegative()) + grouped(thousandths / Amount::kScale);
    if (!amount.isWhole()) {
        QString fraction
            = QStringLiteral("%1").arg(thousandths % Amount::kScale, 3, 10, QChar(u'0'));
        while (fraction.endsWith(u'0')) {
            fraction.chop(1);
        }
        text += u'.' + fraction;
    }
    return text;
}

QString signedPercentWords(qint64 percent)
{
    return (percent > 0 ? QStringLiteral("+") : QString()) + numberWords(percent) + u'%';
}

QString listWords(const std::vector<QString> &items)
{
    QString text;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0) {
            text += i + 1 == items.size() ? QStringLiteral(" and ") : QStringLiteral(", ");
        }
        text += items[i];
    }
    return text;
}

QString asOfWords(const AsOf &asOf)
{
    if (const auto &time = asOf.time()) {
        return QStringLiteral("as known on %1 UTC").arg(time->toString(u"yyyy-MM-dd hh:mm"));
    }
    return asOf.isNow() ? QStringLiteral("as now known")
                        : QStringLiteral("as published in “%1”").arg(asOf.editionName());
}

QString countWords(qint64 number)
{
    static constexpr std::array kWords{u"zero", u"one", u"two",   u"three", u"four",
                                       u"five", u"six", u"seven", u"eight", u"nine"};
    return number >= 0 && number < static_cast<qint64>(kWords.size())
        ? QString::fromUtf16(kWords[static_cast<std::size_t>(number)])
        : numberWords(number);
}

} // namespace mm
