// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/period.h"

namespace mm {

QString Period::toString() const
{
    return length() == 1 ? m_first.toString()
                         : m_first.toString() + QStringLiteral("..") + m_last.toString();
}

} // namespace mm
