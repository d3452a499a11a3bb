// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/tagpicker.h"

#include "ui/annotations/tagpickermodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/wrappedtext.h"

#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr int PickerWidth = 280;
constexpr int MostRows = 10;

/// A tag as a colour square, its path, and its digit at the right.
class TagRowDelegate : public QStyledItemDelegate
{
public:
    TagRowDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const override
    {
        return {option.rect.width(), lineHeight(m_theme.font(Theme::Size::Normal)) + 8};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect row = option.rect;
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->fillRect(row, m_theme.colour("selected"_L1));
        }
        const QString colour = index.data(TagPickerModel::ColourRole).toString();
        if (!colour.isEmpty()) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_theme.tag(colour).lane);
            painter->drawRoundedRect(row.x() + 12, row.center().y() - 5, 11, 11, 2.5, 2.5);
        }
        painter->setFont(m_theme.font(Theme::Size::Normal));
        painter->setPen(m_theme.colour(colour.isEmpty() ? "accent"_L1 : "ink"_L1));
        const QRect text = row.adjusted(34, 0, -34, 0);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(),
                                                            Qt::ElideMiddle, text.width()));
        const int digit = index.data(TagPickerModel::DigitRole).toInt();
        if (digit > 0) {
            painter->setFont(m_theme.font(Theme::Size::Small));
            painter->setPen(m_theme.colour("ink-3"_L1));
            painter->drawText(row.adjusted(0, 0, -12, 0), Qt::AlignRight | Qt::AlignVCenter,
                              QString::number(digit));
        }
        painter->restore();
    }

private:
    const Theme &m_theme;
};

} // namespace

TagPicker::TagPicker(const Theme &theme, const QList<Tag> &codebook, const QList<TagId> &recent,
                     QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_model(new TagPickerModel(codebook, recent, this))
    , m_field(new SearchField(this))
    , m_view(new QListView(this))
{
    setObjectName(u"overlay"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_field->setPlaceholderText(tr("Type a tag"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new TagRowDelegate(theme, m_view));
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setMouseTracking(true);
    m_view->setAccessibleName(tr("Tags"));
    m_view->setFixedWidth(PickerWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_field);
    column->addWidget(m_view, 1);

    const auto selectFirst = [this] {
        m_view->setCurrentIndex(m_model->index(0, 0));
        const int rows = std::clamp(m_model->rowCount(), 1, MostRows);
        m_view->setFixedHeight(rows * m_view->sizeHintForRow(0) + 2);
        adjustSize();
    };
    connect(m_field, &QLineEdit::textChanged, this, [this, selectFirst](const QString &text) {
        m_model->setTyped(text);
        selectFirst();
    });
    connect(m_field, &SearchField::moved, this, [this](int rows) {
        const int row = std::clamp(m_view->currentIndex().row() + rows, 0, m_model->rowCount() - 1);
        m_view->setCurrentIndex(m_model->index(row, 0));
    });
    connect(m_field, &SearchField::escaped, this, &QWidget::close);
    connect(m_field, &QLineEdit::returnPressed, this, &TagPicker::choose);
    connect(m_view, &QListView::clicked, this, &TagPicker::choose);
    selectFirst();
}

void TagPicker::openAt(const QPoint &at)
{
    const QRect desk = (parentWidget() ? parentWidget()->screen() : screen())->availableGeometry();
    move(std::clamp(at.x(), desk.left(), std::max(desk.left(), desk.right() - width())),
         std::clamp(at.y(), desk.top(), std::max(desk.top(), desk.bottom() - height())));
    show();
    m_field->setFocus();
}

void TagPicker::choose()
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid()) {
        return;
    }
    const TagId tag = m_model->tagAt(index.row());
    const QString typed = m_model->typed();
    close();
    if (tag.isValid()) {
        Q_EMIT picked(tag);
    } else {
        Q_EMIT creationWanted(typed);
    }
}

} // namespace jianbao
