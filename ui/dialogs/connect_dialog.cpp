// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace mm {

namespace {

constexpr int kUsualPort = 5432;
constexpr int kLastPort = 65'535;
constexpr int kFieldWidth = 300;

} // namespace

ConnectDialog::ConnectDialog(const ServerAddress &start, QWidget *parent)
    : QDialog(parent)
    , m_start(start)
    , m_host(new QLineEdit(start.host, this))
    , m_port(new QSpinBox(this))
    , m_database(new QLineEdit(start.database, this))
    , m_user(new QLineEdit(start.user, this))
    , m_password(new QLineEdit(this))
    , m_encryption(new QComboBox(this))
    , m_isNew(new QCheckBox(tr("&Make a new dataset there"), this))
    , m_accept(new QPushButton(tr("&Connect"), this))
{
    setWindowTitle(tr("Connect to a database"));
    m_host->setMinimumWidth(kFieldWidth);
    m_host->setPlaceholderText(tr("name of the server"));
    m_port->setRange(1, kLastPort);
    m_port->setGroupSeparatorShown(false);
    m_port->setButtonSymbols(QSpinBox::NoButtons);
    m_port->setValue(start.port > 0 ? start.port : kUsualPort);
    m_port->setAccessibleName(tr("Port"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("not kept"));
    m_encryption->addItem(tr("When the server can"), QString());
    m_encryption->addItem(tr("Always"), QStringLiteral("require"));
    m_encryption->addItem(tr("Always, and check who the server is"), QStringLiteral("verify-full"));
    if (m_encryption->findData(start.sslMode) < 0) {
        m_encryption->addItem(start.sslMode, start.sslMode);
    }
    m_encryption->setCurrentIndex(m_encryption->findData(start.sslMode));
    auto *note = new QLabel(tr("Backups of a database on a server are made there, not by this "
                               "program."),
                            this);
    note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);

    auto *server = new QHBoxLayout;
    server->addWidget(m_host, 1);
    auto *port = new QLabel(tr("P&ort:"), this);
    port->setBuddy(m_port);
    server->addWidget(port);
    server->addWidget(m_port);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Server:"), server);
    form->addRow(tr("&Database:"), m_database);
    form->addRow(tr("&User:"), m_user);
    form->addRow(tr("&Password:"), m_password);
    form->addRow(tr("&Encryption:"), m_encryption);
    form->addRow(QString(), m_isNew);
    form->addRow(note);
    form->addRow(buttons);
    // A row that is a layout gets no buddy of its own.
    qobject_cast<QLabel *>(form->labelForField(server))->setBuddy(m_host);

    connect(m_host, &QLineEdit::textChanged, this, &ConnectDialog::update);
    connect(m_database, &QLineEdit::textChanged, this, &ConnectDialog::update);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    update();
    if (!start.host.isEmpty() && !start.database.isEmpty()) {
        m_password->setFocus();
    }
}

ConnectRequest ConnectDialog::request() const
{
    ServerAddress address = m_start;
    address.host = m_host->text().trimmed();
    address.port = m_port->value() == kUsualPort ? 0 : m_port->value();
    address.database = m_database->text().trimmed();
    address.user = m_user->text().trimmed();
    address.password = m_password->text();
    address.sslMode = m_encryption->currentData().toString();
    return {address, m_isNew->isChecked()};
}

void ConnectDialog::update()
{
    m_accept->setEnabled(!m_host->text().trimmed().isEmpty()
                         && !m_database->text().trimmed().isEmpty());
}

} // namespace mm
