// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/built_in.h"

#include "core/factsheet/language_reader.h"
#include "core/ingest/vocabulary_reader.h"
#include "core/model/catalogue_reader.h"

namespace mm {

namespace {

template <class T>
T valueOrEnd(Result<T, QString> read)
{
    if (!read) {
        qFatal("%s", qUtf8Printable(read.error()));
    }
    return std::move(*read);
}

} // namespace

std::shared_ptr<const Catalogue> builtInCatalogue()
{
    return std::make_shared<const Catalogue>(valueOrEnd(
        readCatalogue(QStringLiteral(":/catalogue"), QStringLiteral("western-balkans"))));
}

std::shared_ptr<const Vocabulary> builtInVocabulary(const Catalogue &catalogue)
{
    return std::make_shared<const Vocabulary>(
        valueOrEnd(readVocabulary(QStringLiteral(":/vocabulary"), catalogue)));
}

LateVocabulary lateBuiltInVocabulary(std::shared_ptr<const Catalogue> catalogue)
{
    return lateVocabulary([catalogue = std::move(catalogue)] {
        return valueOrEnd(readVocabulary(QStringLiteral(":/vocabulary"), *catalogue));
    });
}

std::vector<EditionStyle> builtInStyles()
{
    const QString folder = QStringLiteral(":/factsheet");
    std::vector<EditionStyle> styles;
    for (const QString &code : editionStyleCodes(folder)) {
        styles.insert(styles.begin(), valueOrEnd(loadEditionStyle(folder, {code})));
    }
    return styles;
}

Result<EditionStyle, QString> builtInStyle(const StyleChoice &choice)
{
    return loadEditionStyle(QStringLiteral(":/factsheet"), choice);
}

ClaimWords builtInClaimWords(const Catalogue &catalogue)
{
    return valueOrEnd(loadClaimWords(QStringLiteral(":/factsheet"), catalogue));
}

QStringList builtInLanguages()
{
    return languageCodes(QStringLiteral(":/factsheet"));
}

} // namespace mm
