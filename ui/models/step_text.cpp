// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/step_text.h"

#include <QCoreApplication>

namespace mm {

namespace {

struct StepTextTr {
    Q_DECLARE_TR_FUNCTIONS(StepText)
};

} // namespace

QString stepText(const ChangeSetInfo &step)
{
    const auto count = static_cast<int>(step.changeCount);
    if (count == 0 && !step.reason.isEmpty()) {
        return step.reason;
    }
    return step.origin == Origin::Import ? StepTextTr::tr("import of %Ln number(s)", nullptr, count)
                                         : StepTextTr::tr("edit of %Ln number(s)", nullptr, count);
}

QString changeSetText(const ChangeSetInfo &set)
{
    const auto count = static_cast<int>(set.changeCount);
    switch (set.origin) {
    case Origin::Create:
        return StepTextTr::tr("Dataset made");
    case Origin::Edit:
        if (count == 0) {
            return StepTextTr::tr("Something said about numbers");
        }
        return StepTextTr::tr("Edit of %Ln number(s)", nullptr, count);
    case Origin::Import:
        return StepTextTr::tr("Import of %Ln number(s)", nullptr, count);
    case Origin::Undo:
        if (count == 0) {
            return StepTextTr::tr("Step %1 taken back").arg(set.reverts.value_or(0));
        }
        return StepTextTr::tr("Step %1 taken back: %Ln number(s)", nullptr, count)
            .arg(set.reverts.value_or(0));
    case Origin::Redo:
        if (count == 0) {
            return StepTextTr::tr("Step %1 done again").arg(set.reverts.value_or(0));
        }
        return StepTextTr::tr("Step %1 done again: %Ln number(s)", nullptr, count)
            .arg(set.reverts.value_or(0));
    }
    Q_UNREACHABLE();
}

QString originText(Origin origin)
{
    switch (origin) {
    case Origin::Create:
        return StepTextTr::tr("dataset made");
    case Origin::Edit:
        return StepTextTr::tr("edited");
    case Origin::Import:
        return StepTextTr::tr("imported");
    case Origin::Undo:
        return StepTextTr::tr("undone");
    case Origin::Redo:
        return StepTextTr::tr("redone");
    }
    Q_UNREACHABLE();
}

} // namespace mm
