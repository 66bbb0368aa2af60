// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/png_file.h"

#include <QImage>
#include <QtEndian>

#include <libdeflate.h>

#include <cmath>
#include <memory>

namespace mm {

namespace {

// Measured on charts at 300 dpi: a higher level takes three times as long for 1 % fewer bytes.
constexpr int kCompressionLevel = 6;
constexpr int kBytesPerPixel = 3;
constexpr double kMetresPerInch = 0.0254;

struct FreeCompressor {
    void operator()(libdeflate_compressor *compressor) const
    {
        libdeflate_free_compressor(compressor);
    }
};

void appendNumber(QByteArray &bytes, quint32 number)
{
    const quint32 big = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
}

void appendChunk(QByteArray &file, const char (&type)[5], const QByteArray &data)
{
    appendNumber(file, quint32(data.size()));
    const qsizetype checkedFrom = file.size();
    file.append(type, 4).append(data);
    const auto checked = size_t(file.size() - checkedFrom);
    appendNumber(file, libdeflate_crc32(0, file.constData() + checkedFrom, checked));
}

QByteArray header(const QImage &image)
{
    QByteArray data;
    appendNumber(data, quint32(image.width()));
    appendNumber(data, quint32(image.height()));
    // 8 bits a channel, red green blue, deflate, the one filter method, not interlaced
    return data.append("\x08\x02\x00\x00\x00", 5);
}

QByteArray physicalSize(int dpi)
{
    const auto perMetre = quint32(std::lround(dpi / kMetresPerInch));
    QByteArray data;
    appendNumber(data, perMetre);
    appendNumber(data, perMetre);
    return data.append('\1'); // the unit is the metre
}

QByteArray textEntry(const char *keyword, const QString &text)
{
    // keyword, end, not compressed, method 0, no language, no translated keyword
    return QByteArray(keyword).append(5, '\0').append(text.toUtf8());
}

QByteArray unfilteredRows(const QImage &image)
{
    const auto width = qsizetype(image.width());
    QByteArray rows((width * kBytesPerPixel + 1) * image.height(), Qt::Uninitialized);
    char *to = rows.data();
    for (int y = 0; y < image.height(); ++y) {
        *to++ = 0;
        const auto *from = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (const QRgb *end = from + width; from != end; ++from) {
            *to++ = char(qRed(*from));
            *to++ = char(qGreen(*from));
            *to++ = char(qBlue(*from));
        }
    }
    return rows;
}

QByteArray compressed(const QByteArray &rows)
{
    const std::unique_ptr<libdeflate_compressor, FreeCompressor> compressor(
        libdeflate_alloc_compressor(kCompressionLevel));
    Q_CHECK_PTR(compressor.get());
    const auto size = size_t(rows.size());
    const size_t bound = libdeflate_zlib_compress_bound(compressor.get(), size);
    QByteArray data(qsizetype(bound), Qt::Uninitialized);
    data.resize(qsizetype(
        libdeflate_zlib_compress(compressor.get(), rows.constData(), size, data.data(), bound)));
    return data;
}

} // namespace

QByteArray pngFile(const QImage &image, const PngFacts &facts)
{
    const QImage pixels = image.convertToFormat(QImage::Format_RGB32);
    QByteArray file("\x89PNG\r\n\x1a\n", 8);
    appendChunk(file, "IHDR", header(pixels));
    appendChunk(file, "pHYs", physicalSize(facts.dpi));
    if (!facts.title.isEmpty()) {
        appendChunk(file, "iTXt", textEntry("Title", facts.title));
    }
    if (!facts.description.isEmpty()) {
        appendChunk(file, "iTXt", textEntry("Description", facts.description));
    }
    appendChunk(file, "IDAT", compressed(unfilteredRows(pixels)));
    appendChunk(file, "IEND", {});
    return file;
}

} // namespace mm
