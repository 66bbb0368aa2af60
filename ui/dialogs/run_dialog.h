// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/catalogue.h"
#include "core/model/period.h"

#include <QDialog>

#include <functional>
#include <vector>

class QComboBox;
class QDialogButtonBox;
class QLabel;

namespace mm {

class PathRow;

/// Factsheets of several months, of the region or of countries, each in a file of its own.
struct RunChoice {
    Period months;
    std::vector<PlaceId> places; ///< not empty
    QString pattern; ///< path with {month} and {country} in it, and its ending
};

/// Asks which factsheets are exported and what their files are called.
class RunDialog : public QDialog {
    Q_OBJECT

public:
    struct Start {
        std::vector<Month> months; ///< that can be chosen, the latest first; not empty
        Month month; ///< the run is the year up to it
        PlaceId place; ///< whose page is shown
        QString folder;
    };
    /// The paths that the files would get, or a sentence why they cannot be called that.
    using Names = std::function<Result<QStringList, QString>(const RunChoice &)>;

    RunDialog(Start start, const Catalogue &catalogue, Names names, QWidget *parent = nullptr);

    [[nodiscard]] RunChoice choice() const;
    [[nodiscard]] QComboBox *fromBox() const { return m_from; }
    [[nodiscard]] QComboBox *toBox() const { return m_to; }
    [[nodiscard]] QComboBox *placeBox() const { return m_place; }
    [[nodiscard]] QComboBox *formatBox() const { return m_format; }
    [[nodiscard]] PathRow *pathRow() const { return m_path; }
    [[nodiscard]] QDialogButtonBox *buttons() const { return m_buttons; }
    /// How many files there will be and how they are called, or why there are none.
    [[nodiscard]] QString explanation() const;

private:
    void suggest();
    void update();
    [[nodiscard]] std::optional<Period> months() const;
    [[nodiscard]] std::vector<PlaceId> places() const;
    [[nodiscard]] Result<QStringList, QString> names() const;

    Start m_start;
    const Catalogue &m_catalogue;
    Names m_names;
    QComboBox *m_place;
    QComboBox *m_from;
    QComboBox *m_to;
    QComboBox *m_format;
    PathRow *m_path;
    QLabel *m_explanation;
    QDialogButtonBox *m_buttons;
};

} // namespace mm
