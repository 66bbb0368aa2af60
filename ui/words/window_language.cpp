// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/window_language.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace mm {

namespace {

constexpr qsizetype kLanguages = 8;

bool isSerbianFamily(const QLocale &locale)
{
    return locale.language() == QLocale::Serbian;
}

/// Whether a person who asks for one of the two is content with the other.
bool fits(const WindowLanguage &offered, const QLocale &wanted)
{
    if (offered.locale.language() != wanted.language()) {
        return false;
    }
    // Montenegrin has no language of its own in Qt: it is Serbian of Montenegro.
    return !isSerbianFamily(wanted)
        || (offered.locale.script() == wanted.script()
            && (offered.locale.territory() == QLocale::Montenegro)
                == (wanted.territory() == QLocale::Montenegro));
}

} // namespace

std::span<const WindowLanguage> windowLanguages()
{
    static const std::array<WindowLanguage, kLanguages> languages{{
        {QStringLiteral("en"), QStringLiteral("English"),
         QLocale(QLocale::English, QLocale::UnitedKingdom)},
        {QStringLiteral("sq"), QStringLiteral("shqip"),
         QLocale(QLocale::Albanian, QLocale::Albania), QLocale(QLocale::German, QLocale::Germany)},
        {QStringLiteral("bs"), QStringLiteral("bosanski"),
         QLocale(QLocale::Bosnian, QLocale::LatinScript, QLocale::BosniaAndHerzegovina)},
        {QStringLiteral("hr"), QStringLiteral("hrvatski"),
         QLocale(QLocale::Croatian, QLocale::Croatia)},
        {QStringLiteral("cnr"), QStringLiteral("crnogorski"),
         QLocale(QLocale::Serbian, QLocale::LatinScript, QLocale::Montenegro)},
        {QStringLiteral("sr-Latn"), QStringLiteral("srpski (latinica)"),
         QLocale(QLocale::Serbian, QLocale::LatinScript, QLocale::Serbia)},
        {QStringLiteral("sr-Cyrl"), QStringLiteral("српски (ћирилица)"),
         QLocale(QLocale::Serbian, QLocale::CyrillicScript, QLocale::Serbia)},
        {QStringLiteral("mk"), QStringLiteral("македонски"),
         QLocale(QLocale::Macedonian, QLocale::Macedonia)},
    }};
    return languages;
}

const WindowLanguage &windowLanguageOf(const QString &setting, const QStringList &wanted)
{
    const auto languages = windowLanguages();
    const auto chosen = std::ranges::find(languages, setting, &WindowLanguage::code);
    if (chosen != languages.end()) {
        return *chosen;
    }
    for (const QString &name : wanted) {
        const QString asked
            = name.startsWith(QStringLiteral("cnr")) ? QStringLiteral("sr-Latn-ME") : name;
        const auto found = std::ranges::find_if(
            languages, [&](const WindowLanguage &one) { return fits(one, QLocale(asked)); });
        if (found != languages.end()) {
            return *found;
        }
    }
    return languages.front();
}

WindowWords::WindowWords(const WindowLanguage &language)
{
    // The last one installed is asked first.
    const auto install = [](QTranslator &translator, const QString &name) {
        if (translator.load(QStringLiteral(":/translations/%1.qm").arg(name))) {
            QCoreApplication::installTranslator(&translator);
        }
    };
    install(m_english, QStringLiteral("mixed-movements_en"));
    if (&language != &windowLanguages().front()) {
        install(m_toolkit, QStringLiteral("toolkit_") + language.code);
        install(m_own, QStringLiteral("mixed-movements_") + language.code);
    }
}

WindowWords::~WindowWords()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_toolkit);
    QCoreApplication::removeTranslator(&m_english);
}

} // namespace mm
