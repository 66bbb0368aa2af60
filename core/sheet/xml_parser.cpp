// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xml_parser.h"

#include "core/sheet/sheet_tr.h"

#include <expat.h>

#include <algorithm>
#include <cstring>
#include <utility>

namespace mm {

namespace {

constexpr std::size_t kBlock = 64 * 1024;
constexpr std::string_view kDeclaration = "xmlns";

struct Uri {
    std::string_view uri;
    XmlSpace space;
};

// ECMA-376 (transitional), ISO/IEC 29500 (strict, purl.oclc.org), OPC, ODF 1.0 to 1.3.
constexpr std::array kUris{
    Uri{"http://schemas.openxmlformats.org/spreadsheetml/2006/main", XmlSpace::Spreadsheet},
    Uri{"http://purl.oclc.org/ooxml/spreadsheetml/main", XmlSpace::Spreadsheet},
    Uri{"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        XmlSpace::DocumentRelationships},
    Uri{"http://purl.oclc.org/ooxml/officeDocument/relationships", XmlSpace::DocumentRelationships},
    Uri{"http://schemas.openxmlformats.org/package/2006/relationships",
        XmlSpace::PackageRelationships},
    Uri{"http://schemas.openxmlformats.org/package/2006/content-types", XmlSpace::ContentTypes},
    Uri{"urn:oasis:names:tc:opendocument:xmlns:office:1.0", XmlSpace::Office},
    Uri{"urn:oasis:names:tc:opendocument:xmlns:table:1.0", XmlSpace::Table},
    Uri{"urn:oasis:names:tc:opendocument:xmlns:text:1.0", XmlSpace::Text},
    Uri{"urn:oasis:names:tc:opendocument:xmlns:style:1.0", XmlSpace::Style},
    Uri{"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0",
        XmlSpace::CalcExtension},
};

XmlSpace spaceOf(std::string_view uri)
{
    if (uri.empty()) {
        return XmlSpace::None;
    }
    const auto *found = std::ranges::find(kUris, uri, &Uri::uri);
    return found != kUris.end() ? found->space : XmlSpace::Foreign;
}

/// By way of find(), which looks at many bytes at once: most documents are one line.
std::size_t lineFeeds(std::string_view bytes)
{
    std::size_t count = 0;
    for (std::size_t at = bytes.find('\n'); at != std::string_view::npos;
         at = bytes.find('\n', at + 1)) {
        ++count;
    }
    return count;
}

/// Most names have one letter or a few: a call would cost more than the comparison.
bool isSame(const char *a, const char *b)
{
    while (*a != '\0' && *a == *b) {
        ++a;
        ++b;
    }
    return *a == *b;
}

} // namespace

struct ExpatCallbacks {
    static void XMLCALL start(void *self, const XML_Char *name, const XML_Char **attributes)
    {
        static_cast<XmlParser *>(self)->start(name, attributes);
    }
    static void XMLCALL end(void *self, const XML_Char *) { static_cast<XmlParser *>(self)->end(); }
    static void XMLCALL characters(void *self, const XML_Char *text, int length)
    {
        auto *parser = static_cast<XmlParser *>(self);
        if (!parser->m_handler.refused()) {
            parser->m_handler.characters({text, static_cast<std::size_t>(length)});
            if (parser->m_handler.refused()) {
                XML_StopParser(parser->m_expat, XML_FALSE);
            }
        }
    }
    static void XMLCALL declaration(void *self, const XML_Char *, const XML_Char *encoding, int)
    {
        const bool isUtf8 = !encoding || qstricmp(encoding, "UTF-8") == 0;
        if (!isUtf8) {
            static_cast<XmlParser *>(self)->m_shortcut = nullptr;
        }
    }
    static void XMLCALL doctype(void *self, const XML_Char *, const XML_Char *, const XML_Char *,
                                int)
    {
        static_cast<XmlParser *>(self)->stop(
            refusal(RefusalCode::Doctype, {},
                    SheetTr::tr("it contains a document type declaration, which sound "
                                "workbooks never have")));
    }
};

void XmlHandler::characters(std::string_view) { }

void XmlHandler::refuse(const Refusal &refusal)
{
    if (!m_refusal) {
        m_refusal = refusal;
    }
}

std::optional<std::string_view> XmlAttributes::plain(std::string_view name) const
{
    for (const char **at = m_list; *at; at += 2) {
        if (name == at[0]) {
            return std::string_view(at[1]);
        }
    }
    return std::nullopt;
}

XmlParser::XmlParser(std::span<const XmlWord> words, XmlHandler &handler, const ReadLimits &limits,
                     XmlShortcut *shortcut)
    : m_words(words)
    , m_handler(handler)
    , m_limits(limits)
    , m_expat(XML_ParserCreate(nullptr))
    , m_shortcut(limits.xmlAttributes < XmlShortcut::kMostAttributes ? nullptr : shortcut)
{
    if (!m_expat) {
        throw std::bad_alloc();
    }
    m_bindings.push_back({{}, XmlSpace::None, 0});
    XML_SetUserData(m_expat, this);
    XML_SetElementHandler(m_expat, &ExpatCallbacks::start, &ExpatCallbacks::end);
    XML_SetCharacterDataHandler(m_expat, &ExpatCallbacks::characters);
    XML_SetStartDoctypeDeclHandler(m_expat, &ExpatCallbacks::doctype);
    XML_SetXmlDeclHandler(m_expat, &ExpatCallbacks::declaration);
}

XmlParser::~XmlParser()
{
    XML_ParserFree(m_expat);
}

std::optional<Refusal> XmlParser::parse(ByteSource &source)
{
    m_part = source.name();
    std::vector<char> block(kBlock);
    std::size_t kept = 0;
    for (bool isLast = false; !isLast;) {
        const auto read = source.read(block.data() + kept, static_cast<int>(kBlock - kept));
        if (!read) {
            return read.error();
        }
        isLast = *read == 0;
        std::string_view bytes(block.data(), kept + static_cast<std::size_t>(*read));
        if (auto refused = parseBlock(bytes, isLast)) {
            return refused;
        }
        kept = bytes.size();
        std::memmove(block.data(), bytes.data(), kept);
    }
    return std::nullopt;
}

std::optional<Refusal> XmlParser::parseBlock(std::string_view &bytes, bool isLast)
{
    m_block = bytes;
    while (!bytes.empty()) {
        if (isAtShortcut()) {
            const std::size_t taken = m_shortcut->take(bytes);
            m_lines += lineFeeds(bytes.substr(0, taken));
            bytes.remove_prefix(taken);
        }
        const std::size_t end = endForExpat(bytes);
        const bool canWait = !isLast && bytes.size() < kBlock;
        if (end == std::string_view::npos && canWait && isAtShortcut()) {
            return std::nullopt;
        }
        if (auto refused = feed(bytes.substr(0, end))) {
            return refused;
        }
        bytes.remove_prefix(std::min(end, bytes.size()));
    }
    return isLast ? feed({}, true) : std::nullopt;
}

/// Where the bytes end after which something may be taken again.
std::size_t XmlParser::endForExpat(std::string_view bytes) const
{
    if (!m_shortcut) {
        return std::string_view::npos;
    }
    const std::string_view mark = isInShortcut() ? m_shortcut->closing() : m_shortcut->opening();
    const std::size_t at = bytes.find(mark);
    return at == std::string_view::npos ? at : at + mark.size();
}

std::optional<Refusal> XmlParser::feed(std::string_view bytes, bool isLast)
{
    if (m_lines > 0) {
        const std::string lines(std::exchange(m_lines, 0), '\n');
        if (auto refused = feed(lines)) {
            return refused;
        }
    }
    m_fed += std::ssize(bytes);
    if (XML_Parse(m_expat, bytes.data(), static_cast<int>(bytes.size()), isLast) != XML_STATUS_OK) {
        Refusal found = m_handler.refused().value_or(syntaxRefusal());
        if (found.part.isEmpty()) {
            found.part = m_part;
        }
        return found;
    }
    if (m_fed - XML_GetCurrentByteIndex(m_expat) > m_limits.xmlTokenBytes + qint64{kBlock}) {
        return refusal(
            RefusalCode::TooLarge, m_part,
            SheetTr::tr("it contains a tag of more than %1 bytes").arg(m_limits.xmlTokenBytes));
    }
    return std::nullopt;
}

bool XmlParser::isInShortcut() const
{
    return m_shortcut && std::ranges::equal(m_path, m_shortcut->path());
}

/// Whether expat stands right behind a tag, so that what comes next is content of the element.
bool XmlParser::isAtShortcut() const
{
    if (m_fed != m_edge || !isInShortcut()
        || std::ssize(m_path) + XmlShortcut::kMostDepth > m_limits.xmlDepth) {
        return false;
    }
    const auto word = std::ranges::find(m_words, m_path.back(), &XmlWord::number);
    return word != m_words.end() && spaceOfPrefix({}) == word->space;
}

void XmlParser::noteEdge()
{
    if (isInShortcut()) {
        m_edge = XML_GetCurrentByteIndex(m_expat) + XML_GetCurrentByteCount(m_expat);
    }
}

Refusal XmlParser::syntaxRefusal() const
{
    const XML_Error error = XML_GetErrorCode(m_expat);
    const auto line = static_cast<qint64>(XML_GetCurrentLineNumber(m_expat));
    if (error == XML_ERROR_UNKNOWN_ENCODING && m_block.find("DOCTYPE") != std::string_view::npos) {
        return refusal(RefusalCode::Doctype, m_part,
                       SheetTr::tr("it hides a document type declaration in a foreign encoding"));
    }
    if (error == XML_ERROR_NO_ELEMENTS || error == XML_ERROR_UNCLOSED_TOKEN
        || error == XML_ERROR_PARTIAL_CHAR || error == XML_ERROR_UNCLOSED_CDATA_SECTION) {
        return refusal(RefusalCode::Damaged, m_part,
                       SheetTr::tr("it breaks off in the middle, at line %1").arg(line));
    }
    return refusal(RefusalCode::Damaged, m_part,
                   SheetTr::tr("it is not well-formed at line %1 (%2)")
                       .arg(line)
                       .arg(QString::fromLatin1(XML_ErrorString(error))));
}

void XmlParser::stop(const Refusal &refusal)
{
    m_handler.refuse(refusal);
    XML_StopParser(m_expat, XML_FALSE);
}

void XmlParser::start(const char *name, const char **attributes)
{
    // expat may report what is left of a tag after it was told to stop.
    if (m_handler.refused()) {
        return;
    }
    if (m_path.size() >= static_cast<std::size_t>(m_limits.xmlDepth)) {
        stop(refusal(RefusalCode::TooLarge, {},
                     SheetTr::tr("its elements are nested deeper than %1").arg(m_limits.xmlDepth)));
        return;
    }
    const int parent = m_path.empty() ? 0 : m_path.back();
    if (bind(attributes) > m_limits.xmlAttributes) {
        stop(refusal(
            RefusalCode::TooLarge, {},
            SheetTr::tr("an element has more than %1 attributes").arg(m_limits.xmlAttributes)));
        return;
    }
    const int word = wordOf(name, false);
    m_path.push_back(word);
    m_handler.startElement(word, parent, XmlAttributes(*this, attributes));
    noteEdge();
    if (m_handler.refused()) {
        XML_StopParser(m_expat, XML_FALSE);
    }
}

void XmlParser::end()
{
    if (m_handler.refused() || m_path.empty()) {
        return;
    }
    const std::size_t depth = m_path.size();
    const int word = m_path.back();
    m_path.pop_back();
    while (m_bindings.back().depth == depth) {
        m_bindings.pop_back();
        m_known.fill({});
    }
    m_handler.endElement(word, m_path.empty() ? 0 : m_path.back());
    noteEdge();
    if (m_handler.refused()) {
        XML_StopParser(m_expat, XML_FALSE);
    }
}

int XmlParser::bind(const char **attributes)
{
    int count = 0;
    for (const char **at = attributes; *at; at += 2) {
        ++count;
        if (at[0][0] != kDeclaration.front()) {
            continue;
        }
        const std::string_view name = at[0];
        const std::string_view rest = name.substr(std::min(kDeclaration.size(), name.size()));
        if (name.starts_with(kDeclaration) && (rest.empty() || rest.front() == ':')) {
            m_bindings.push_back({std::string(rest.empty() ? rest : rest.substr(1)), spaceOf(at[1]),
                                  m_path.size() + 1});
            m_known.fill({});
        }
    }
    return count;
}

int XmlParser::wordOf(const char *name, bool attribute)
{
    // expat keeps one copy of each name, so that its address finds the name again at once; the
    // comparison makes a moved name a slow one and never a wrong one.
    const auto address = reinterpret_cast<std::uintptr_t>(name);
    Known &known = m_known[((address >> 3U) ^ (address >> 9U)) % m_known.size()];
    if (known.attribute != attribute || !isSame(known.name.c_str(), name)) {
        known.name = name;
        known.attribute = attribute;
        known.word = resolve(known.name, attribute);
    }
    return known.word;
}

XmlSpace XmlParser::spaceOfPrefix(std::string_view prefix) const
{
    const auto binding = std::find_if(m_bindings.rbegin(), m_bindings.rend(),
                                      [&](const Binding &b) { return b.prefix == prefix; });
    return binding != m_bindings.rend() ? binding->space : XmlSpace::Foreign;
}

int XmlParser::resolve(std::string_view name, bool attribute) const
{
    const std::size_t colon = name.find(':');
    const bool bare = colon == std::string_view::npos;
    const std::string_view prefix = bare ? std::string_view() : name.substr(0, colon);
    const std::string_view local = bare ? name : name.substr(colon + 1);
    XmlSpace space = XmlSpace::None;
    if (!bare || !attribute) {
        space = spaceOfPrefix(prefix);
    }
    const auto word = std::ranges::find_if(
        m_words, [&](const XmlWord &w) { return w.space == space && w.local == local; });
    return word != m_words.end() ? word->number : 0;
}

} // namespace mm
