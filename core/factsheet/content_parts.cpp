// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/content_parts.h"

#include "core/factsheet/change_clause.h"
#include "core/factsheet/pictures.h"

namespace mm {

QString provenanceText(const FactsheetFigures &figures, const EditionStyle &style,
                       const QString &stateId)
{
    QStringList parts;
    if (const AsOf &asOf = figures.query.asOf; !asOf.isNow()) {
        parts.append(
            style.say(Wording::LabelEdition, {{QLatin1String("edition"), asOf.toString()}}));
    }
    if (!stateId.isEmpty()) {
        parts.append(style.say(Wording::LabelState, {{QLatin1String("state"), stateId}}));
    }
    parts.append(
        style.say(figures.isProvisional() ? Wording::LabelProvisional : Wording::LabelSettled));
    if (figures.query.asOf.isNow()) {
        parts.append(style.say(Wording::LabelUnpublished));
    }
    return parts.join(QStringLiteral(" · "));
}

void addCell(FactsheetTable::Row &row, const FactsheetFigure &figure, const PageWords &words)
{
    row.add(words.figure(figure), pointOf(figure));
}

void setHeadline(ContentBlock &block, const FactsheetFigure &figure, const QString &note,
                 const PageWords &words)
{
    if (figure.amount) {
        block.headline = words.figure(figure);
        block.headlineNote = note;
        block.headlinePoint = pointOf(figure);
    }
}

void setHeadline(ContentBlock &block, const ComparedFigure &figure, const PageWords &words)
{
    const QString change = changeAnnotation(figure, words.style());
    const QString note = change.isEmpty()
        ? QString()
        : words.style().say(Wording::HeadlineChange,
                            {{QLatin1String("change"), change},
                             {QLatin1String("base_period"), words.basePeriod()}});
    setHeadline(block, figure.current, note, words);
}

QStringList keyNumbers(const ComparedFigure &figure, const EditionStyle &style)
{
    QStringList texts;
    const auto &amount = figure.current.amount;
    if (!amount) {
        return texts;
    }
    const NumberStyle &numbers = style.numbers();
    texts.append(numbers.digits(numbers.rounded(amount->rounded()).value));
    if (figure.isComparable()) {
        const ChangeClass change
            = classifyChange(*amount, *figure.base.amount, numbers.percentDecimals);
        if (change.kind == ChangeClass::Kind::Percent) {
            texts.append(percentText(change.percent, style));
        }
    }
    return texts;
}

FactsheetTable ownArrivalsTable(const FactsheetFigures &figures, const PageWords &words)
{
    constexpr months kYear(12);
    const CountryArrivals &own = *figures.own;
    const Month month = figures.query.month;
    FactsheetTable table{{words.period(), words.basePeriod()},
                         {{words.catalogue()[figures.query.place].label, {}}}};
    FactsheetTable::Row &row = table.rows.front();
    addCell(row, own.period.current, words);
    addCell(row, own.period.base, words);
    // In January the month is the whole period.
    if (figures.period.length() > 1) {
        table.columns.push_back(words.style().monthText(month));
        table.columns.push_back(words.style().monthText(month - kYear));
        addCell(row, own.month.current, words);
        addCell(row, own.month.base, words);
    }
    return table;
}

} // namespace mm
