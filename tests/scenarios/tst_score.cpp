// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/paths.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace jianbao::test;
using namespace Qt::StringLiterals;

/// The engine's figures against hand-labelled gold, where the gold lies beside a working copy.
/// The bounds stand a little under what is reached, so that a step back is noticed.
class TestScore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reachesTheBound_data();
    void reachesTheBound();

private:
    QJsonObject m_mean;
};

void TestScore::initTestCase()
{
    const QString shared = sourceFile(u"../shared"_s);
    const QString script = shared + "/eval/score.py"_L1;
    if (!QFileInfo::exists(script)) {
        QSKIP("There is no gold beside this working copy");
    }
    if (QStandardPaths::findExecutable(u"python3"_s).isEmpty()) {
        QSKIP("There is no python3 here");
    }
    QProcess python;
    python.start(u"python3"_s,
                 {script, u"--json"_s, u"--cli"_s, program(u"jianbao-cli"_s), u"--texts"_s,
                  shared + "/seeds"_L1, u"--gold"_s, shared + "/eval/gold"_L1});
    QVERIFY(python.waitForFinished(300000));
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    m_mean = QJsonDocument::fromJson(python.readAllStandardOutput()).object()["mean"_L1].toObject();
    QVERIFY(!m_mean.isEmpty());
}

void TestScore::reachesTheBound_data()
{
    QTest::addColumn<double>("bound");
    QTest::newRow("segment.bcubed_f1") << 0.97;
}

void TestScore::reachesTheBound()
{
    QFETCH(double, bound);
    const QString figure = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY2(m_mean[figure].toDouble() >= bound,
             qPrintable(u"%1 is %2"_s.arg(figure).arg(m_mean[figure].toDouble())));
}

QTEST_GUILESS_MAIN(TestScore)
#include "tst_score.moc"
