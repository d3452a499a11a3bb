// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rerun/changedetail.h"

#include "app/text/reflow.h"
#include "app/text/visibletext.h"
#include "ui/facts/facttext.h"
#include "ui/rerun/factfields.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QTextDocumentFragment>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr qsizetype Around = 36; ///< Characters of the text on each side of the passage.

} // namespace

ChangeDetail::ChangeDetail(const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_text(new QLabel(this))
{
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setMargin(12);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setWidget(m_text);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
}

void ChangeDetail::showFact(const FactChange &change, const QString &source)
{
    const bool isGone = change.kind == SuggestionChange::Gone;
    const QStringList names = factFieldNames();
    const QStringList before = factFields(change.before);
    const QStringList now = factFields(change.after);
    QList<QStringList> rows;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (!before.at(i).isEmpty() || !now.at(i).isEmpty()) {
            rows.append({names.at(i), before.at(i), now.at(i)});
        }
    }
    std::stable_partition(rows.begin(), rows.end(), // what differs is read first
                          [](const QStringList &row) { return row.at(1) != row.at(2); });
    QString text = passage((isGone ? change.before : change.after).range, source) + table(rows);
    if (change.isDecided) {
        text += u"<p>"_s
                + span(tr("You decided on this fact before the run; that stays unless you accept "
                          "the change."),
                       "ink-2"_L1)
                + u"</p>"_s;
    }
    m_text->setText(text);
}

void ChangeDetail::showTopic(const TopicChange &change)
{
    const auto score = [](const TopicProposal &topic) {
        return topic.topic.isEmpty() ? QString() : QString::number(topic.score, 'f', 2);
    };
    m_text->setText(table({{tr("Topic"), change.before.topic, change.after.topic},
                           {tr("Score"), score(change.before), score(change.after)},
                           {tr("Because of"), change.before.because.join(u" · "_s),
                            change.after.because.join(u" · "_s)}}));
}

void ChangeDetail::clear()
{
    m_text->clear();
}

QString ChangeDetail::text() const
{
    return QTextDocumentFragment::fromHtml(m_text->text()).toPlainText();
}

QString ChangeDetail::span(const QString &text, QLatin1StringView colour, bool bold) const
{
    const QString escaped = withInvisibleShown(text).toHtmlEscaped();
    return u"<span style=\"color:%1\">%2</span>"_s.arg(
        m_theme.colour(colour).name(), bold ? u"<b>"_s + escaped + u"</b>"_s : escaped);
}

QString ChangeDetail::passage(TextRange range, const QString &source) const
{
    const qsizetype start = std::max<qsizetype>(0, range.start - Around);
    const qsizetype end = std::min(source.size(), range.end + Around);
    const auto part = [&](qsizetype from, qsizetype to) {
        return onOneLine(source.sliced(from, std::max<qsizetype>(0, to - from)));
    };
    return u"<p>"_s + span(u"…"_s + part(start, range.start), "ink-2"_L1)
           + span(part(range.start, range.end), "accent"_L1, true)
           + span(part(range.end, end) + u"…"_s, "ink-2"_L1) + u"</p>"_s;
}

QString ChangeDetail::table(const QList<QStringList> &rows) const
{
    QString html = u"<table cellspacing=\"0\" cellpadding=\"3\" width=\"100%\"><tr><td></td><td>"_s
                   + span(tr("Before"), "ink-3"_L1) + u"</td><td>"_s + span(tr("Now"), "ink-3"_L1)
                   + u"</td></tr>"_s;
    for (const QStringList &row : rows) {
        const bool differs = row.at(1) != row.at(2);
        const auto cell = [&](const QString &text, bool isNow) {
            return span(text.isEmpty() ? u"–"_s : text,
                        !differs ? "ink-2"_L1
                        : isNow  ? "good"_L1
                                 : "bad"_L1,
                        differs && isNow);
        };
        html += u"<tr><td>"_s + span(row.at(0), "ink-3"_L1) + u"</td><td>"_s
                + cell(row.at(1), false) + u"</td><td>"_s + cell(row.at(2), true) + u"</td></tr>"_s;
    }
    return html + u"</table>"_s;
}

} // namespace jianbao
