// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/summary.h"

#include "app/model/names.h"

using namespace Qt::StringLiterals;

namespace jianbao::cli {

namespace {

/// The parts that are not empty, two blanks between them.
QString joined(const QStringList &parts)
{
    QStringList present = parts;
    present.removeAll(QString());
    return present.join("  "_L1);
}

QString numberText(const FactValue &value)
{
    if (value.value) {
        return value.value->toString();
    }
    if (value.min && value.max) {
        return value.min->toString() + u'–' + value.max->toString();
    }
    return {};
}

QString valueText(const FactValue &value)
{
    const QString number = numberText(value);
    if (!number.isEmpty()) {
        return nameOf(value.bound) + joined({number, value.unit});
    }
    if (!value.isoStart.isEmpty() || !value.isoEnd.isEmpty()) {
        return value.isoStart + u'/' + value.isoEnd;
    }
    if (!value.iso.isEmpty()) {
        return value.resolved.isEmpty() ? value.iso : value.resolved;
    }
    return joined({value.norm, value.role});
}

QString factLine(const Fact &fact)
{
    const QString quote = fact.quote.simplified();
    return "    "_L1
           + joined({nameOf(fact.type), quote, valueText(fact.value), fact.indicator,
                     nameOf(fact.change), fact.base, fact.period})
           + u'\n';
}

QString articleText(const AnalysedArticle &analysed, qsizetype number)
{
    const Article &article = analysed.article;
    const QString title =
        article.headline.isEmpty() ? u'(' + article.firstWords + u')' : article.headline;
    QStringList topics;
    for (const TopicProposal &topic : article.topics) {
        topics.append(topic.topic);
    }
    QString text = u'\n' + QString::number(number) + ". "_L1
                   + joined({title, article.kind, article.place, article.date,
                             article.reporters.join(u'、'), topics.join(", "_L1)})
                   + u'\n';
    for (const Fact &fact : analysed.facts) {
        text += factLine(fact);
    }
    return text;
}

} // namespace

QString summaryOf(const IssueAnalysis &analysis, const SourceDescription &description)
{
    const IssueInfo &proposal = analysis.proposal;
    QString text = joined({description.fileName, description.encoding, proposal.paper,
                           proposal.date.toString(Qt::ISODate), proposal.edition})
                   + u'\n';
    for (qsizetype i = 0; i < analysis.articles.size(); ++i) {
        text += articleText(analysis.articles[i], i + 1);
    }
    if (!analysis.diagnostics.isEmpty()) {
        text += u'\n';
    }
    for (const Diagnostic &diagnostic : analysis.diagnostics) {
        text += "! "_L1 + joined({nameOf(diagnostic.code), diagnostic.detail}) + u'\n';
    }
    return text;
}

} // namespace jianbao::cli
