// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/text_template.h"

#include <QStringList>

#include <algorithm>

namespace mm {

namespace {

using Fault = TextTemplate::Fault;

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

} // namespace

Result<TextTemplate, Fault> TextTemplate::parse(const QString &text,
                                                std::span<const QLatin1String> fields)
{
    TextTemplate result;
    qsizetype from = 0;
    while (from < text.size()) {
        const auto *brace = std::ranges::find_if(text.cbegin() + from, text.cend(),
                                                 [](QChar c) { return c == u'{' || c == u'}'; });
        const qsizetype open = brace - text.cbegin();
        result.add(text.mid(from, open - from), false);
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
        const QString name = text.mid(open + 1, close - open - 1);
        if (std::ranges::find(fields, name) == fields.end()) {
            return failure(Fault{open, unknownField(name, fields)});
        }
        result.add(name, true);
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
        text += value->second;
    }
    return text;
}

void TextTemplate::add(const QString &text, bool isField)
{
    if (!text.isEmpty()) {
        m_parts.push_back({text, isField});
    }
}

} // namespace mm
