// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

#include <span>

namespace mm {

/// A language that the window speaks.
struct WindowLanguage {
    QString code; ///< "sr-Latn"; as the documents' languages are called
    QString name; ///< in the language itself
    QLocale locale; ///< of its words and dates
    /// Of its numbers, as the documents in that language write them: "1.234". For Albanian Qt
    /// would write "1234" above "12 345".
    QLocale numbers = locale;
};

/// English first.
[[nodiscard]] std::span<const WindowLanguage> windowLanguages();

/// The language that a setting means.
/// @param setting code of a language; anything else is what the system asks for
/// @param wanted languages of the system in its order of preference (QLocale::uiLanguages)
/// @return English where the window speaks none of them
[[nodiscard]] const WindowLanguage &windowLanguageOf(const QString &setting,
                                                     const QStringList &wanted);

/// The words of a language: while one of these lives, the application says its texts and those of
/// Qt in it. English only adds its plurals.
class WindowWords {
public:
    explicit WindowWords(const WindowLanguage &language);
    ~WindowWords();
    Q_DISABLE_COPY_MOVE(WindowWords)

private:
    QTranslator m_english;
    QTranslator m_toolkit;
    QTranslator m_own;
};

} // namespace mm
