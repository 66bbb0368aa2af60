// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ingest/vocabulary.h"
#include "core/model/catalogue.h"

#include <QHash>
#include <QJsonObject>
#include <QMap>

namespace mm {

/// Fills a vocabulary with the names of nationalities and of the countries they belong to.
class NationalityWords {
public:
    NationalityWords(const Catalogue &catalogue, Vocabulary &vocabulary)
        : m_catalogue(catalogue)
        , m_vocabulary(vocabulary)
    {
    }

    /// Names that were collected by hand. @return what is wrong in them
    [[nodiscard]] Result<bool, QString> read(const QJsonObject &root);
    /// Names of all countries in several languages. One that means something else already gives
    /// way: the names collected by hand know better.
    void readCountryNames(const QJsonObject &root);
    /// Words of one name can be declined: "Sirije", "Avganistanu". To be called last.
    void addDeclined();

private:
    using Done = Result<bool, QString>;

    [[nodiscard]] Result<std::vector<BreakdownId>, QString>
    nationalities(const QStringList &names) const;
    [[nodiscard]] Done addAll(const QStringList &names, const Term &term);
    [[nodiscard]] Done readOne(const QJsonObject &object);
    void addCode(const QString &code, BreakdownId id);
    void rememberStems(const QStringList &names, BreakdownId id);

    const Catalogue &m_catalogue;
    Vocabulary &m_vocabulary;
    QHash<QString, BreakdownId> m_byIso3;
    QStringList m_leftOut; ///< codes that also stand for something that is no country
    QMap<QString, BreakdownId> m_stems; ///< a stem of two is of none
};

} // namespace mm
