// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/as_of_menu.h"

#include "ui/dialogs/moment_dialog.h"
#include "ui/session/workspace.h"
#include "ui/words/spoken_locale.h"

#include <QAction>
#include <QLocale>

namespace mm {

AsOfMenu::AsOfMenu(Workspace &workspace, QWidget *parent)
    : QMenu(tr("Show data as &of"), parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::opened, this, &AsOfMenu::loadEditions);
    connect(&workspace, &Workspace::asOfChanged, this, &AsOfMenu::loadEditions);
    connect(this, &QMenu::aboutToShow, this, &AsOfMenu::loadEditions);
    fill({});
}

void AsOfMenu::loadEditions()
{
    if (m_workspace.path().isEmpty()) {
        return;
    }
    m_workspace.editions().then(this, [this](const StoreResult<std::vector<Edition>> &editions) {
        fill(editions.value_or(std::vector<Edition>()));
    });
}

void AsOfMenu::fill(const std::vector<Edition> &editions)
{
    clear();
    const AsOf &shown = m_workspace.asOf();
    const auto add = [this, &shown](const QString &text, const AsOf &asOf) {
        QAction *action = addAction(text, this, [this, asOf] { m_workspace.showAsOf(asOf); });
        action->setCheckable(true);
        action->setChecked(asOf == shown);
        return action;
    };
    add(tr("&Now"), {});
    addSeparator();
    for (const Edition &edition : editions) {
        add(tr("Edition “%1”").arg(edition.name), AsOf::edition(edition.name))
            ->setToolTip(
                spokenLocale().toString(edition.publishedAt.toLocalTime(), QLocale::ShortFormat));
    }
    addSeparator();
    addAction(tr("A &moment…"), this, &AsOfMenu::chooseMoment);
    setEnabled(!m_workspace.path().isEmpty());
}

void AsOfMenu::chooseMoment()
{
    const auto &log = m_workspace.log();
    if (log.empty()) {
        return;
    }
    MomentDialog dialog(log.back().at.toLocalTime(), QDateTime::currentDateTime(), parentWidget());
    if (dialog.exec() == QDialog::Accepted) {
        m_workspace.showAsOf(AsOf::moment(dialog.moment()));
    }
}

} // namespace mm
