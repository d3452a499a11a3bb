// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/project/library.h"
#include "tests/support/projects.h"
#include "tests/support/windowmain.h"
#include "ui/reader/readerview.h"
#include "ui/theme/theme.h"

#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWebEngineView>

namespace jianbao::test {

/// A reader with the real page, on a new project with one issue, and a look into the page.
class ReaderProbe
{
public:
    ReaderProbe(const Theme &theme, ReaderProfile &profile, const QString &text)
        : project(newProject(m_folder.filePath(QStringLiteral("study.jianbao"))))
        , view(theme, profile)
    {
        const auto added =
            project->library().addIssue(importedIssue(text, QStringLiteral("paper.txt")));
        if (!added) {
            qFatal("cannot add the issue");
        }
        issue = *added;
        article = project->library().articles(issue).first().id;
        source = project->library().sourceText(issue);
        view.setProject(project.get());
        view.resize(900, 700);
        view.show();
        view.openArticle(article);
    }

    QWebEnginePage *page() const { return view.findChild<QWebEngineView *>()->page(); }

    /// The value of a script expression in a world of the page; an invalid one when the page does
    /// not answer.
    QVariant value(const QString &expression,
                   quint32 world = QWebEngineScript::ApplicationWorld) const
    {
        auto answer = std::make_shared<std::optional<QVariant>>();
        page()->runJavaScript(expression, world,
                              [answer](const QVariant &result) { *answer = result; });
        const bool answered = QTest::qWaitFor([&] { return answer->has_value(); }, 20000);
        return answered ? **answer : QVariant();
    }

    int count(const QString &selector) const
    {
        return value(QStringLiteral("document.querySelectorAll('%1').length").arg(selector))
            .toInt();
    }

    QString shownText() const
    {
        return value(QStringLiteral("document.body.innerText")).toString();
    }

    /// Selects the first place of a passage that stands in one block of the page.
    bool select(const QString &passage) const
    {
        const QString script = QStringLiteral(R"((passage => {
            const walker = document.createTreeWalker(document.querySelector('#views'), 4);
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const at = node.data.indexOf(passage);
                if (at >= 0) {
                    document.getSelection().setBaseAndExtent(node, at, node, at + passage.length);
                    return true;
                }
            }
            return false;
        })('%1'))")
                                   .arg(passage);
        return value(script).toBool();
    }

    /// Clicks the middle of a passage with the real mouse.
    void click(const QString &passage)
    {
        const QVariantList at = value(QStringLiteral(R"((passage => {
            const walker = document.createTreeWalker(document.querySelector('#views'), 4);
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const at = node.data.indexOf(passage);
                if (at >= 0) {
                    const range = document.createRange();
                    range.setStart(node, at);
                    range.setEnd(node, at + passage.length);
                    const box = range.getClientRects()[0];
                    return [box.left + box.width / 2, box.top + box.height / 2];
                }
            }
            return [0, 0];
        })('%1'))")
                                          .arg(passage))
                                    .toList();
        QWidget *target = view.findChild<QWebEngineView *>()->focusProxy();
        QTest::mouseClick(target, Qt::LeftButton, {}, QPoint(at.at(0).toInt(), at.at(1).toInt()));
    }

    void key(Qt::Key key)
    {
        QTest::keyClick(view.findChild<QWebEngineView *>()->focusProxy(), key);
    }

private:
    QTemporaryDir m_folder;

public:
    std::unique_ptr<Project> project;
    ReaderView view;
    IssueId issue;
    ArticleId article;
    QString source;
};

} // namespace jianbao::test
