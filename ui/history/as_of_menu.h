// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QMenu>

namespace mm {

class Workspace;

/// "Show data as of": now, an edition, or a moment that is typed.
class AsOfMenu : public QMenu {
    Q_OBJECT

public:
    AsOfMenu(Workspace &workspace, QWidget *parent);

private:
    void loadEditions();
    void fill(const std::vector<Edition> &editions);
    void chooseMoment();

    Workspace &m_workspace;
};

} // namespace mm
