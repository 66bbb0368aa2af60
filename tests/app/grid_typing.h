// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grid/data_page.h"
#include "ui/grid/grid_view.h"
#include "ui/models/month_grid_model.h"
#include "ui/session/workspace.h"
#include "ui/shell/main_window.h"

#include <QLineEdit>
#include <QTest>

// The data page as a person types into it.
namespace mm::test {

inline QModelIndex cell(const MainWindow &window, const char *place, const char *month)
{
    const auto *page = window.findChild<DataPage *>();
    const auto *model = qobject_cast<MonthGridModel *>(page->grid()->model());
    const Catalogue &catalogue = window.workspace().catalogue();
    return model->index(model->rowOf(*catalogue.findPlace(QString::fromLatin1(place))),
                        model->columnOf(*Month::parse(QString::fromLatin1(month))));
}

inline void type(const MainWindow &window, const QModelIndex &index, const QString &text)
{
    QTableView *grid = window.findChild<DataPage *>()->grid();
    grid->scrollTo(index);
    grid->setCurrentIndex(index);
    QTest::keyClick(grid, Qt::Key_F2);
    auto *editor = grid->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
}

inline void waitUntilSaved(const MainWindow &window)
{
    QTRY_VERIFY(!window.workspace().isSaving());
}

} // namespace mm::test
