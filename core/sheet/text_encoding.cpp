// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/text_encoding.h"

#include "core/sheet/sheet_tr.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace mm {

namespace {

constexpr qsizetype kSample = 4096;
constexpr char kEndOfFile = 0x1A; // last character of text files of CP/M and DOS

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

/// Whether all units of a text could be UTF-16 of the region: Latin, Greek, Cyrillic letters and
/// punctuation, some of it ASCII. @param high place of the upper byte in a unit, 0 or 1
bool looksLikeUtf16(QByteArrayView sample, qsizetype high)
{
    bool ascii = false;
    for (qsizetype at = 0; at + 1 < sample.size(); at += 2) {
        const auto upper = static_cast<uchar>(sample[at + high]);
        if (sample[at + 1 - high] == '\0'
            || (upper > 0x05 && upper != 0x1E && upper / 4 != 0x20 / 4)) {
            return false;
        }
        ascii = ascii || upper == 0;
    }
    return ascii;
}

/// UTF-16 without a mark; nullptr when it is not.
const char *unmarkedUtf16(QByteArrayView bytes)
{
    if (bytes.size() % 2 != 0) {
        return nullptr;
    }
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), kSample));
    if (looksLikeUtf16(sample, 1)) {
        return "UTF-16LE";
    }
    return looksLikeUtf16(sample, 0) ? "UTF-16BE" : nullptr;
}

/// A decoder waits for the rest of a character that is cut off; here there is no rest.
bool endsWithinCharacter(QByteArrayView bytes, QByteArrayView encoding)
{
    if (encoding.startsWith("UTF-8")) {
        return !bytes.isValidUtf8();
    }
    const qsizetype unit = encoding.startsWith("UTF-32") ? 4
        : encoding.startsWith("UTF-16")                  ? 2
                                                         : 1;
    return bytes.size() % unit != 0;
}

/// Decodes piece by piece, so that a wish to stop is heard.
Result<QString, Refusal> decodeAs(QByteArrayView bytes, const char *encoding,
                                  const ReadContext &context)
{
    constexpr qsizetype kPiece = 1024 * 1024;
    QStringDecoder decoder(encoding);
    if (!decoder.isValid()) {
        return failure(refusal(
            RefusalCode::Unsupported, {},
            SheetTr::tr("the encoding “%1” is not known").arg(QString::fromLatin1(encoding))));
    }
    QString text;
    for (qsizetype at = 0; at < bytes.size(); at += kPiece) {
        if (auto stop = context.interruption()) {
            return failure(*stop);
        }
        text += decoder(bytes.sliced(at, std::min(kPiece, bytes.size() - at)));
    }
    if (decoder.hasError() || endsWithinCharacter(bytes, encoding)) {
        return failure(
            refusal(RefusalCode::Damaged, {},
                    SheetTr::tr("its text is not valid %1").arg(QString::fromLatin1(encoding))));
    }
    return text;
}

/// What the words of a text say about its code page.
struct Evidence {
    int latin = 0; ///< words that mix plain and marked letters: "podnijeti", "zahtjevi" with a č
    int cyrillic = 0; ///< words of nothing but letters beyond ASCII
    bool foreign = false; ///< a marked letter that no language of the region has
    bool differs = false; ///< the two code pages give different texts
    bool notLatin = false; ///< a byte that only the Cyrillic page has a letter for, such as the ђ
};

bool isUnassigned(QChar c)
{
    return c.unicode() >= 0x80 && c.unicode() < 0xA0;
}

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
    evidence.notLatin
        = std::ranges::any_of(latin, isUnassigned) && std::ranges::none_of(cyrillic, isUnassigned);
    evidence.foreign = std::ranges::any_of(
        latin, [&](QChar c) { return c.unicode() >= 0x80 && c.isLetter() && !known.contains(c); });
    return evidence;
}

Result<DecodedText, Refusal> decodeCodePage(QByteArrayView bytes, const ReadContext &context)
{
    // One word in ten of the other kind may be a name or an abbreviation.
    constexpr int kClear = 10;
    const auto latin = decodeAs(bytes, "windows-1250", context);
    const auto cyrillic = latin ? decodeAs(bytes, "windows-1251", context) : latin;
    if (!cyrillic) {
        return failure(cyrillic.error());
    }
    const Evidence evidence = gatherEvidence(*latin, *cyrillic);
    if (evidence.notLatin || evidence.cyrillic > evidence.latin) {
        const bool clear = evidence.notLatin || evidence.latin * kClear <= evidence.cyrillic;
        return DecodedText{cyrillic->toUtf8(), QStringLiteral("windows-1251"), !clear};
    }
    const bool clear
        = evidence.latin > 0 && evidence.cyrillic * kClear <= evidence.latin && !evidence.foreign;
    return DecodedText{latin->toUtf8(), QStringLiteral("windows-1250"), evidence.differs && !clear};
}

std::optional<Refusal> refuseBinary(QByteArrayView utf8)
{
    const auto isBinary
        = [](char c) { return static_cast<unsigned char>(c) < 0x20 && (c < '\t' || c > '\r'); };
    // Without an early end the compiler looks at many bytes at a time; the place is looked for only
    // when there is one.
    unsigned found = 0;
    for (const char c : utf8) {
        found |= static_cast<unsigned>(isBinary(c));
    }
    if (found == 0) {
        return std::nullopt;
    }
    const auto binary = std::ranges::find_if(utf8, isBinary);
    return refusal(RefusalCode::NotAWorkbook, {},
                   SheetTr::tr("it is neither a workbook nor a text: byte %1 is no character")
                       .arg(binary - utf8.begin() + 1));
}

Result<DecodedText, Refusal> decodeFixed(QByteArrayView bytes, const char *encoding,
                                         const ReadContext &context)
{
    const auto text = decodeAs(bytes, encoding, context);
    if (!text) {
        return failure(text.error());
    }
    return DecodedText{text->toUtf8(), QString::fromLatin1(encoding), false};
}

Result<DecodedText, Refusal> decodeDetected(const QByteArray &bytes, const ReadContext &context)
{
    for (const Mark &mark : kMarks) {
        if (bytes.startsWith(mark.bytes)) {
            return decodeFixed(QByteArrayView(bytes).sliced(mark.bytes.size()), mark.encoding,
                               context);
        }
    }
    if (bytes.contains('\0')) {
        if (const char *encoding = unmarkedUtf16(bytes)) {
            return decodeFixed(bytes, encoding, context);
        }
        return failure(refusal(RefusalCode::NotAWorkbook, {},
                               SheetTr::tr("it is neither a workbook nor a text")));
    }
    if (bytes.isValidUtf8()) {
        return DecodedText{bytes, QStringLiteral("UTF-8"), false};
    }
    return decodeCodePage(bytes, context);
}

} // namespace

Result<DecodedText, Refusal> decodeText(const QByteArray &bytes, const QString &encoding,
                                        const ReadContext &context)
{
    const QByteArray chosen = encoding.toLatin1();
    auto decoded = chosen.isEmpty() ? decodeDetected(bytes, context)
                                    : decodeFixed(bytes, chosen.constData(), context);
    if (decoded) {
        if (decoded->utf8.endsWith(kEndOfFile)) {
            decoded->utf8.chop(1);
        }
        if (auto refused = refuseBinary(decoded->utf8)) {
            return failure(*refused);
        }
    }
    return decoded;
}

} // namespace mm
