// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/document_text.h"

#include "ui/charts/chart_text.h"

#include <cmath>

namespace mm {

namespace {

class Writer {
public:
    explicit Writer(const QLocale &numbers)
        : m_numbers(numbers)
    {
    }

    void items(const std::vector<PageItem> &items)
    {
        const PageRun *before = nullptr;
        for (const PageItem &item : items) {
            if (const auto *run = std::get_if<PageRun>(&item)) {
                addRun(*run, before);
                before = run;
            } else if (const auto *chart = std::get_if<PageChart>(&item)) {
                m_text += u'\n' + chartSummary(chart->data, m_numbers).trimmed();
                before = nullptr;
            } else if (const auto *map = std::get_if<PageMap>(&item)) {
                addMap(*map->scene);
                before = nullptr;
            }
        }
        m_text += QStringLiteral("\n");
    }

    [[nodiscard]] QString text() const { return m_text.trimmed() + u'\n'; }

private:
    void addMap(const MapScene &scene)
    {
        std::vector<SceneText> texts = scene.labels;
        if (scene.legend) {
            texts.insert(texts.end(), scene.legend->texts.begin(), scene.legend->texts.end());
        }
        texts.insert(texts.end(), scene.texts.begin(), scene.texts.end());
        for (const SceneText &text : texts) {
            m_text += u'\n' + text.text;
        }
    }

    void addRun(const PageRun &run, const PageRun *before)
    {
        // A raised number belongs to the line it is raised from.
        const bool sameLine
            = before && std::abs(before->baseline.y() - run.baseline.y()) < run.format.size * 0.6;
        m_text += sameLine ? QStringLiteral(" ") : QStringLiteral("\n");
        m_text += run.text;
    }

    const QLocale &m_numbers;
    QString m_text;
};

} // namespace

QString documentText(const LaidOutDocument &document)
{
    Writer writer(document.numbers);
    for (const LaidOutPage &page : document.pages) {
        writer.items(page.frame);
        for (const PageBlock &block : page.blocks) {
            writer.items(block.items);
        }
    }
    return writer.text();
}

} // namespace mm
