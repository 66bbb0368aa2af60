// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xml_outline.h"

#include <QString>

#include <algorithm>
#include <expat.h>
#include <memory>

namespace mm {

struct OutlineCallbacks {
    struct Free {
        void operator()(XML_ParserStruct *parser) const { XML_ParserFree(parser); }
    };

    XmlOutline &outline;
    XML_Parser parser;
    int deepest;
    std::vector<int> open = {}; ///< indexes of the open elements, -1 for those too deep

    static OutlineCallbacks &of(void *self) { return *static_cast<OutlineCallbacks *>(self); }

    static void XMLCALL start(void *self, const XML_Char *name, const XML_Char **attributes)
    {
        OutlineCallbacks &at = of(self);
        if (static_cast<int>(at.open.size()) >= at.deepest) {
            at.open.push_back(-1);
            return;
        }
        XmlElement element;
        element.name = name;
        for (; *attributes; attributes += 2) {
            element.attributes.insert(attributes[0], attributes[1]);
        }
        element.parent = at.open.empty() ? -1 : at.open.back();
        element.begin = XML_GetCurrentByteIndex(at.parser);
        element.inside = element.begin + XML_GetCurrentByteCount(at.parser);
        element.end = element.inside;
        at.open.push_back(static_cast<int>(at.outline.m_elements.size()));
        at.outline.m_elements.push_back(std::move(element));
    }

    static void XMLCALL end(void *self, const XML_Char *)
    {
        OutlineCallbacks &at = of(self);
        const int index = at.open.back();
        at.open.pop_back();
        // For "<a/>" expat reports an end without bytes of its own.
        if (index >= 0 && XML_GetCurrentByteCount(at.parser) > 0) {
            at.outline.m_elements[static_cast<std::size_t>(index)].end
                = XML_GetCurrentByteIndex(at.parser);
        }
    }

    static void XMLCALL doctype(void *self, const XML_Char *, const XML_Char *, const XML_Char *,
                                int)
    {
        XML_StopParser(of(self).parser, XML_FALSE);
    }
};

QByteArrayView XmlElement::localName() const
{
    return QByteArrayView(name).sliced(prefix().size());
}

QByteArrayView XmlElement::prefix() const
{
    return QByteArrayView(name).first(name.indexOf(':') + 1);
}

std::optional<XmlOutline> XmlOutline::of(const QByteArray &document, int depth)
{
    const QByteArray start = document.left(200).toLower();
    const bool otherUnits
        = start.startsWith("\xff\xfe") || start.startsWith("\xfe\xff") || start.contains('\0');
    const qsizetype encoding = start.indexOf("encoding=");
    if (otherUnits || (encoding >= 0 && !start.sliced(encoding).left(20).contains("utf-8"))) {
        return std::nullopt;
    }
    const std::unique_ptr<XML_ParserStruct, OutlineCallbacks::Free> parser(
        XML_ParserCreate("UTF-8"));
    XmlOutline outline;
    outline.m_document = document;
    OutlineCallbacks callbacks{outline, parser.get(), depth};
    XML_SetUserData(parser.get(), &callbacks);
    XML_SetElementHandler(parser.get(), &OutlineCallbacks::start, &OutlineCallbacks::end);
    XML_SetStartDoctypeDeclHandler(parser.get(), &OutlineCallbacks::doctype);
    // A part is far smaller than 2 GiB: limits.h.
    const auto parsed = XML_Parse(parser.get(), document.constData(),
                                  static_cast<int>(document.size()), XML_TRUE);
    return parsed == XML_STATUS_OK ? std::optional(std::move(outline)) : std::nullopt;
}

int XmlOutline::indexOf(const XmlElement &element) const
{
    return static_cast<int>(&element - m_elements.data());
}

const XmlElement *XmlOutline::child(const XmlElement &parent, QByteArrayView localName) const
{
    const int index = indexOf(parent);
    const auto found = std::ranges::find_if(m_elements, [&](const XmlElement &element) {
        return element.parent == index && element.localName() == localName;
    });
    return found == m_elements.end() ? nullptr : &*found;
}

QByteArrayView XmlOutline::inside(const XmlElement &element) const
{
    return QByteArrayView(m_document).sliced(element.inside, element.end - element.inside);
}

qsizetype XmlOutline::endOf(const XmlElement &element) const
{
    const bool hasLastTag = QByteArrayView(m_document).sliced(element.end).startsWith("</");
    const bool isEmpty = m_document.sliced(element.inside - 2, 2) == "/>";
    return isEmpty || !hasLastTag ? element.inside : m_document.indexOf('>', element.end) + 1;
}

void XmlOutline::insertBefore(const XmlElement &element, const QByteArray &text)
{
    m_insertions.push_back({element.begin, 0, text});
}

void XmlOutline::append(const XmlElement &element, const QByteArray &text)
{
    const bool empty = m_document.sliced(element.inside - 2, 2) == "/>";
    if (!empty) {
        m_insertions.push_back({element.end, 0, text});
        return;
    }
    // More may come into the same empty element.
    const auto known = std::ranges::find_if(m_insertions, [&](const Insertion &insertion) {
        return insertion.replaced > 0 && insertion.at == element.inside;
    });
    const QByteArray close = "</" + element.name + '>';
    if (known == m_insertions.end()) {
        m_insertions.push_back({element.inside, 2, '>' + text + close});
    } else {
        known->text.insert(known->text.size() - close.size(), text);
    }
}

QByteArray XmlOutline::result() const
{
    std::vector<Insertion> inOrder = m_insertions;
    std::ranges::stable_sort(inOrder, {}, &Insertion::at);
    QByteArray result;
    qsizetype from = 0;
    for (const Insertion &insertion : inOrder) {
        result += QByteArrayView(m_document).sliced(from, insertion.at - insertion.replaced - from);
        result += insertion.text;
        from = insertion.at;
    }
    result += QByteArrayView(m_document).sliced(from);
    return result;
}

QByteArray xmlText(const QString &text)
{
    QString plain;
    for (const QChar c : text) {
        // What XML 1.0 cannot hold at all.
        if (c.unicode() >= 0x20 || c == u'\n' || c == u'\t') {
            plain += c;
        }
    }
    return plain.toHtmlEscaped().toUtf8();
}

} // namespace mm
