// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/step_text.h"

#include <QCoreApplication>

namespace mm {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(StepText)
};

} // namespace

QString stepText(const ChangeSetInfo &step)
{
    const auto count = static_cast<int>(step.changeCount);
    return step.origin == Origin::Import ? Tr::tr("import of %n number(s)", nullptr, count)
                                         : Tr::tr("edit of %n number(s)", nullptr, count);
}

} // namespace mm
