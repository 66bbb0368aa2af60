// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/server_address.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace mm {

/// A dataset on a server that is to be opened or made.
struct ConnectRequest {
    ServerAddress address; ///< with the password, which is kept nowhere
    bool isNew = false;
};

/// Asks for a database on a server.
class ConnectDialog : public QDialog {
    Q_OBJECT

public:
    /// @param start what the dialog shows first
    explicit ConnectDialog(const ServerAddress &start, QWidget *parent = nullptr);

    [[nodiscard]] ConnectRequest request() const;

private:
    void update();

    ServerAddress m_start; ///< keeps what the dialog does not ask for
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_database;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QComboBox *m_encryption;
    QCheckBox *m_isNew;
    QPushButton *m_accept;
};

} // namespace mm
