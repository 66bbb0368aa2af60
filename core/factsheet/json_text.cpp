// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/json_text.h"

#include <QJsonDocument>
#include <QJsonParseError>

#include <optional>
#include <utility>
#include <vector>

namespace mm {

namespace {

/// Length of the escape at @p at of a string literal, or 1 for a plain character.
qsizetype unitLength(const QString &text, qsizetype at)
{
    if (text[at] != u'\\') {
        return 1;
    }
    return text[at + 1] == u'u' ? 6 : 2;
}

/// Walks over JSON that is known to be well formed and notes where every value starts.
class Walker {
public:
    explicit Walker(const QString &text)
        : m_text(text)
    {
    }

    void walk() { value({}); }

    std::vector<std::pair<QString, qsizetype>> found;

private:
    void value(const QString &path)
    {
        skipSpace();
        found.emplace_back(path, m_at);
        switch (m_text[m_at].unicode()) {
        case u'{':
            members(path, true);
            break;
        case u'[':
            members(path, false);
            break;
        case u'"':
            string();
            break;
        default:
            while (!QStringView(u",]} \t\r\n").contains(m_text[m_at])) {
                ++m_at;
            }
        }
    }

    void members(const QString &path, bool named)
    {
        const QChar end = named ? u'}' : u']';
        const QString prefix = path.isEmpty() ? QString() : path + u'/';
        int index = 0;
        for (++m_at; !reached(end); ++index) {
            QString name = QString::number(index);
            if (named) {
                name = string();
                skipSpace();
                ++m_at;
            }
            value(prefix + name);
            skipSpace();
            if (m_text[m_at] == u',') {
                ++m_at;
            }
        }
        ++m_at;
    }

    QString string()
    {
        const qsizetype from = ++m_at;
        while (m_text[m_at] != u'"') {
            m_at += unitLength(m_text, m_at);
        }
        return m_text.mid(from, m_at++ - from);
    }

    bool reached(QChar end)
    {
        skipSpace();
        return m_text[m_at] == end;
    }

    void skipSpace()
    {
        while (m_text[m_at].isSpace()) {
            ++m_at;
        }
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

} // namespace

QString TextFault::toString() const
{
    return QStringLiteral("line %1, column %2: %3").arg(at.line).arg(at.column).arg(text);
}

Result<JsonText, TextFault> JsonText::parse(const QByteArray &utf8)
{
    JsonText result;
    result.m_text = QString::fromUtf8(utf8);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(utf8, &error);
    if (error.error != QJsonParseError::NoError) {
        const qsizetype offset = QString::fromUtf8(utf8.left(error.offset)).size();
        return failure(TextFault{result.positionAt(offset), error.errorString()});
    }
    if (!document.isObject()) {
        return failure(TextFault{{}, QStringLiteral("an object is expected")});
    }
    result.m_root = document.object();
    Walker walker(result.m_text);
    walker.walk();
    for (const auto &[path, offset] : walker.found) {
        if (result.m_offsets.contains(path)) {
            return failure(TextFault{result.positionAt(offset),
                                     QStringLiteral("“%1” stands twice").arg(path)});
        }
        result.m_offsets.insert(path, offset);
        result.m_paths.append(path);
    }
    return result;
}

TextPosition JsonText::position(const QString &path) const
{
    return positionAt(m_offsets.value(path, 0));
}

TextPosition JsonText::position(const QString &path, qsizetype index) const
{
    qsizetype offset = m_offsets.value(path, 0) + 1;
    for (qsizetype i = 0; i < index; ++i) {
        offset += unitLength(m_text, offset);
    }
    return positionAt(offset);
}

TextPosition JsonText::positionAt(qsizetype offset) const
{
    const QStringView before = QStringView(m_text).left(offset);
    const qsizetype lineStart = before.lastIndexOf(u'\n') + 1;
    return {static_cast<int>(before.count(u'\n')) + 1,
            static_cast<int>(before.size() - lineStart) + 1};
}

} // namespace mm
