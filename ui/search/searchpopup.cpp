// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchpopup.h"

#include "app/project/project.h"
#include "app/text/visibletext.h"
#include "ui/search/searchdelegate.h"
#include "ui/search/searchmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/searchfield.h"
#include "ui/workspace.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jianbao {

namespace {

constexpr int MostHits = 300;
constexpr auto TypingPause = 60ms;
constexpr int PreferredWidth = 720;
constexpr int PreferredHeight = 520;

} // namespace

SearchPopup::SearchPopup(Workspace &workspace, const Theme &theme, SearchField &field,
                         QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_field(field)
    , m_model(new SearchModel(workspace.project(), this))
    , m_view(new QListView(this))
    , m_summary(new QLabel(this))
    , m_timer(new QTimer(this))
{
    setObjectName(u"overlay"_s);
    hide();
    m_view->setModel(m_model);
    m_view->setItemDelegate(new SearchDelegate(theme, m_view));
    m_view->setUniformItemSizes(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);
    m_view->setMinimumHeight(1); // place() gives it the height of its rows
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setAccessibleName(tr("Found places"));
    m_summary->setProperty("tone", u"quiet"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setContentsMargins(14, 6, 14, 6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 6);
    column->setSpacing(0);
    column->addWidget(m_summary);
    column->addWidget(m_view, 1);

    m_timer->setSingleShot(true);
    m_timer->setInterval(TypingPause);
    connect(m_timer, &QTimer::timeout, this, &SearchPopup::search);
    connect(m_model, &SearchModel::progressed, this, &SearchPopup::update);
    connect(&field, &QLineEdit::textEdited, m_timer, qOverload<>(&QTimer::start));
    connect(&field, &QLineEdit::returnPressed, this, &SearchPopup::openCurrent);
    connect(&field, &SearchField::moved, this, &SearchPopup::move);
    connect(&field, &SearchField::escaped, this, &SearchPopup::leave);
    connect(&field, &SearchField::focused, this, &SearchPopup::search);
    connect(m_view, &QListView::clicked, this, &SearchPopup::openCurrent);
    field.installEventFilter(this);
    parent->installEventFilter(this);
}

void SearchPopup::search()
{
    m_timer->stop();
    const QString query = m_field.text().trimmed();
    if (query.isEmpty()) {
        m_model->setHits({});
        hide();
        return;
    }
    m_model->start({query, {}}, MostHits);
    show();
    raise();
}

void SearchPopup::update()
{
    const int count = m_model->rowCount();
    if (count > 0 && !m_view->currentIndex().isValid()) {
        m_view->setCurrentIndex(m_model->index(0, 0));
    }
    m_view->setVisible(count > 0);
    if (!m_model->problem().isEmpty()) {
        m_summary->setText(
            tr("The pattern cannot be read: %1").arg(withInvisibleShown(m_model->problem())));
    } else if (count == 0 && m_model->isRunning()) {
        m_summary->setText(tr("Searching …"));
    } else if (count == 0) {
        m_summary->setText(tr("“%1” stands nowhere in this project.")
                               .arg(withInvisibleShown(m_field.text().trimmed())));
    } else if (m_model->isCut()) {
        m_summary->setText(tr("The first %n place(s). More words find fewer.", nullptr, count));
    } else {
        m_summary->setText(tr("%n place(s)", nullptr, count) + u" · "_s
                           + tr("%n article(s)", nullptr, m_model->articleCount())
                           + (m_model->isRunning() ? u" …"_s : QString()));
    }
    place();
}

void SearchPopup::move(int rows)
{
    const int last = m_model->rowCount() - 1;
    const int row = std::clamp(m_view->currentIndex().row() + rows, 0, std::max(last, 0));
    m_view->setCurrentIndex(m_model->index(row, 0));
}

void SearchPopup::openCurrent()
{
    if (m_timer->isActive()) {
        search();
    }
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid() || isHidden()) {
        return;
    }
    const SearchHit hit = m_model->hitAt(index.row());
    leave();
    m_workspace.showPassage(hit.article, hit.range);
}

void SearchPopup::leave()
{
    m_timer->stop();
    hide();
    m_field.clearFocus();
    Q_EMIT left();
}

void SearchPopup::place()
{
    const QWidget *window = parentWidget();
    const QPoint below = m_field.mapTo(window, QPoint(m_field.width() / 2, m_field.height() + 4));
    const int width = std::min(PreferredWidth, window->width() - 24);
    const int rows = m_model->rowCount() * (m_view->sizeHintForRow(0) + 1);
    const int height = std::min({PreferredHeight, window->height() - below.y() - 24,
                                 m_summary->sizeHint().height() + std::max(rows, 0) + 10});
    const int left = std::clamp(below.x() - width / 2, 12, window->width() - width - 12);
    setGeometry(left, below.y(), width, std::max(height, 40));
}

bool SearchPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_field && event->type() == QEvent::FocusOut) {
        hide();
    } else if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace jianbao
