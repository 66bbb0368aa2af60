// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/amount.h"

#include <QDateTime>
#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <vector>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace mm {

/// What a new workbook tells of itself, all of it; nothing comes from the computer.
struct XlsxProperties {
    QString title;
    QString subject;
    QDateTime created; ///< UTC; invalid: the beginning of the epoch
};

enum class XlsxStyle { Plain, Title, Muted, Heading, Label, Part, Number, Provisional, Entry, Gap };

/// A workbook that is written and never read. Texts are always texts, whatever they begin with;
/// there are no formulas. The same calls give the same bytes everywhere.
class XlsxBook {
public:
    explicit XlsxBook(const XlsxProperties &properties);
    ~XlsxBook();
    XlsxBook(const XlsxBook &) = delete;
    XlsxBook &operator=(const XlsxBook &) = delete;

    /// The following calls are about a new sheet. @param name at most 31 characters
    void addSheet(const QString &name);
    void text(int row, int column, const QString &text, XlsxStyle style = XlsxStyle::Plain);
    void number(int row, int column, Amount amount, XlsxStyle style = XlsxStyle::Number);
    /// An empty cell with a look of its own.
    void blank(int row, int column, XlsxStyle style);
    /// A note that shows when the cell is pointed at.
    void comment(int row, int column, const QString &text, const QString &author);
    void columnWidth(int first, int last, double characters);
    void freeze(int rows, int columns);
    /// Nothing but cells in the style Entry can be changed. There is no password: it is a help, no
    /// lock.
    void protect();
    void hide();
    /// Accepts whole numbers from 0, `*`, `–` and `n/a` in a range, and says how to fill it.
    void acceptCounts(int firstRow, int firstColumn, int lastRow, int lastColumn,
                      const QString &howTo, const QString &notAccepted);
    /// Offers the texts of another range, written as 'Codes'!$A$2:$A$40, and accepts others.
    void offer(int firstRow, int firstColumn, int lastRow, int lastColumn, const QString &range);

    /// The finished file, or one plain sentence. Nothing can be added any more.
    [[nodiscard]] Result<QByteArray, QString> bytes();

private:
    [[nodiscard]] lxw_format *format(XlsxStyle style) const
    {
        return m_formats[static_cast<std::size_t>(style)];
    }

    QTemporaryDir m_folder;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    std::vector<lxw_format *> m_formats; ///< by style
    bool m_good = true;
};

} // namespace mm
