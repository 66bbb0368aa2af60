// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/difference_html.h"

#include "core/factsheet/word_difference.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QPalette>

namespace mm {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(DifferenceHtml)
};

class HtmlWriter {
public:
    explicit HtmlWriter(const QPalette &palette)
        : m_theme(screenTheme(palette, PaletteGeneration::Unhcr2025))
    {
    }

    QString write(const std::vector<FactsheetDifference> &differences)
    {
        for (const FactsheetDifference &difference : differences) {
            if (difference.block != m_block) {
                endTable();
                m_block = difference.block;
                m_html += QStringLiteral("<h4>%1</h4>").arg(m_block.toHtmlEscaped());
            }
            if (difference.kind == FactsheetDifference::Kind::Text) {
                addText(difference);
            } else {
                addNumber(difference);
            }
        }
        endTable();
        return m_html;
    }

private:
    QString removed(const QString &text) const
    {
        return QStringLiteral("<s style=\"color:%1\">%2</s>")
            .arg(m_theme.negative.name(), text.toHtmlEscaped());
    }

    QString added(const QString &text) const
    {
        return QStringLiteral("<b><u style=\"color:%1\">%2</u></b>")
            .arg(m_theme.accent.name(), text.toHtmlEscaped());
    }

    void addText(const FactsheetDifference &difference)
    {
        endTable();
        QString text;
        if (difference.beforeWithheld || difference.afterWithheld) {
            // The sentence and the reason why there is none have no words in common.
            text = difference.beforeWithheld ? added(difference.after)
                                             : removed(difference.before) + QStringLiteral("<br>")
                    + Tr::tr("Can no longer be said: %1").arg(difference.after).toHtmlEscaped();
        } else {
            for (const WordPiece &piece : wordDifference(difference.before, difference.after)) {
                text += piece.kind == WordPiece::Kind::Same ? piece.text.toHtmlEscaped()
                    : piece.kind == WordPiece::Kind::Added  ? added(piece.text)
                                                            : removed(piece.text);
                text += u' ';
            }
        }
        m_html += QStringLiteral("<p>%1</p>").arg(text.trimmed());
    }

    void addNumber(const FactsheetDifference &difference)
    {
        if (!m_inTable) {
            m_html += QStringLiteral("<table cellspacing=\"0\" cellpadding=\"3\">");
            m_inTable = true;
        }
        const QString label = difference.kind == FactsheetDifference::Kind::Headline
            ? Tr::tr("Headline")
            : difference.label;
        m_html += QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td align=\"right\">%2</td>"
                                 "<td>&nbsp;→&nbsp;</td><td align=\"right\">%3</td></tr>")
                      .arg(label.toHtmlEscaped(),
                           difference.before.isEmpty() ? Tr::tr("nothing").toHtmlEscaped()
                                                       : removed(difference.before),
                           difference.after.isEmpty() ? Tr::tr("nothing").toHtmlEscaped()
                                                      : added(difference.after));
    }

    void endTable()
    {
        if (m_inTable) {
            m_html += QStringLiteral("</table>");
            m_inTable = false;
        }
    }

    Theme m_theme;
    QString m_html;
    QString m_block;
    bool m_inTable = false;
};

} // namespace

QString differenceHtml(const std::vector<FactsheetDifference> &differences, const QPalette &palette)
{
    return HtmlWriter(palette).write(differences);
}

} // namespace mm
