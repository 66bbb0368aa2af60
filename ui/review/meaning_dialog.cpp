// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/meaning_dialog.h"

#include "core/ingest/text_folding.h"
#include "ui/models/roles.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

namespace mm {

namespace {

constexpr int kWidth = 560;
constexpr int kHeight = 420;
constexpr int kRowPadding = 8;
constexpr int kColumnRoom = 24;
enum Column { TextColumn, KindColumn };

} // namespace

MeaningDialog::MeaningDialog(const QString &question, std::vector<MeaningChoice> choices,
                             QWidget *parent)
    : QDialog(parent)
    , m_choices(std::move(choices))
    , m_fixed(m_choices.size())
    , m_search(new QLineEdit(this))
    , m_list(new QTreeView(this))
    , m_model(new QStandardItemModel(this))
    , m_found(new QSortFilterProxyModel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Correct the reading"));
    auto *label = new QLabel(question, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setBuddy(m_search);
    m_search->setPlaceholderText(tr("Indicator, country, month or nationality"));
    m_search->setAccessibleName(question);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_found->setSourceModel(m_model);
    m_found->setFilterRole(KeyRole);
    m_list->setModel(m_found);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderHidden(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("Meanings"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel,
                                         Qt::Horizontal, this);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    m_accept->setText(tr("Correct"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(kWidth, kHeight);
    fill();
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(TextColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(KindColumn, QHeaderView::ResizeToContents);
    filter(QString());

    connect(m_search, &QLineEdit::textChanged, this, &MeaningDialog::filter);
    connect(m_list, &QTreeView::activated, this, &MeaningDialog::choose);
    connect(buttons, &QDialogButtonBox::accepted, this, &MeaningDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &MeaningDialog::reject);
}

void MeaningDialog::fill()
{
    m_model->removeRows(0, m_model->rowCount());
    const auto room = [this](const QString &text) {
        return QSize(fontMetrics().horizontalAdvance(text) + kColumnRoom,
                     fontMetrics().height() + kRowPadding);
    };
    for (const MeaningChoice &choice : m_choices) {
        auto *text = new QStandardItem(choice.text);
        text->setData(foldedText(choice.text + u' ' + choice.kind + u' ' + choice.means.code),
                      KeyRole);
        text->setSizeHint(room(choice.text));
        text->setToolTip(choice.text);
        auto *kind = new QStandardItem(choice.kind);
        kind->setSizeHint(room(choice.kind));
        kind->setForeground(palette().placeholderText());
        m_model->appendRow({text, kind});
    }
}

void MeaningDialog::filter(const QString &text)
{
    const auto month = typedMonth(text);
    if (month || m_choices.size() > m_fixed) {
        m_choices.resize(m_fixed);
        if (month) {
            m_choices.push_back(*month);
        }
        fill();
    }
    m_found->setFilterFixedString(month ? foldedText(month->text) : foldedText(text));
    m_list->setCurrentIndex(m_found->index(0, TextColumn));
    m_accept->setEnabled(m_list->currentIndex().isValid());
}

void MeaningDialog::choose()
{
    const QModelIndex current = m_found->mapToSource(m_list->currentIndex());
    // Enter in the list is also one of the button.
    if (current.isValid() && result() != Accepted) {
        const SaidMeaning means = m_choices[static_cast<std::size_t>(current.row())].means;
        accept();
        Q_EMIT chosen(means);
    }
}

/// The list is walked from the line that is typed in.
bool MeaningDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
        const QModelIndex next = m_found->index(m_list->currentIndex().row() + step, TextColumn);
        if (step != 0 && next.isValid()) {
            m_list->setCurrentIndex(next);
        }
        return step != 0;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace mm
