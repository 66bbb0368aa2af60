// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/text_template.h"

#include <algorithm>
#include <array>

namespace mm {

namespace {

using Fault = TextTemplate::Fault;

constexpr std::array kMonthFields{QLatin1String("month"), QLatin1String("first"),
                                  QLatin1String("last"), QLatin1String("month_name"),
                                  QLatin1String("months")};
constexpr std::array kPlaceFields{QLatin1String("region"), QLatin1String("place"),
                                  QLatin1String("places")};

QString unknownField(const QString &name, std::span<const QLatin1String> fields)
{
    QStringList known;
    for (const QLatin1String field : fields) {
        known.append(u'{' + field + u'}');
    }
    return known.isEmpty()
        ? QStringLiteral("unknown field “{%1}”: no field is known here").arg(name)
        : QStringLiteral("unknown field “{%1}”: known here are %2")
              .arg(name, known.join(QStringLiteral(", ")));
}

QStringList casesOf(const QString &field, const TextTemplate::Grammar &grammar)
{
    if (std::ranges::find(kMonthFields, field) != kMonthFields.end()) {
        return grammar.monthCases;
    }
    return std::ranges::find(kPlaceFields, field) != kPlaceFields.end() ? grammar.placeCases
                                                                        : QStringList();
}

QString unknownCase(const QString &name, const QString &field, const QStringList &cases)
{
    return cases.isEmpty() ? QStringLiteral("“{%1}” has no grammatical cases here").arg(field)
                           : QStringLiteral("unknown case “%1” of “{%2}”: known are %3")
                                 .arg(name, field, cases.join(QStringLiteral(", ")));
}

} // namespace

Result<TextTemplate, Fault> TextTemplate::parse(const QString &text, const Grammar &grammar)
{
    TextTemplate result;
    qsizetype from = 0;
    while (from < text.size()) {
        const auto *brace = std::ranges::find_if(text.cbegin() + from, text.cend(),
                                                 [](QChar c) { return c == u'{' || c == u'}'; });
        const qsizetype open = brace - text.cbegin();
        result.addText(text.mid(from, open - from));
        if (open == text.size()) {
            break;
        }
        if (text[open] == u'}') {
            return failure(Fault{open, QStringLiteral("a closing brace without an opening one")});
        }
        const qsizetype close = text.indexOf(u'}', open);
        const qsizetype nested = text.indexOf(u'{', open + 1);
        if (close < 0 || (nested >= 0 && nested < close)) {
            return failure(Fault{open, QStringLiteral("a brace that is not closed")});
        }
        const QString inside = text.mid(open + 1, close - open - 1);
        const QString name = inside.section(u':', 0, 0);
        const QString grammaticalCase = inside.section(u':', 1);
        if (std::ranges::find(grammar.fields, name) == grammar.fields.end()) {
            return failure(Fault{open, unknownField(name, grammar.fields)});
        }
        const QStringList cases = casesOf(name, grammar);
        if (inside.contains(u':') && !cases.contains(grammaticalCase)) {
            return failure(Fault{open, unknownCase(grammaticalCase, name, cases)});
        }
        result.m_parts.push_back({name, true, grammaticalCase});
        from = close + 1;
    }
    return result;
}

QString TextTemplate::fill(Values values) const
{
    QString text;
    for (const Part &part : m_parts) {
        if (!part.isField) {
            text += part.text;
            continue;
        }
        const auto *value = std::ranges::find(values, part.text, &Values::value_type::first);
        Q_ASSERT(value != values.end());
        text += value->second.in(part.grammaticalCase);
    }
    return text;
}

void TextTemplate::addText(const QString &text)
{
    if (!text.isEmpty()) {
        m_parts.push_back({text, false, {}});
    }
}

} // namespace mm
