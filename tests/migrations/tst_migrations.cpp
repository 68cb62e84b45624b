#include "core/storage/migrations.h"

#include <QFile>
#include <QTest>

using namespace aviso;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The released migrations of such a list that the program no longer has as they were.
QStringList editedSince(const QByteArray& list)
{
    QStringList edited;
    for (const QByteArray& line : list.split('\n')) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const QList<QByteArray> words = line.split(' ');
        if (words.size() != 2 || storage::fingerprintOf(words[0].toInt()) != words[1])
            edited << QString::fromUtf8(line);
    }
    return edited;
}

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasReleasedIsNeverEdited()
    {
        QFile list(QStringLiteral(AVISO_SOURCE_DIR) + u"/tests/migrations/released.txt"_s);
        QVERIFY(list.open(QIODevice::ReadOnly));
        QCOMPARE(editedSince(list.readAll()), QStringList());
    }

    void anEditedMigrationWouldBeFound()
    {
        const QByteArray now = "1 " + storage::fingerprintOf(1);
        QCOMPARE(storage::fingerprintOf(1).size(), 64);
        QCOMPARE(editedSince("# a comment\n" + now + '\n'), QStringList());
        QCOMPARE(editedSince("1 " + QByteArray(64, '0')).size(), 1);
        QCOMPARE(editedSince("99 " + storage::fingerprintOf(1)).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
