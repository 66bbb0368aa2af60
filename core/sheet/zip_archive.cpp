// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/zip_archive.h"

#include "core/sheet/sheet_tr.h"

#include <QLocale>
#include <QStringList>

#include <zip.h>

namespace mm {

namespace {

QString key(QString name)
{
    return name.replace(u'\\', u'/').toLower();
}

bool isUnsafe(const QString &name)
{
    const bool drive = name.size() > 1 && name[1] == u':';
    return name.startsWith(u'/') || drive || name.contains(QChar(u'\0'))
        || name.split(u'/').contains(QStringLiteral(".."));
}

quint64 littleEndian(const QByteArray &bytes, qsizetype at, int count)
{
    quint64 value = 0;
    for (int byte = count - 1; byte >= 0; --byte) {
        value = (value << 8U) | static_cast<uchar>(bytes[at + byte]);
    }
    return value;
}

/// Entries that the end of the directory announces (APPNOTE 4.3.14 to 4.3.16). Looked up before
/// anything is made of them: a million names are a load of their own. 0 when there is no such end.
quint64 announcedEntries(const QByteArray &bytes)
{
    constexpr qsizetype kEndSize = 22;
    constexpr qsizetype kLocatorSize = 20;
    constexpr qsizetype kEnd64Size = 56;
    constexpr quint64 kSeeEnd64 = 0xFFFF;
    const qsizetype end = bytes.lastIndexOf(QByteArrayView("PK\x05\x06", 4));
    if (end < 0 || end + kEndSize > bytes.size()) {
        return 0;
    }
    const quint64 count = littleEndian(bytes, end + 10, 2);
    if (count != kSeeEnd64 || end < kLocatorSize) {
        return count;
    }
    const quint64 end64 = littleEndian(bytes, end - kLocatorSize + 8, 8);
    const auto last = static_cast<quint64>(std::max<qsizetype>(0, bytes.size() - kEnd64Size));
    return end64 <= last ? littleEndian(bytes, static_cast<qsizetype>(end64) + 32, 8) : count;
}

Refusal tooManyParts(const ReadLimits &limits)
{
    return refusal(RefusalCode::TooManyParts, {},
                   SheetTr::tr("it has more than %1 parts").arg(limits.zipEntries));
}

Refusal tooLarge(const QString &part, const QString &what, qint64 limit)
{
    return refusal(RefusalCode::TooLarge, part, what.arg(QLocale::c().formattedDataSize(limit)));
}

struct CloseFile {
    void operator()(zip_file *file) const { zip_fclose(file); }
};

/// Unpacks one entry and trusts no size of the directory while it does.
class ZipEntry final : public ByteSource {
public:
    ZipEntry(zip_file *file, QString name, const zip_stat_t &stat, ReadContext &context)
        : m_file(file)
        , m_name(std::move(name))
        , m_packed(static_cast<qint64>(stat.comp_size))
        , m_size(static_cast<qint64>(stat.size))
        , m_context(&context)
    {
    }

    [[nodiscard]] Result<int, Refusal> read(char *to, int size) override
    {
        if (auto stop = m_context->interruption()) {
            return failure(*stop);
        }
        const zip_int64_t got = zip_fread(m_file.get(), to, static_cast<zip_uint64_t>(size));
        if (got < 0) {
            return failure(broken());
        }
        if (got == 0 && m_unpacked != m_size) {
            return failure(refusal(RefusalCode::Damaged, m_name,
                                   SheetTr::tr("its size is not what the file says")));
        }
        m_unpacked += got;
        if (auto stop = m_context->addUnpacked(got)) {
            return failure(*stop);
        }
        const ReadLimits &limits = m_context->limits();
        if (m_unpacked > limits.entryBytes) {
            return failure(
                tooLarge(m_name, SheetTr::tr("unpacked it is larger than %1"), limits.entryBytes));
        }
        if (m_unpacked > limits.ratioFreeBytes && m_unpacked > m_packed * limits.entryRatio) {
            return failure(refusal(
                RefusalCode::TooLarge, m_name,
                SheetTr::tr("it unpacks to more than %1 times its size").arg(limits.entryRatio)));
        }
        return static_cast<int>(got);
    }

    [[nodiscard]] QString name() const override { return m_name; }

private:
    [[nodiscard]] Refusal broken() const
    {
        const bool checksum = zip_error_code_zip(zip_file_get_error(m_file.get())) == ZIP_ER_CRC;
        return refusal(RefusalCode::Damaged, m_name,
                       checksum ? SheetTr::tr("its checksum is wrong")
                                : SheetTr::tr("it cannot be unpacked"));
    }

