// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace mm {

/// Takes elements that come by the million out of a document before expat sees them, where all of
/// them stand side by side in one element. What it takes is balanced and well-formed without
/// doubt, so that expat, which gets the rest, finds everything that is wrong with the document and
/// in the same line; whatever it is not sure about it leaves to expat.
class XmlShortcut {
public:
    /// What it takes is no deeper and has no more attributes, so that no limit is passed by.
    static constexpr int kMostDepth = 4;
    static constexpr int kMostAttributes = 16;

    XmlShortcut() = default;
    XmlShortcut(const XmlShortcut &) = delete;
    XmlShortcut &operator=(const XmlShortcut &) = delete;
    virtual ~XmlShortcut() = default;

    /// Words of the element that the elements stand in and of those around it, outermost first.
    [[nodiscard]] virtual std::span<const int> path() const = 0;
    /// How a document writes that the element begins, and how the elements in it end.
    [[nodiscard]] virtual std::string_view opening() const = 0;
    [[nodiscard]] virtual std::string_view closing() const = 0;
    /// Takes as many elements, with the spaces around them, as it is sure about. Their names have
    /// no prefix and mean what path() says. @return bytes that are taken
    [[nodiscard]] virtual std::size_t take(std::string_view utf8) = 0;
};

} // namespace mm
