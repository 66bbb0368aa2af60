// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include "ui/charts/chart_accessible.h"
#include "ui/charts/chart_scene.h"
#include "ui/charts/chart_style.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/chart_tr.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace mm {

namespace {

constexpr QSize kUsualSize(560, 340);
constexpr QSize kLeastSize(240, 160);

} // namespace

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
    , m_current(kNoCategory)
{
    QAccessible::installFactory(chartAccessibleFactory);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    describe();
}

ChartView::~ChartView() = default;

void ChartView::setData(const ChartData &data)
{
    m_data = data;
    m_current = kNoCategory;
    QAccessibleTableModelChangeEvent changed(this, QAccessibleTableModelChangeEvent::ModelReset);
    QAccessible::updateAccessibility(&changed);
    describe();
    invalidate();
}

void ChartView::setPaletteGeneration(PaletteGeneration generation)
{
    m_generation = generation;
    invalidate();
}

void ChartView::setSelectedKey(const QString &key)
{
    if (key != m_selectedKey) {
        m_selectedKey = key;
        update();
    }
}

QSize ChartView::sizeHint() const
{
    return kUsualSize;
}

QSize ChartView::minimumSizeHint() const
{
    return kLeastSize;
}

QRect ChartView::bandOf(int category)
{
    const auto &bands = scene().layout().bands;
    return category < 0 || category >= int(bands.size())
        ? QRect()
        : bands[size_t(category)].translated(inner().topLeft()).toAlignedRect();
}

QString ChartView::currentText() const
{
    return m_current == kNoCategory ? QString() : categoryText(m_data, m_current, locale());
}

void ChartView::invalidate()
{
    m_stale = true;
    update();
}

QRectF ChartView::inner() const
{
    // Room for the frame that shows the focus.
    constexpr int kMargin = 4;
    return QRectF(rect()).adjusted(kMargin, kMargin, -kMargin, -kMargin);
}

ChartScene &ChartView::scene()
{
    if (std::exchange(m_stale, false)) {
        const ChartStyle style
            = screenStyle(palette(), QFontInfo(font()).pixelSize(), locale(), m_generation);
        if (m_scene) {
            m_scene->show(m_data, inner().size(), style);
        } else {
            m_scene = std::make_unique<ChartScene>(m_data, inner().size(), style);
        }
    }
    m_scene->setHighlight({.selected = categoryOf(m_selectedKey), .pointed = m_current});
    return *m_scene;
}

int ChartView::categoryOf(const QString &key) const
{
    const auto &targets = chartTargets(m_data);
    const auto found = std::ranges::find(targets, key, &ChartCategory::key);
    return key.isEmpty() || found == targets.end() ? kNoCategory : int(found - targets.begin());
}

int ChartView::categoryAt(const QPointF &place)
{
    return scene().categoryAt(place - inner().topLeft());
}

void ChartView::setCurrent(int category)
{
    if (category == m_current) {
        return;
    }
    m_current = category;
    setAccessibleDescription(category == kNoCategory ? chartSummary(m_data, locale())
                                                     : currentText());
    update();
}

void ChartView::step(int distance)
{
    const int from = m_current == kNoCategory ? categoryOf(m_selectedKey) : m_current;
    const auto count = int(scene().layout().bands.size());
    goTo(from == kNoCategory ? (distance > 0 ? 0 : count - 1) : from + distance);
}

void ChartView::goTo(int category)
{
    const auto &bands = scene().layout().bands;
    if (bands.empty()) {
        return;
    }
    setCurrent(std::clamp(category, 0, int(bands.size()) - 1));
    const QPointF middle = inner().topLeft() + bands[size_t(m_current)].center();
    QToolTip::showText(mapToGlobal(middle.toPoint()), currentText(), this);
}

void ChartView::activate(int category)
{
    const QString key
        = category == kNoCategory ? QString() : chartTargets(m_data)[size_t(category)].key;
    // Choosing what is chosen already lets go of it.
    Q_EMIT categoryActivated(key == m_selectedKey ? QString() : key);
}

void ChartView::describe()
{
    setAccessibleName(m_data.title.isEmpty() ? ChartTr::tr("Chart") : m_data.title);
    setAccessibleDescription(chartSummary(m_data, locale()));
}

bool ChartView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int category = categoryAt(help->pos());
        if (category == kNoCategory) {
            QToolTip::hideText();
        } else {
            QToolTip::showText(help->globalPos(), categoryText(m_data, category, locale()), this);
        }
        return true;
    }
    return QWidget::event(event);
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.save();
    painter.translate(inner().topLeft());
    scene().paint(painter);
    painter.restore();
    if (hasFocus()) {
        painter.setPen(QPen(screenTheme(palette(), m_generation).accent, 1));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    invalidate();
    QWidget::resizeEvent(event);
}

void ChartView::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
        invalidate();
        break;
    case QEvent::LocaleChange:
    case QEvent::LanguageChange:
        describe();
        invalidate();
        break;
    default:
        break;
    }
    QWidget::changeEvent(event);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    setCurrent(categoryAt(event->position()));
    setCursor(m_current == kNoCategory ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    activate(categoryAt(event->position()));
}

void ChartView::leaveEvent(QEvent *event)
{
    setCurrent(kNoCategory);
    QWidget::leaveEvent(event);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right:
        step(1);
        return;
    case Qt::Key_Up:
    case Qt::Key_Left:
        step(-1);
        return;
    case Qt::Key_Home:
        goTo(0);
        return;
    case Qt::Key_End:
        goTo(int(chartTargets(m_data).size()) - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current != kNoCategory) {
            activate(m_current);
            return;
        }
        break;
    case Qt::Key_Escape:
        if (!m_selectedKey.isEmpty()) {
            activate(kNoCategory);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    setCurrent(kNoCategory);
    QWidget::focusOutEvent(event);
}

} // namespace mm
