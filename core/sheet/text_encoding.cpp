// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/text_encoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace mm {

namespace {

constexpr qsizetype kSample = 4096;

struct Mark {
    QByteArrayView bytes;
    const char *encoding;
};

// The longer ones first: a UTF-16 mark begins the UTF-32 one.
constexpr std::array kMarks{
    Mark{QByteArrayView("\xEF\xBB\xBF", 3), "UTF-8"},
    Mark{QByteArrayView("\0\0\xFE\xFF", 4), "UTF-32BE"},
    Mark{QByteArrayView("\xFF\xFE\0\0", 4), "UTF-32LE"},
    Mark{QByteArrayView("\xFE\xFF", 2), "UTF-16BE"},
    Mark{QByteArrayView("\xFF\xFE", 2), "UTF-16LE"},
};

/// UTF-16 without a mark: text of the region has a zero in nearly every second byte, or, when it
/// is Cyrillic, at least at its digits, spaces and line ends, and never in the other ones.
const char *unmarkedUtf16(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), kSample));
    std::array<qsizetype, 2> zeros{};
    for (qsizetype at = 0; at < sample.size(); ++at) {
        zeros[static_cast<std::size_t>(at % 2)] += sample[at] == '\0' ? 1 : 0;
    }
    constexpr qsizetype kOneInTen = 10;
    const auto enough = [&](qsizetype count) { return count * 2 * kOneInTen >= sample.size(); };
    if (bytes.size() % 2 != 0) {
        return nullptr;
    }
    if (zeros[0] == 0 && enough(zeros[1])) {
        return "UTF-16LE";
    }
    return zeros[1] == 0 && enough(zeros[0]) ? "UTF-16BE" : nullptr;
}

struct Decoded {
    QString text;
    bool valid = false;
};

Decoded decodeAs(QByteArrayView bytes, const char *encoding)
{
    QStringDecoder decoder(encoding);
    if (!decoder.isValid()) {
        return {};
    }
    QString text = decoder(bytes);
    return {text, !decoder.hasError()};
}

/// What the words of a text say about its code page.
struct Evidence {
    int latin = 0; ///< words that mix plain and marked letters: "podnijeti", "zahtjevi" with a č
    int cyrillic = 0; ///< words of nothing but letters beyond ASCII
    bool foreign = false; ///< a marked letter that no language of the region has
    bool differs = false; ///< the two code pages give different texts
};

Evidence gatherEvidence(const QString &latin, const QString &cyrillic)
{
    const QString known = QStringLiteral("čćđšžČĆĐŠŽëËçÇäöüÄÖÜßéÉáÁ");
    Evidence evidence;
    evidence.differs = latin != cyrillic;
    int plain = 0;
    int marked = 0;
    for (qsizetype at = 0; at <= latin.size(); ++at) {
        const bool inside = at < latin.size();
        const bool beyond = inside && latin[at].unicode() >= 0x80;
        if (inside && (latin[at].isLetter() || (beyond && cyrillic[at].isLetter()))) {
            (beyond ? marked : plain)++;
            continue;
        }
        evidence.latin += plain > 0 && marked > 0 ? 1 : 0;
        evidence.cyrillic += plain == 0 && marked > 1 ? 1 : 0;
        plain = 0;
        marked = 0;
    }
    evidence.foreign = std::ranges::any_of(
        latin, [&](QChar c) { return c.unicode() >= 0x80 && c.isLetter() && !known.contains(c); });
    return evidence;
}

DecodedText decodeCodePage(QByteArrayView bytes)
{
    // One word in ten of the other kind may be a name or an abbreviation.
    constexpr int kClear = 10;
    const QString latin = decodeAs(bytes, "windows-1250").text;
    const QString cyrillic = decodeAs(bytes, "windows-1251").text;
    const Evidence evidence = gatherEvidence(latin, cyrillic);
    if (evidence.cyrillic > evidence.latin) {
        return {cyrillic.toUtf8(), QStringLiteral("windows-1251"),
                evidence.latin * kClear > evidence.cyrillic};
    }
    const bool clear
        = evidence.latin > 0 && evidence.cyrillic * kClear <= evidence.latin && !evidence.foreign;
    return {latin.toUtf8(), QStringLiteral("windows-1250"), evidence.differs && !clear};
}

std::optional<Refusal> refuseBinary(QByteArrayView utf8)
{
    constexpr char kEndOfFile = 0x1A; // of CP/M and DOS, still written by some
    const QByteArrayView text
        = !utf8.isEmpty() && utf8.back() == kEndOfFile ? utf8.chopped(1) : utf8;
    const auto binary = std::ranges::find_if(text, [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && (c < '\t' || c > '\r');
    });
    if (binary == text.end()) {
        return std::nullopt;
    }
    return refusal(RefusalCode::NotAWorkbook, {},
                   QStringLiteral("it is neither a workbook nor a text: byte %1 is no character")
                       .arg(binary - text.begin() + 1));
}

Result<DecodedText, Refusal> decodeFixed(QByteArrayView bytes, const char *encoding)
{
    const Decoded decoded = decodeAs(bytes, encoding);
    if (!decoded.valid) {
        return failure(
            refusal(RefusalCode::Damaged, {},
                    QStringLiteral("its text is not valid %1").arg(QString::fromLatin1(encoding))));
    }
    return DecodedText{decoded.text.toUtf8(), QString::fromLatin1(encoding), false};
}

Result<DecodedText, Refusal> decodeDetected(QByteArrayView bytes)
{
    for (const Mark &mark : kMarks) {
        if (bytes.startsWith(mark.bytes)) {
            return decodeFixed(bytes.sliced(mark.bytes.size()), mark.encoding);
        }
    }
    if (bytes.contains('\0')) {
        if (const char *encoding = unmarkedUtf16(bytes)) {
            return decodeFixed(bytes, encoding);
        }
        return failure(refusal(RefusalCode::NotAWorkbook, {},
                               QStringLiteral("it is neither a workbook nor a text")));
    }
    if (bytes.isValidUtf8()) {
        return DecodedText{bytes.toByteArray(), QStringLiteral("UTF-8"), false};
    }
    return decodeCodePage(bytes);
}

} // namespace

Result<DecodedText, Refusal> decodeText(const QByteArray &bytes, const QString &encoding)
{
    const QByteArray chosen = encoding.toLatin1();
    if (!chosen.isEmpty() && !QStringDecoder(chosen.constData()).isValid()) {
        return failure(refusal(RefusalCode::Unsupported, {},
                               QStringLiteral("the encoding “%1” is not known").arg(encoding)));
    }
    auto decoded
        = chosen.isEmpty() ? decodeDetected(bytes) : decodeFixed(bytes, chosen.constData());
    if (decoded) {
        if (auto refused = refuseBinary(decoded->utf8)) {
            return failure(*refused);
        }
    }
    return decoded;
}

} // namespace mm
