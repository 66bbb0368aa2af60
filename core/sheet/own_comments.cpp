// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/own_comments.h"

#include "core/sheet/xml_outline.h"

#include <algorithm>

namespace mm {

namespace {

constexpr int kDepthOfRuns = 6; // comments, commentList, comment, text, r, t

QString headOf(const QString &author)
{
    return author + u':';
}

/// Numbers of an author in the list of authors; programs write some twice.
std::vector<QByteArray> authorNumbers(const XmlOutline &outline, const QString &author)
{
    std::vector<QByteArray> numbers;
    const XmlElement *authors = outline.child(outline.root(), "authors");
    if (!authors) {
        return numbers;
    }
    const int list = outline.indexOf(*authors);
    int number = 0;
    for (const XmlElement &element : outline.elements()) {
        if (element.parent == list) {
            if (outline.inside(element).trimmed() == xmlText(author)) {
                numbers.push_back(QByteArray::number(number));
            }
            ++number;
        }
    }
    return numbers;
}

/// Where a line begins with @p head; -1 where none does.
qsizetype headIn(QByteArrayView text, const QByteArray &head)
{
    for (qsizetype at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) {
        const QByteArrayView before = text.first(at);
        if (before.isEmpty() || before.endsWith('\n') || before.endsWith("&#10;")
            || before.endsWith("&#xA;")) {
            return at;
        }
    }
    return -1;
}

/// How much of a text stays: without the empty lines at its end.
qsizetype trimmedEnd(QByteArrayView text)
{
    qsizetype end = text.size();
    while (end > 0 && (text[end - 1] == '\n' || text[end - 1] == '\r')) {
        --end;
    }
    return end;
}

/// Programs that save a workbook may make one text of two: then ours is the rest of it.
void cutTexts(XmlOutline &outline, const XmlElement &comment, const QByteArray &head)
{
    for (const XmlElement &element : outline.elements()) {
        const bool isOf = element.begin > comment.begin && element.begin < comment.end;
        if (!isOf || element.localName() != "t") {
            continue;
        }
        const QByteArrayView text = outline.inside(element);
        const qsizetype at = headIn(text, head);
        if (at < 0) {
            continue;
        }
        const qsizetype kept = trimmedEnd(text.first(at));
        const XmlElement &run = outline.elements()[static_cast<std::size_t>(element.parent)];
        if (kept == 0 && run.localName() == "r") {
            outline.cut(run.begin, outline.endOf(run));
        } else {
            outline.cut(element.inside + kept, element.end);
        }
    }
}

} // namespace

std::optional<ForeignComments> withoutOwn(const QByteArray &comments, const QString &author)
{
    auto outline = XmlOutline::of(comments, kDepthOfRuns);
    if (!outline) {
        return std::nullopt;
    }
    const auto numbers = authorNumbers(*outline, author);
    ForeignComments foreign;
    for (const XmlElement &element : outline->elements()) {
        if (element.localName() != "comment") {
            continue;
        }
        const auto cell = CellPosition::parse(QString::fromUtf8(element.attributes.value("ref")));
        const QByteArray number = element.attributes.value("authorId");
        if (cell && std::ranges::find(numbers, number) != numbers.end()) {
            outline->cut(element.begin, outline->endOf(element));
            foreign.freed.push_back(*cell);
        } else {
            cutTexts(*outline, element, xmlText(headOf(author)));
        }
    }
    foreign.part = outline->result();
    return foreign;
}

QString ownText(const QString &text, const QString &author)
{
    return QStringLiteral("\n\n") + headOf(author) + u'\n' + text;
}

} // namespace mm
