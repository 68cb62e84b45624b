#pragma once

#include "core/carriers/swisspost/datatransfer.h"
#include "core/shipping/submission.h"
#include "core/storage/restore.h"
#include "tests/support/fakepost.h"
#include "tests/support/testdesk.h"

#include <QDir>
#include <QFile>

#include <vector>

// A desk that announces its letters by file.

namespace aviso::test::letters {

using namespace Qt::Literals::StringLiterals;
using model::Announcement;
using shipping::FileDoor;

/// One program at a desk with an account that announces its letters.
struct Program
{
    explicit Program(const QString& folder) : desk(folder, post) {}

    FakePost post = {};
    TestDesk desk;
    std::vector<carriers::FileChannel> channels{carriers::swisspost::dataTransfer().value()};

    Result<shipping::Submitted> submit(AccountId account, const FileDoor& files = {},
                                       const shipping::SubmissionWish& wish = {})
    {
        return shipping::submit(desk.desk(), channels, account, wish, {}, files);
    }

    Result<shipping::Acknowledged> hear(const QByteArray& inside)
    {
        return shipping::acknowledge(desk.desk(), channels.front(), u"answer.xml"_s,
                                     "<ProcessingStatus>" + inside + "</ProcessingStatus>");
    }

    shipping::Submissions standing()
    {
        const auto all = shipping::submissions(desk.desk(), channels).value();
        return all.isEmpty() ? shipping::Submissions{} : all.first();
    }

    void run(const QString& sql)
    {
        const auto done =
            desk.store().write(storage::Topic::Shipments, [&](storage::Connection& c) { return c.run(sql); });
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }
};

struct Fixture
{
    QTemporaryDir data;
    QTemporaryDir out;
    Program program{data.path()};
    AccountId account = {};
    int made = 0;

    Fixture()
    {
        model::Account settings = practiceAccount();
        settings.isPractice = false;
        settings.settings.insert(u"submission-folder"_s, out.path());
        settings.settings.insert(u"submission-customer"_s, u"BEISPIEL"_s);
        account = program.desk.addAccount(settings);
    }

    /// A booked letter, whose number is what the reference and the place in line make it.
    ShipmentId book(const QString& reference, const QString& service = u"RINL"_s)
    {
        model::Shipment shipment = goodShipment(account, reference);
        shipment.service.basic = service;
        const ShipmentId id = program.desk.add(shipment);
        const QString number = u"9800600123%1"_s.arg(++made, 8, 10, QChar(u'0'));
        program.run(u"UPDATE parcels SET number = '%1' WHERE shipment_id = %2"_s.arg(number).arg(aviso::number(id)));
        program.run(u"UPDATE shipments SET state = 'booked' WHERE id = %1"_s.arg(aviso::number(id)));
        program.run(u"INSERT INTO documents(shipment_id, parcel_id, kind, format, number, layout, is_specimen,"
                    " needs_colour, created_at, bytes) SELECT shipment_id, id, 'label', 'PDF', number, 'A6', 0, 0, %1,"
                    " x'00' FROM parcels WHERE shipment_id = %2"_s.arg(program.desk.clock().now().toMSecsSinceEpoch())
                        .arg(aviso::number(id)));
        return id;
    }

    QStringList filesInFolder() const { return QDir(out.path()).entryList({u"*.xml"_s}, QDir::Files, QDir::Name); }
    qsizetype allInFolder() const { return QDir(out.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name).size(); }

    /// How often each item is announced in what lies in the folder.
    QMap<QString, int> announced() const
    {
        QMap<QString, int> times;
        for (const QString& name : filesInFolder()) {
            QFile file(out.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                qFatal("unreadable");
            const QString text = QString::fromUtf8(file.readAll());
            for (const QString& part : text.split(u"<IdentCode>"_s).sliced(1))
                ++times[part.section(u'<', 0, 0)];
        }
        return times;
    }

    QString fileReference() { return program.standing().files.first().reference; }
};

inline QStringList references(const QList<Announcement>& items)
{
    QStringList list;
    for (const Announcement& item : items)
        list << item.reference;
    return list;
}

inline bool copyDesk(const QString& folder, const QString& to)
{
    const auto desk = storage::Connection::open(folder + u"/desk.sqlite"_s, storage::Connection::Mode::ReadWrite);
    return desk && (*desk)->run(u"VACUUM INTO ?"_s, to);
}

inline QByteArray said(const QString& file, const QString& number, const QByteArray& status,
                       const QByteArray& words = {})
{
    return "<File><FileReference>" + file.toUtf8() + "</FileReference><Item><IdentCode>" + number.toUtf8() +
           "</IdentCode><Status>" + status + "</Status><Code>E1</Code><Message>" + words + "</Message></Item></File>";
}

} // namespace aviso::test::letters
