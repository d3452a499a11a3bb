// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/sourcetree.h"
#include "tests/support/paths.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace jianbao::test;
using namespace Qt::StringLiterals;

namespace {

/// So many characters in a row are a quotation; fewer are the common words of newspapers.
constexpr qsizetype QuotationLength = 14;

QString withoutBlanks(QString text)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    return text.remove(blanks);
}

bool isChinese(QStringView text)
{
    const auto han = [](QChar c) { return c.script() == QChar::Script_Han; };
    return std::count_if(text.begin(), text.end(), han) * 2 > text.size();
}

QSet<QString> windowsOf(const QString &text)
{
    QSet<QString> windows;
    for (qsizetype i = 0; i + QuotationLength <= text.size(); ++i) {
        const QString window = text.sliced(i, QuotationLength);
        if (isChinese(window)) {
            windows.insert(window);
        }
    }
    return windows;
}

/// The first stretch of the text that is one of the windows; empty where there is none.
QString firstQuotation(const QString &text, const QSet<QString> &windows)
{
    for (qsizetype i = 0; i + QuotationLength <= text.size(); ++i) {
        const QString window = text.sliced(i, QuotationLength);
        if (windows.contains(window)) {
            return window;
        }
    }
    return {};
}

} // namespace

/// Real newspaper pages are other people's work: no sentence of those that lie beside a working
/// copy may stand in a test, a sample, a word list or a comment.
class TestOwnWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAQuotation();
    void quotesNoRealPage_data();
    void quotesNoRealPage();
};

void TestOwnWords::findsAQuotation()
{
    const auto windows = windowsOf(u"青岭县今年新修水渠十二公里灌溉稻田"_s);
    QCOMPARE(firstQuotation(u"昨日：今年新修水渠十二公里灌溉稻田。"_s, windows),
             u"今年新修水渠十二公里灌溉稻田"_s);
    QCOMPARE(firstQuotation(u"今年新修水渠十二公里"_s, windows), QString());
}

void TestOwnWords::quotesNoRealPage_data()
{
    QTest::addColumn<QString>("page");
    for (const QString &page : seedFiles()) {
        QTest::newRow(qPrintable(QFileInfo(page).fileName())) << page;
    }
}

void TestOwnWords::quotesNoRealPage()
{
    if (seedFiles().isEmpty()) {
        QSKIP("No real pages lie beside this working copy");
    }
    QFETCH(QString, page);
    const auto windows = windowsOf(withoutBlanks(QString::fromUtf8(contentOf(page))));
    QStringList quotations;
    for (const SourceFile &file : sourceTree()) {
        const QString quotation = firstQuotation(withoutBlanks(file.text), windows);
        if (!quotation.isEmpty()) {
            quotations.append(file.path + ": "_L1 + quotation);
        }
    }
    QVERIFY2(quotations.isEmpty(), qPrintable(quotations.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestOwnWords)
#include "tst_ownwords.moc"
