// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <optional>
#include <vector>

namespace mm {

/// Where one element stands in its document, in bytes.
struct XmlElement {
    QByteArray name; ///< as written, with its prefix
    QHash<QByteArray, QByteArray> attributes; ///< names as written, UTF-8
    int parent = -1; ///< index into the outline
    qsizetype begin = 0; ///< of the "<" of its first tag
    qsizetype inside = 0; ///< of the first byte after that tag
    qsizetype end = 0; ///< of the "<" of its last tag; equal to inside for "<a/>"

    [[nodiscard]] QByteArrayView localName() const;
    [[nodiscard]] QByteArrayView prefix() const; ///< with the colon, or empty
};

/// The outer elements of a document of which the rest is to stay as it is, byte for byte, while
/// something is put into it or taken out.
class XmlOutline {
public:
    /// @param depth how far down elements are remembered; the root is 1
    /// @return nothing when the document is broken, declares a document type, or is not UTF-8
    [[nodiscard]] static std::optional<XmlOutline> of(const QByteArray &document, int depth);

    [[nodiscard]] const XmlElement &root() const { return m_elements.front(); }
    [[nodiscard]] const std::vector<XmlElement> &elements() const { return m_elements; }
    [[nodiscard]] int indexOf(const XmlElement &element) const;
    /// The first element of a name directly inside another.
    [[nodiscard]] const XmlElement *child(const XmlElement &parent, QByteArrayView localName) const;

    /// What stands between the tags of an element, as written.
    [[nodiscard]] QByteArrayView inside(const XmlElement &element) const;
    /// Behind the last tag of an element.
    [[nodiscard]] qsizetype endOf(const XmlElement &element) const;

    /// Takes bytes out. Nothing else may be cut out of them, or put into them.
    void cut(qsizetype from, qsizetype to) { m_insertions.push_back({to, to - from, {}}); }
    /// Puts text before an element, or at the end of what is inside one.
    void insertBefore(const XmlElement &element, const QByteArray &text);
    void append(const XmlElement &element, const QByteArray &text);
    /// The document with everything that was put into it.
    [[nodiscard]] QByteArray result() const;

private:
    friend struct OutlineCallbacks;

    struct Insertion {
        qsizetype at = 0;
        qsizetype replaced = 0; ///< bytes before it that give way
        QByteArray text;
    };

    QByteArray m_document;
    std::vector<XmlElement> m_elements;
    std::vector<Insertion> m_insertions;
};

/// Text as the content of an element, or an attribute in double quotes.
[[nodiscard]] QByteArray xmlText(const QString &text);

} // namespace mm
