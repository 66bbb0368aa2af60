// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/sentence_words.h"

#include <QCoreApplication>

namespace mm {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SentenceWords)
};

} // namespace

QString sentenceTitle(const QString &key)
{
    return key == u"mixed_movements" ? Tr::tr("Mixed movements")
        : key == u"arrivals"         ? Tr::tr("New arrivals")
        : key == u"present"          ? Tr::tr("Persons present")
        : key == u"outside"          ? Tr::tr("Outside centres")
                                     : Tr::tr("Unaccompanied children");
}

BlockKind blockOfSentence(const QString &key)
{
    return key == u"mixed_movements" ? BlockKind::MixedMovements
        : key == u"arrivals"         ? BlockKind::KeyFigures
        : key == u"uasc"             ? BlockKind::Uasc
                                     : BlockKind::Present;
}

} // namespace mm