    std::unique_ptr<zip_file, CloseFile> m_file;
    QString m_name;
    qint64 m_packed;
    qint64 m_size;
    ReadContext *m_context;
    qint64 m_unpacked = 0;
};

} // namespace

void ZipArchive::Discard::operator()(zip *archive) const
{
    zip_discard(archive);
}

Result<ZipArchive, Refusal> ZipArchive::open(const QByteArray &bytes, ReadContext &context)
{
    if (announcedEntries(bytes) > static_cast<quint64>(context.limits().zipEntries)) {
        return failure(tooManyParts(context.limits()));
    }
    ZipArchive archive(context);
    archive.m_bytes = bytes;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(
        archive.m_bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip *opened = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    const int code = zip_error_code_zip(&error);
    zip_error_fini(&error);
    if (!opened) {
        zip_source_free(source);
        const bool cut = code == ZIP_ER_NOZIP;
        return failure(refusal(RefusalCode::Damaged, {},
                               cut ? SheetTr::tr("its end is missing")
                                   : SheetTr::tr("its table of parts is damaged")));
    }
    archive.m_archive.reset(opened);
    if (auto refused = archive.readDirectory(bytes.size())) {
        return failure(*refused);
    }
    return archive;
}

std::optional<Refusal> ZipArchive::readDirectory(qint64 fileSize)
{
    const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
    if (count > m_context->limits().zipEntries) {
        return refusal(
            RefusalCode::TooManyParts, {},
            SheetTr::tr("it has more than %1 parts").arg(m_context->limits().zipEntries));
    }
    for (zip_int64_t index = 0; index < count; ++index) {
        if (auto refused = addEntry(static_cast<quint64>(index))) {
            return refused;
        }
    }
    // Parts that lie on top of each other are how small bombs are made.
    if (m_packed > fileSize) {
        return refusal(RefusalCode::Damaged, {}, SheetTr::tr("its parts overlap"));
    }
    return std::nullopt;
}

std::optional<Refusal> ZipArchive::addEntry(quint64 index)
{
    zip_stat_t stat;
    if (zip_stat_index(m_archive.get(), index, 0, &stat) != 0) {
        return refusal(RefusalCode::Damaged, {}, SheetTr::tr("its table of parts is damaged"));
    }
    const QString name = QString::fromUtf8(stat.name);
    const QString normal = key(name);
    if (isUnsafe(normal)) {
        return refusal(RefusalCode::UnsafePath, name,
                       SheetTr::tr("the name of this part points out of the file"));
    }
    const ReadLimits &limits = m_context->limits();
    const auto packed = static_cast<qint64>(stat.comp_size);
    const auto unpacked = static_cast<qint64>(stat.size);
    if (packed < 0 || unpacked < 0 || packed > m_bytes.size()) {
        return refusal(RefusalCode::Damaged, name, SheetTr::tr("its size is impossible"));
    }
    m_packed += packed;
    m_unpacked += unpacked;
    if (unpacked > limits.entryBytes) {
        return tooLarge(name, SheetTr::tr("unpacked it is larger than %1"), limits.entryBytes);
    }
    if (m_unpacked > limits.unpackedBytes) {
        return tooLarge({}, SheetTr::tr("unpacked it is larger than %1"), limits.unpackedBytes);
    }
    if (unpacked > limits.ratioFreeBytes && unpacked > packed * limits.entryRatio) {
        return refusal(
            RefusalCode::TooLarge, name,
            SheetTr::tr("it unpacks to more than %1 times its size").arg(limits.entryRatio));
    }
    if (stat.encryption_method != ZIP_EM_NONE) {
        return refusal(RefusalCode::Encrypted, name, SheetTr::tr("it is locked by a password"));
    }
    if (m_entries.contains(normal)) {
        return refusal(RefusalCode::Damaged, name, SheetTr::tr("it stands twice in the file"));
    }
    m_entries.insert(normal, index);
    return std::nullopt;
}

bool ZipArchive::contains(const QString &name) const
{
    return m_entries.contains(key(name));
}

Result<std::unique_ptr<ByteSource>, Refusal> ZipArchive::part(const QString &name) const
{
    const auto found = m_entries.constFind(key(name));
    if (found == m_entries.constEnd()) {
        return failure(refusal(RefusalCode::Damaged, name, SheetTr::tr("this part is missing")));
    }
    zip_stat_t stat;
    zip_stat_index(m_archive.get(), *found, 0, &stat);
    if (stat.comp_method != ZIP_CM_STORE && stat.comp_method != ZIP_CM_DEFLATE) {
        return failure(refusal(RefusalCode::Unsupported, name,
                               SheetTr::tr("it is packed by a method that is not supported")));
    }
    zip_file *file = zip_fopen_index(m_archive.get(), *found, 0);
    if (!file) {
        return failure(refusal(RefusalCode::Damaged, name, SheetTr::tr("it cannot be unpacked")));
    }
    return std::make_unique<ZipEntry>(file, name, stat, *m_context);
}

} // namespace mm
