// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/edition_style.h"
#include "tests/support/sheet_texts.h"
#include "tests/support/signal_came.h"
#include "ui/review/import_items_view.h"
#include "ui/review/import_page.h"
#include "ui/review/import_review_view.h"
#include "ui/session/workspace.h"
#include "ui/style/fonts.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace mm::test {

/// An import page on a new dataset, and what a person does again and again with it.
class ImportPageFixture {
protected:
    /// Once for all tests.
    void prepare();
    /// A new dataset with its page.
    /// @param remembers answers and corrections, in a folder of its own
    void openPage(bool remembers = true);
    void closePage();
    /// Files with what is remembered.
    [[nodiscard]] QStringList kept() const
    {
        return QDir(m_folder->filePath(QStringLiteral("profiles"))).entryList(QDir::Files);
    }
    [[nodiscard]] QString file(const QString &name, const QByteArray &text) const;
    void read(const QStringList &files);
    void commit();
    [[nodiscard]] ImportReviewView &review() const { return *m_page->review(); }
    [[nodiscard]] QTableView *items() const { return review().items()->table(); }
    [[nodiscard]] ObservationKey key(const char *indicator, const char *month) const
    {
        return totalKey(*m_catalogue, "SRB", indicator, month);
    }
    [[nodiscard]] std::optional<qint64> stored(const ObservationKey &key) const;
    void select(QTableView *table, int row) const;

    std::shared_ptr<const Catalogue> m_catalogue;
    LateVocabulary m_vocabulary;
    std::vector<EditionStyle> m_styles;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ImportPage> m_page;
};

inline void ImportPageFixture::prepare()
{
    QStandardPaths::setTestModeEnabled(true);
    QVERIFY(loadFonts());
    m_catalogue = shippedCatalogue();
    QVERIFY(m_catalogue);
    m_vocabulary
        = lateVocabulary([catalogue = m_catalogue] { return *shippedVocabulary(*catalogue); });
}

inline void ImportPageFixture::openPage(bool remembers)
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = std::make_unique<Workspace>(m_catalogue);
    QSignalSpy opened(m_workspace.get(), &Workspace::opened);
    m_workspace->create(m_folder->filePath(QStringLiteral("test.movements")));
    QVERIFY(test::came(opened));
    m_page = std::make_unique<ImportPage>(*m_workspace, m_vocabulary, m_styles);
    if (remembers) {
        m_page->setShelf(ProfileShelf(m_folder->filePath(QStringLiteral("profiles"))));
    }
    m_page->resize(1200, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

inline void ImportPageFixture::closePage()
{
    m_page.reset();
    m_workspace.reset();
}

inline QString ImportPageFixture::file(const QString &name, const QByteArray &text) const
{
    const QString path = m_folder->filePath(name);
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size()) {
        return {};
    }
    return path;
}

inline void ImportPageFixture::read(const QStringList &files)
{
    QSignalSpy ready(m_page.get(), &ImportPage::reviewReady);
    m_page->read(files);
    QVERIFY(test::came(ready));
}

inline void ImportPageFixture::commit()
{
    QSignalSpy committed(m_page.get(), &ImportPage::committed);
    QVERIFY(m_page->commitButton()->isEnabled());
    QTest::mouseClick(m_page->commitButton(), Qt::LeftButton);
    QVERIFY(test::came(committed));
}

inline std::optional<qint64> ImportPageFixture::stored(const ObservationKey &key) const
{
    const auto datum = m_workspace->dataset().at(key);
    return datum && datum->amount() ? std::optional(datum->amount()->rounded()) : std::nullopt;
}

inline void ImportPageFixture::select(QTableView *table, int row) const
{
    table->setFocus();
    table->setCurrentIndex(table->model()->index(row, 0));
}

} // namespace mm::test
