// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/grid_json.h"

#include "core/sheet/number_text.h"

#include <QByteArray>

namespace mm {

namespace {

constexpr qsizetype kFlushAt = 1024 * 1024;
constexpr QByteArrayView kHead = "{\"format_version\":1,";

/// A JSON string (RFC 8259, section 7).
QByteArray quoted(const QString &text)
{
    QByteArray json = "\"";
    for (const QByteArray utf8 = text.toUtf8(); const char c : utf8) {
        switch (c) {
        case '"':
            json += "\\\"";
            break;
        case '\\':
            json += "\\\\";
            break;
        case '\n':
            json += "\\n";
            break;
        case '\r':
            json += "\\r";
            break;
        case '\t':
            json += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                json += "\\u00" + QByteArray::number(c + 0x100, 16).last(2);
            } else {
                json += c;
            }
        }
    }
    return json + '"';
}

QByteArray number(double value)
{
    return numberText(value).toLatin1();
}

QByteArrayView typeName(CellType type)
{
    switch (type) {
    case CellType::Empty:
        return "empty";
    case CellType::Number:
        return "number";
    case CellType::Text:
        return "text";
    case CellType::Boolean:
        return "bool";
    case CellType::Date:
        return "date";
    case CellType::Error:
        return "error";
    case CellType::NoResult:
        return "no_result";
    }
    return {};
}

QByteArray value(const Sheet &sheet, const Cell &cell)
{
    switch (cell.type) {
    case CellType::Empty:
    case CellType::NoResult:
        return "null";
    case CellType::Number:
        return number(cell.number);
    case CellType::Boolean:
        return cell.number != 0 ? "true" : "false";
    case CellType::Date:
        return quoted(sheet.text(cell)) + ",\"serial\":" + number(cell.number);
    case CellType::Text:
    case CellType::Error:
        return quoted(sheet.text(cell));
    }
    return {};
}

class Writer {
public:
    explicit Writer(QIODevice &device)
        : m_device(device)
    {
    }

    void put(QByteArrayView json)
    {
        m_buffer.append(json);
        if (m_buffer.size() >= kFlushAt) {
            flush();
        }
    }
    bool finish()
    {
        put("\n");
        flush();
        return m_sound;
    }

private:
    void flush()
    {
        m_sound = m_sound && m_device.write(m_buffer) == m_buffer.size();
        m_buffer.clear();
    }

    QIODevice &m_device;
    QByteArray m_buffer;
    bool m_sound = true;
};

void writeSheet(const Sheet &sheet, Writer &writer)
{
    const bool visible = sheet.visibility() == SheetVisibility::Visible;
    writer.put("{\"name\":" + quoted(sheet.name()) + ",\"visible\":" + (visible ? "true" : "false")
               + ",\"rows\":" + QByteArray::number(sheet.rowCount())
               + ",\"columns\":" + QByteArray::number(sheet.columnCount()) + ",\"cells\":[");
    const char *separator = "";
    for (int row = 0; row < sheet.rowCount(); ++row) {
        const auto end = sheet.rowEnd(row);
        for (auto entry = sheet.rowBegin(row); entry != end; ++entry) {
            writer.put(separator + QByteArray("{\"at\":\"")
                       + CellPosition{row, entry->column}.toString().toLatin1() + "\",\"type\":\""
                       + typeName(entry->cell.type).toByteArray()
                       + "\",\"value\":" + value(sheet, entry->cell) + '}');
            separator = ",";
        }
    }
    writer.put("]}");
}

} // namespace

bool writeGridJson(const Workbook &workbook, QIODevice &device)
{
    Writer writer(device);
    writer.put(kHead);
    writer.put("\"sheets\":[");
    const char *separator = "";
    for (const Sheet &sheet : workbook.sheets) {
        writer.put(separator);
        writeSheet(sheet, writer);
        separator = ",";
    }
    writer.put("]}");
    return writer.finish();
}

bool writeGridJson(const Refusal &refusal, QIODevice &device)
{
    Writer writer(device);
    writer.put(kHead);
    writer.put("\"refused\":{\"code\":" + quoted(refusalName(refusal.code))
               + ",\"text\":" + quoted(refusal.text()) + "}}");
    return writer.finish();
}

} // namespace mm
