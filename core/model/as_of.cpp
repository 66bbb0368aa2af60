// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/as_of.h"

namespace mm {

AsOf AsOf::edition(const QString &name)
{
    AsOf result;
    result.m_edition = name;
    return result;
}

AsOf AsOf::moment(const QDateTime &at)
{
    AsOf result;
    result.m_moment = at.toUTC();
    return result;
}

AsOf AsOf::parse(const QString &text)
{
    if (text.isEmpty() || text == u"now") {
        return {};
    }
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? moment(time) : edition(text);
}

QString AsOf::toString() const
{
    return m_moment           ? m_moment->toString(Qt::ISODateWithMs)
        : m_edition.isEmpty() ? QStringLiteral("now")
                              : m_edition;
}

} // namespace mm
