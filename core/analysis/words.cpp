// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/words.h"

#include "core/analysis/analysis_tr.h"

#include <array>

namespace mm {

namespace {

constexpr char16_t kMinus = u'−';

QString grouped(quint64 number)
{
    return sentenceLocale().toString(number);
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

QLocale sentenceLocale()
{
    return QLocale().language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                              : QLocale();
}

bool sentencesAreEnglish()
{
    return sentenceLocale().language() == QLocale::English
        && AnalysisTr::tr("no change") == u"no change";
}

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
        text += sentenceLocale().decimalPoint() + fraction;
    }
    return text;
}

QString signedPercentWords(qint64 percent)
{
    return (percent > 0 ? QStringLiteral("+") : QString()) + numberWords(percent) + u'%';
}

QString listWords(const std::vector<QString> &items)
{
    qsizetype length = 0;
    for (const QString &item : items) {
        length += item.size() + 2;
    }
    QString text;
    text.reserve(length);
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0) {
            text += i + 1 == items.size() ? AnalysisTr::tr(" and ", "before the last of a list")
                                          : QStringLiteral(", ");
        }
        text += items[i];
    }
    return text;
}

QString asOfWords(const AsOf &asOf)
{
    if (const auto &time = asOf.time()) {
        return AnalysisTr::tr("as known on %1 UTC").arg(time->toString(u"yyyy-MM-dd hh:mm"));
    }
    return asOf.isNow() ? AnalysisTr::tr("as now known")
                        : AnalysisTr::tr("as published in “%1”").arg(asOf.editionName());
}

QString countWords(qint64 number)
{
    static constexpr std::array kWords{
        QT_TRANSLATE_NOOP("mm::Analysis", "zero"),  QT_TRANSLATE_NOOP("mm::Analysis", "one"),
        QT_TRANSLATE_NOOP("mm::Analysis", "two"),   QT_TRANSLATE_NOOP("mm::Analysis", "three"),
        QT_TRANSLATE_NOOP("mm::Analysis", "four"),  QT_TRANSLATE_NOOP("mm::Analysis", "five"),
        QT_TRANSLATE_NOOP("mm::Analysis", "six"),   QT_TRANSLATE_NOOP("mm::Analysis", "seven"),
        QT_TRANSLATE_NOOP("mm::Analysis", "eight"), QT_TRANSLATE_NOOP("mm::Analysis", "nine")};
    return number >= 0 && number < static_cast<qint64>(kWords.size())
        ? AnalysisTr::tr(kWords[static_cast<std::size_t>(number)])
        : numberWords(number);
}

} // namespace mm
