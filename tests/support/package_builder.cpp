// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/package_builder.h"

#include <QtEndian>

#include <zip.h>

#include <algorithm>

namespace mm::test {

namespace {

const QByteArray kHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const QByteArray kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const QByteArray kDocumentRels
    = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const QByteArray kPackageRels = "http://schemas.openxmlformats.org/package/2006/relationships";

QByteArray relationship(const char *id, const QByteArray &kind, const QByteArray &target)
{
    return QByteArray("<Relationship Id=\"") + id + "\" Type=\"" + kDocumentRels + '/' + kind
        + "\" Target=\"" + target + "\"/>";
}

zip_int32_t method(PackageBuilder::Packing packing)
{
    switch (packing) {
    case PackageBuilder::Packing::Deflate:
        return ZIP_CM_DEFLATE;
    case PackageBuilder::Packing::Store:
        return ZIP_CM_STORE;
    case PackageBuilder::Packing::Bzip2:
        return ZIP_CM_BZIP2;
    }
    return ZIP_CM_DEFAULT;
}

qsizetype directoryEntry(const QByteArray &zip, const QByteArray &name)
{
    constexpr qsizetype kNameOffset = 46;
    const qsizetype found = zip.lastIndexOf(name) - kNameOffset;
    Q_ASSERT(found >= 0 && zip.sliced(found).startsWith("PK\x01\x02"));
    return found;
}

} // namespace

PackageBuilder &PackageBuilder::add(const QByteArray &name, const QByteArray &bytes,
                                    Packing packing)
{
    m_parts.push_back({name, bytes, packing});
    return *this;
}

PackageBuilder &PackageBuilder::set(const QByteArray &name, const QByteArray &bytes)
{
    return remove(name).add(name, bytes);
}

PackageBuilder &PackageBuilder::remove(const QByteArray &name)
{
    std::erase_if(m_parts, [&](const Part &part) { return part.name == name; });
    return *this;
}

QByteArray PackageBuilder::bytesOf(const QByteArray &name) const
{
    const auto found = std::ranges::find(m_parts, name, &Part::name);
    return found != m_parts.end() ? found->bytes : QByteArray();
}

PackageBuilder &PackageBuilder::lock(const QByteArray &password)
{
    m_password = password;
    return *this;
}

QByteArray PackageBuilder::build() const
{
    zip_source_t *buffer = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(buffer);
    zip_t *archive = zip_open_from_source(buffer, ZIP_TRUNCATE, nullptr);
    for (const Part &part : m_parts) {
        zip_source_t *source = zip_source_buffer(archive, part.bytes.constData(),
                                                 static_cast<zip_uint64_t>(part.bytes.size()), 0);
        const zip_int64_t index
            = zip_file_add(archive, part.name.constData(), source, ZIP_FL_ENC_UTF_8);
        const auto at = static_cast<zip_uint64_t>(index);
        zip_set_file_compression(archive, at, method(part.packing), 0);
        if (!m_password.isEmpty()) {
            zip_file_set_encryption(archive, at, ZIP_EM_AES_256, m_password.constData());
        }
    }
    zip_close(archive);
    zip_stat_t stat;
    zip_source_stat(buffer, &stat);
    QByteArray bytes(static_cast<qsizetype>(stat.size), '\0');
    zip_source_open(buffer);
    zip_source_read(buffer, bytes.data(), stat.size);
    zip_source_close(buffer);
    zip_source_free(buffer);
    return bytes;
}

PackageBuilder xlsxPackage(const QByteArray &sheetData, const QByteArray &sharedItems,
                           const QByteArray &afterData, const QByteArray &beforeData)
{
    PackageBuilder package;
    package.add("[Content_Types].xml",
                kHead
                    + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                      "content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                      "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/"
                      "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
    package.add("_rels/.rels",
                kHead + "<Relationships xmlns=\"" + kPackageRels + "\">"
                    + relationship("rId1", "officeDocument", "xl/workbook.xml")
                    + "</Relationships>");
    package.add("xl/workbook.xml",
                kHead + "<workbook xmlns=\"" + kMain + "\" xmlns:r=\"" + kDocumentRels
                    + "\"><sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets>"
                      "</workbook>");
    package.add("xl/_rels/workbook.xml.rels",
                kHead + "<Relationships xmlns=\"" + kPackageRels + "\">"
                    + relationship("rId1", "worksheet", "worksheets/sheet1.xml")
                    + relationship("rId2", "sharedStrings", "sharedStrings.xml")
                    + relationship("rId3", "styles", "styles.xml") + "</Relationships>");
    // Cell formats: 0 general, 1 built-in date, 2 own date format, 3 own number format.
    package.add("xl/styles.xml",
                kHead + "<styleSheet xmlns=\"" + kMain
                    + "\"><numFmts count=\"2\">"
                      "<numFmt numFmtId=\"164\" formatCode=\"[$-409]yyyy&quot; god&quot;\\-mm\"/>"
                      "<numFmt numFmtId=\"165\" formatCode=\"[Red]0&quot; days&quot;\"/></numFmts>"
                      "<cellStyleXfs count=\"1\"><xf numFmtId=\"14\"/></cellStyleXfs>"
                      "<cellXfs count=\"4\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"
                      "<xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>");
    package.add("xl/sharedStrings.xml",
                kHead + "<sst xmlns=\"" + kMain + "\">" + sharedItems + "</sst>");
    package.add("xl/worksheets/sheet1.xml",
                kHead + "<worksheet xmlns=\"" + kMain + "\">" + beforeData + "<sheetData>"
                    + sheetData + "</sheetData>" + afterData + "</worksheet>");
    return package;
}

PackageBuilder odsPackage(const QByteArray &tables, const QByteArray &automaticStyles)
{
    PackageBuilder package;
    package.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet",
                PackageBuilder::Packing::Store);
    package.add("META-INF/manifest.xml",
                kHead
                    + "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:"
                      "manifest:1.0\"><manifest:file-entry manifest:full-path=\"content.xml\"/>"
                      "</manifest:manifest>");
    package.add("content.xml",
                kHead
                    + "<office:document-content "
                      "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                      "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                      "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
                      "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
                      "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" "
                      "xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:"
                      "calcext:1.0\"><office:automatic-styles>"
                    + automaticStyles
                    + "</office:automatic-styles><office:body><office:spreadsheet>" + tables
                    + "</office:spreadsheet></office:body></office:document-content>");
    return package;
}

quint32 directoryField(const QByteArray &zip, const QByteArray &name, DirectoryField field)
{
    return qFromLittleEndian<quint32>(zip.constData() + directoryEntry(zip, name)
                                      + static_cast<int>(field));
}

void setDirectoryField(QByteArray &zip, const QByteArray &name, DirectoryField field, quint32 value)
{
    qToLittleEndian(value, zip.data() + directoryEntry(zip, name) + static_cast<int>(field));
}

bool patch(QByteArray &bytes, const QByteArray &from, const QByteArray &to)
{
    const qsizetype at = bytes.indexOf(from);
    if (at < 0 || from.size() != to.size()) {
        return false;
    }
    bytes.replace(from, to);
    return true;
}

} // namespace mm::test
