// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/byte_source.h"
#include "core/sheet/read_context.h"
#include "core/sheet/xml_shortcut.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

struct XML_ParserStruct;

namespace mm {

/// The namespaces that mean something to a reader; transitional and strict OOXML are one.
enum class XmlSpace : std::uint8_t {
    None,
    Foreign,
    Spreadsheet,
    DocumentRelationships,
    PackageRelationships,
    ContentTypes,
    Office,
    Table,
    Text,
    Style,
    CalcExtension,
};

/// A name that a handler wants to know, and the number (above 0) by which it is told.
struct XmlWord {
    XmlSpace space = XmlSpace::None;
    std::string_view local;
    int number = 0;
};

[[nodiscard]] inline QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

class XmlParser;

/// Attributes of the element that is just being reported.
class XmlAttributes {
public:
    /// Value of an attribute without namespace.
    [[nodiscard]] std::optional<std::string_view> plain(std::string_view name) const;

    /// Calls @p visit(name, value) for every attribute, names as they are written. Both are plain
    /// C strings: measuring them all costs more than most handlers need.
    template <class Visit>
    void visit(Visit visit) const
    {
        for (const char **at = m_list; *at; at += 2) {
            visit(at[0], at[1]);
        }
    }

    /// Calls @p visit(word, value) for every attribute that is one of the words.
    template <class Visit>
    void visitWords(Visit visit) const;

private:
    friend class XmlParser;
    XmlAttributes(XmlParser &parser, const char **list)
        : m_parser(&parser)
        , m_list(list)
    {
    }

    XmlParser *m_parser;
    const char **m_list;
};

/// Receives one document. Words it did not ask for are 0.
class XmlHandler {
public:
    virtual ~XmlHandler() = default;
    virtual void startElement(int word, int parent, const XmlAttributes &attributes) = 0;
    virtual void endElement(int word, int parent) = 0;
    virtual void characters(std::string_view text);

    /// Ends the parsing.
    void refuse(const Refusal &refusal);
    [[nodiscard]] const std::optional<Refusal> &refused() const { return m_refusal; }

private:
    std::optional<Refusal> m_refusal;
};

/// expat with everything that a stranger's file could misuse closed: no document type, hence no
/// entities and nothing from outside; limits on depth, attributes and the size of a tag.
class XmlParser {
public:
    /// @param shortcut gets elements instead of the handler, where there is one
    XmlParser(std::span<const XmlWord> words, XmlHandler &handler, const ReadLimits &limits,
              XmlShortcut *shortcut = nullptr);
    ~XmlParser();
    XmlParser(const XmlParser &) = delete;
    XmlParser &operator=(const XmlParser &) = delete;

    /// Parses the whole source.
    [[nodiscard]] std::optional<Refusal> parse(ByteSource &source);

private:
    friend class XmlAttributes;
    friend struct ExpatCallbacks;

    struct Binding {
        std::string prefix;
        XmlSpace space = XmlSpace::None;
        std::size_t depth = 0;
    };
    struct Known {
        std::string name; ///< as written, with its prefix
        int word = 0;
        bool attribute = false;
    };

    void start(const char *name, const char **attributes);
    void end();
    void stop(const Refusal &refusal);
    /// Parses a block and leaves what has to come again in front of the next one.
    [[nodiscard]] std::optional<Refusal> parseBlock(std::string_view &bytes, bool isLast);
    [[nodiscard]] std::size_t endForExpat(std::string_view bytes) const;
    [[nodiscard]] std::optional<Refusal> feed(std::string_view bytes, bool isLast = false);
    void noteEdge();
    [[nodiscard]] bool isInShortcut() const;
    [[nodiscard]] bool isAtShortcut() const;
    /// Takes in the namespaces that an element declares; returns how many attributes it has.
    int bind(const char **attributes);
    [[nodiscard]] int wordOf(const char *name, bool attribute);
    [[nodiscard]] XmlSpace spaceOfPrefix(std::string_view prefix) const;
    [[nodiscard]] int resolve(std::string_view name, bool attribute) const;
    [[nodiscard]] Refusal syntaxRefusal() const;

    std::span<const XmlWord> m_words;
    XmlHandler &m_handler;
    const ReadLimits &m_limits;
    XML_ParserStruct *m_expat;
    std::vector<Binding> m_bindings;
    std::array<Known, 64> m_known; ///< names met lately, by a hash of where expat keeps them
    std::vector<int> m_path; ///< words of the open elements
    QString m_part;
    std::string_view m_block; ///< what was read last
    XmlShortcut *m_shortcut;
    qint64 m_fed = 0; ///< bytes that expat got
    qint64 m_edge = -1; ///< where in them the last tag ends between which elements may be taken
    std::size_t m_lines = 0; ///< line feeds in what was taken, which expat did not get yet
};

template <class Visit>
void XmlAttributes::visitWords(Visit visit) const
{
    for (const char **at = m_list; *at; at += 2) {
        if (const int word = m_parser->wordOf(at[0], true)) {
            visit(word, std::string_view(at[1]));
        }
    }
}

} // namespace mm
