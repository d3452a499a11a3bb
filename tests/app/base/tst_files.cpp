// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/files.h"
#include "app/base/partfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TestFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsAWholeFile();
    void refusesWhatIsNoRegularFile();
    void saysThatAFileIsMissing();
    void replacesAFileOnlyWhenCommitted();
    void leavesNothingBehindWithoutCommit();
    void takesOverWhatAKilledWriterLeft();
    void refusesASecondWriterOfTheSameFile();
    void keepsThePermissionsOfTheOldFile();
    void refusesToWriteThroughASymbolicLink();
    void reportsAFolderThatIsMissing();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void put(const QString &name, const QByteArray &content) const;
    QByteArray contentOf(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestFiles::put(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray TestFiles::contentOf(const QString &name) const
{
    return readFile(path(name)).value_or("unreadable");
}

void TestFiles::readsAWholeFile()
{
    put(u"剪报 一.txt"_s, QByteArray("a\0b", 3));
    QCOMPARE(readFile(path(u"剪报 一.txt"_s)), Result<QByteArray>(QByteArray("a\0b", 3)));
}

void TestFiles::refusesWhatIsNoRegularFile()
{
    QCOMPARE(readFile(m_folder->path()).error().code, ErrorCode::FileNotReadable);
    QCOMPARE(readFile(u"/dev/zero"_s).error().code, ErrorCode::FileNotReadable);
}

void TestFiles::saysThatAFileIsMissing()
{
    const auto result = readFile(path(u"none"_s));
    QCOMPARE(result.error().code, ErrorCode::FileNotFound);
    QCOMPARE(result.error().subject, path(u"none"_s));
}

void TestFiles::replacesAFileOnlyWhenCommitted()
{
    put(u"out"_s, "old");
    const auto file = createFile(path(u"out"_s));
    QVERIFY(file);
    QCOMPARE((*file)->write("new"), 3);
    QVERIFY((*file)->flush());
    QCOMPARE(contentOf(u"out"_s), "old");
    QVERIFY((*file)->commit());
    QCOMPARE(contentOf(u"out"_s), "new");
}

void TestFiles::leavesNothingBehindWithoutCommit()
{
    {
        const auto file = createFile(path(u"out"_s));
        QVERIFY(file);
        QCOMPARE((*file)->write("new"), 3);
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList());
}

void TestFiles::takesOverWhatAKilledWriterLeft()
{
    put(u".out.jianbao-part"_s, "half of a much longer text");
    const auto file = createFile(path(u"out"_s));
    QVERIFY(file);
    QCOMPARE((*file)->write("new"), 3);
    QVERIFY((*file)->commit());
    QCOMPARE(contentOf(u"out"_s), "new");
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), {u"out"_s});
}

void TestFiles::refusesASecondWriterOfTheSameFile()
{
    const auto first = createFile(path(u"out"_s));
    QVERIFY(first);
    QCOMPARE((*first)->write("first"), 5);
    const auto second = createFile(path(u"out"_s));
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::FileNotWritable);
    QCOMPARE(second.error().subject, path(u"out"_s));
    QVERIFY((*first)->commit());
    QCOMPARE(contentOf(u"out"_s), "first");
}

void TestFiles::keepsThePermissionsOfTheOldFile()
{
    put(u"out"_s, "old");
    const auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    QVERIFY(QFile::setPermissions(path(u"out"_s), ownerOnly));
    const auto file = createFile(path(u"out"_s));
    QVERIFY(file);
    QVERIFY((*file)->commit());
    QVERIFY(!(QFile::permissions(path(u"out"_s)) & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestFiles::refusesToWriteThroughASymbolicLink()
{
    put(u"precious"_s, "old");
    QVERIFY(QFile::link(path(u"precious"_s), path(u"link"_s)));
    const auto file = createFile(path(u"link"_s));
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::FileNotWritable);
    QVERIFY(file.error().cause.contains(path(u"precious"_s)));
    QCOMPARE(contentOf(u"precious"_s), "old");
}

void TestFiles::reportsAFolderThatIsMissing()
{
    const auto file = createFile(path(u"none/out"_s));
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::FileNotWritable);
    QCOMPARE(file.error().subject, path(u"none/out"_s));
}

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
