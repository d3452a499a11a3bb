// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/markedpage.h"

#include "app/model/names.h"
#include "app/text/characters.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace jianbao::test {

namespace {

struct MarkedLine
{
    QString article; ///< "1"; "-" for furniture; empty for a blank line.
    QChar code;
    QString otherRole;
    QString text;

    bool isBlank() const { return article.isEmpty(); }
    bool isHeading() const { return code == u'h' || code == u'd'; }
    bool isText() const { return article != "-"_L1 && u"p.scq"_s.contains(code); }
    bool beginsIndented() const { return code == u'p' || code == u's'; }
};

BlockRole roleOf(QChar code)
{
    static const QHash<QChar, BlockRole> roles{
        {u'h', BlockRole::Headline}, {u'd', BlockRole::Deck},  {u'b', BlockRole::Byline},
        {u's', BlockRole::Subhead},  {u'q', BlockRole::Quote}, {u'c', BlockRole::Caption},
        {u'j', BlockRole::Jump},     {u'l', BlockRole::Label}, {u'o', BlockRole::Other},
        {u'p', BlockRole::Body},     {u'.', BlockRole::Body},  {u't', BlockRole::Body}};
    return roles.value(code, BlockRole::Body);
}

MarkedLine readLine(const QString &line)
{
    static const QRegularExpression form(u"^(\\d+|-)(.)(?:\\?(\\w+))?\\|(.*)$"_s);
    const QRegularExpressionMatch match = form.match(line);
    if (!match.hasMatch()) {
        return {};
    }
    return {match.captured(1), match.captured(2)[0], match.captured(3), match.captured(4)};
}

QList<ExpectedArticle> readArticles(const QString &head)
{
    static const QRegularExpression form(u"^%(\\d+) (\\w+): ?(.*)$"_s);
    QList<ExpectedArticle> articles;
    for (const QString &line : head.split(u'\n')) {
        const QRegularExpressionMatch match = form.match(line);
        if (!match.hasMatch()) {
            continue;
        }
        if (articles.isEmpty() || articles.last().id != match.captured(1)) {
            articles.append({match.captured(1), {QString()}, {}, {}, {}, {}, {}});
        }
        ExpectedArticle &article = articles.last();
        const QString key = match.captured(2);
        const QString value = match.captured(3).trimmed();
        if (key == "headline"_L1) {
            article.headlines = {value};
        } else if (key == "deck"_L1) {
            article.deck = value;
        } else if (key == "place"_L1) {
            article.place = value;
        } else if (key == "date"_L1) {
            article.date = value;
        } else if (key == "kind"_L1) {
            article.kinds = {value};
        } else if (key == "reporters"_L1) {
            article.reporters = value.split(u' ', Qt::SkipEmptyParts);
        }
    }
    return articles;
}

/// Headline matter of each article moved behind its text, blank lines around it.
QList<MarkedLine> withHeadlinesBehind(const QList<MarkedLine> &lines)
{
    QList<MarkedLine> result;
    QList<MarkedLine> held;
    QSet<QString> begun;
    QString current;
    const auto release = [&result, &held] {
        if (!held.isEmpty()) {
            result.append(MarkedLine());
            result += held;
            result.append(MarkedLine());
            held.clear();
        }
    };
    for (const MarkedLine &line : lines) {
        if (!line.isBlank() && line.article != current) {
            release();
            current = line.article;
        }
        if (line.isHeading() && !begun.contains(line.article)) {
            held.append(line);
            continue;
        }
        if (line.isText() || line.code == u't') {
            begun.insert(line.article);
        }
        result.append(line);
    }
    release();
    return result;
}

int cellsOf(QChar c)
{
    const CharKind kind = kindOf(c.unicode());
    return kind == CharKind::Wide || kind == CharKind::WideMark ? 2 : 1;
}

/// Hard wraps as typesetters make them: figures and words stay whole, no line begins with a mark.
QStringList wrapped(const QString &text, const Setting &setting, bool indented)
{
    static const QRegularExpression piece(u"[0-9A-Za-z.%]+|."_s);
    QStringList lines;
    QString line;
    int used = 0;
    int room = 2 * setting.width - (indented ? 4 : 0);
    for (const QRegularExpressionMatch &match : piece.globalMatch(text)) {
        const QString word = match.captured();
        int cells = 0;
        for (const QChar c : word) {
            cells += cellsOf(c);
        }
        const bool mayBegin = !u"，。、；：！？”’）》」』】〕,.;:!?)%％"_s.contains(word[0]);
        if (used + cells > room && mayBegin && !line.isEmpty()) {
            lines.append(line.trimmed());
            line.clear();
            used = 0;
            room = 2 * setting.width;
        }
        line += word;
        used += cells;
    }
    lines.append(line.trimmed());
    return lines;
}

/// Sets lines one after the other and notes what is expected of each.
class Setter
{
public:
    explicit Setter(const Setting &setting)
        : m_setting(setting)
    {}

