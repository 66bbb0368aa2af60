// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/import_job.h"

#include <QWidget>

#include <memory>

class QAction;
class QLabel;
class QPushButton;

namespace mm {

/// Names the remembered answers that were used for a file, and what can be done about them. Hidden
/// where none were.
class ProfileBar : public QWidget {
    Q_OBJECT

public:
    ProfileBar(std::shared_ptr<const Catalogue> catalogue, QWidget *parent);

    /// @param file of the plan that is looked at; where it has none, another that has is named
    void showDraft(const std::shared_ptr<const ImportDraft> &draft, std::size_t file);

    [[nodiscard]] QString text() const;
    [[nodiscard]] QAction *lookAction() const { return m_look; }
    [[nodiscard]] QAction *withoutAction() const { return m_without; }
    [[nodiscard]] QAction *forgetAction() const { return m_forget; }
    [[nodiscard]] QAction *exportAction() const { return m_export; }

Q_SIGNALS:
    /// The answers are to be looked at, one by one.
    void answersWanted();
    /// The file is to be read again without the remembered answers.
    void withoutWanted(std::size_t file);
    /// … and they are not to be remembered any more.
    void forgetWanted(std::size_t file);
    void exportWanted(const mm::ShelvedProfile &profile);

private:
    [[nodiscard]] QAction *addAction(const QString &text, void (ProfileBar::*wanted)(std::size_t));

    std::shared_ptr<const Catalogue> m_catalogue;
    std::shared_ptr<const ImportDraft> m_draft;
    std::size_t m_file = 0; ///< that is named
    QLabel *m_text;
    QPushButton *m_more;
    QAction *m_look;
    QAction *m_without;
    QAction *m_forget;
    QAction *m_export;
};

} // namespace mm
