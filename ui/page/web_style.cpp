// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/web_style.h"

#include "ui/page/page_grid.h"

namespace mm {

QString webStyle(const PageLook &look)
{
    QString spans;
    for (int span = 1; span <= kPageColumns; ++span) {
        spans += QStringLiteral(".span%1{grid-column:span %1}\n").arg(span);
    }
    const QString header = look.headerIsFilled
        ? QStringLiteral(
            "header{background:%1;color:#fff;padding:1.2rem 2rem}\nheader h1{color:#fff}\n")
        : QStringLiteral("header{border-top:6px solid %1;margin:1.5rem 2rem 0;padding-top:.4rem}\n"
                         "header h1{color:%1}\n");
    const QString heading = look.ruleAboveHeading
        ? QStringLiteral("h2{border-top:1px solid %1;padding-top:.25rem}\n")
        : QStringLiteral("h2{border-bottom:1px solid %1;padding-bottom:.25rem;color:%2}\n")
              .arg(QStringLiteral("%1"), look.colour(PageInk::Heading).name());
    return QStringLiteral(
               "body{font-family:Lato,Carlito,Arial,'DejaVu Sans',sans-serif;color:%1;"
               "margin:0 auto;max-width:62rem;line-height:1.45;font-variant-numeric:tabular-nums}\n"
               "h1{margin:0;font-size:2rem}\nheader p{margin:.1rem 0}\n"
               "main{display:grid;grid-template-columns:repeat(12,1fr);gap:1.2rem 1.4rem;"
               "padding:1.2rem 2rem;grid-auto-flow:row dense;align-items:start}\n"
               "h2{font-size:1.05rem;margin:0 0 .5rem}\nh2 span,footer,.headline span,caption,"
               "summary,.missing{color:%2;font-weight:normal}\n"
               ".headline strong{font-size:2.4rem;color:%3;line-height:1}\n"
               "p strong{color:%4}\n.missing{font-style:italic}\n"
               "table{border-collapse:collapse;width:100%%}\n"
               "th,td{border-top:1px solid %5;padding:.3rem .4rem;text-align:right}\n"
               "th[scope=row]{text-align:left;font-weight:normal}\n"
               "thead th,thead td{border-top:0;color:%2}\n"
               "caption{position:absolute;width:1px;height:1px;overflow:hidden;"
               "clip-path:inset(50%%)}\n"
               "figure{margin:.4rem 0 0}\nsvg{width:100%%;height:auto}\n"
               "details,footer{font-size:.8rem}\nfooter{padding:0 2rem 2rem}\n"
               "dl div{display:flex;gap:.5rem}\ndt{min-width:2rem;font-weight:bold}\ndd{margin:0}\n"
               "@media(max-width:50rem){main{display:block}section{margin-bottom:1.5rem}}\n"
               "@media print{details{display:none}}\n")
               .replace(QStringLiteral("%%"), QStringLiteral("%"))
               .arg(look.colour(PageInk::Text).name(), look.colour(PageInk::Muted).name(),
                    look.colour(PageInk::Accent).name(), look.colour(PageInk::Strong).name(),
                    look.colour(PageInk::Rule).name())
        + spans + header.arg(look.colour(PageInk::HeaderFill).name())
        + heading.arg(look.colour(PageInk::HeadingRule).name());
}

} // namespace mm