    void add(const MarkedLine &line)
    {
        if (line.isBlank()) {
            addBlank(m_setting.gaps);
            return;
        }
        const bool wraps = m_setting.width > 0 && (line.isText() || m_setting.folds);
        const bool isNarrower = line.beginsIndented() && !m_setting.folds;
        const QStringList printed =
            wraps ? wrapped(line.text, m_setting, isNarrower) : QStringList(line.text);
        for (int i = 0; i < printed.size(); ++i) {
            const bool indented = i == 0 && m_setting.indents && wraps && line.beginsIndented();
            addPrinted(line, (indented ? u"　　"_s : QString()) + printed[i], i == 0);
            addBlank(i == 0 && m_setting.tears && line.code == u'p' && printed.size() > 2);
        }
    }

    SetPage page;

private:
    void addBlank(bool wanted)
    {
        if (wanted) {
            page.source += u'\n';
            ++m_number;
        }
    }

    void addPrinted(const MarkedLine &line, const QString &text, bool isFirst)
    {
        ExpectedLine expected;
        expected.number = ++m_number;
        const qsizetype blanks = text.startsWith(u"　　") ? 2 : 0;
        expected.range = {page.source.size() + blanks, page.source.size() + text.size()};
        expected.article = line.article == "-"_L1 ? QString() : line.article;
        expected.roles = {roleOf(line.code)};
        if (line.code == u'o') {
            expected.roles.append(BlockRole::Label);
        }
        if (!line.otherRole.isEmpty()) {
            expected.roles.append(*fromName<BlockRole>(line.otherRole));
        }
        expected.startsParagraph = isFirst && u"pt"_s.contains(line.code);
        page.expected.lines.append(expected);
        page.source += text + u'\n';
    }

    Setting m_setting;
    int m_number = 0;
};

} // namespace

QStringList markedPages()
{
    QStringList names;
    const QDir folder(sourceFile(u"tests/data/pages"_s));
    for (const QString &file : folder.entryList({u"*.page"_s}, QDir::Files, QDir::Name)) {
        names.append(QFileInfo(file).completeBaseName());
    }
    return names;
}

SetPage setPage(const QString &name, const Setting &setting)
{
    const QString file = sourceFile(u"tests/data/pages/"_s + name + u".page"_s);
    const QStringList parts = QString::fromUtf8(contentOf(file)).split(u"\n---\n"_s);
    if (parts.size() != 2) {
        qFatal("%s: no line ---", qUtf8Printable(name));
    }
    QList<MarkedLine> lines;
    for (const QString &line : parts[1].trimmed().split(u'\n')) {
        lines.append(readLine(line));
    }
    if (setting.headlinesBehind) {
        lines = withHeadlinesBehind(lines);
    }
    Setter setter(setting);
    for (const MarkedLine &line : std::as_const(lines)) {
        setter.add(line);
    }
    setter.page.expected.articles = readArticles(parts[0]);
    return setter.page;
}

} // namespace jianbao::test
