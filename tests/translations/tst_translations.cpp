#include <QCoreApplication>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Message
{
    QString context = {};
    QString source = {};
    QStringList forms = {};
    bool isPlural = false;
    QString type = {}; ///< "unfinished", "obsolete", "vanished" or empty
};

QString fileOf(const QString& language)
{
    return QStringLiteral(AVISO_SOURCE_DIR) + u"/translations/aviso_%1.ts"_s.arg(language);
}

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message{.context = context, .isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1};
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.type = xml.attributes().value("type"_L1).toString();
            if (!message.isPlural) {
                message.forms << xml.readElementText(QXmlStreamReader::IncludeChildElements);
                continue;
            }
            while (xml.readNextStartElement())
                message.forms << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readAll(const QString& language)
{
    QFile file(fileOf(language));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages << readMessage(xml, context);
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(xml.errorString()));
    return messages;
}

/// %1, %L1, %n, %Ln, {name} and tags: what a translation must carry exactly as its source.
QStringList placeholders(const QString& text)
{
    static const QRegularExpression pattern(u"%L?(?:\\d+|n)|\\{[a-z0-9-]+\\}|</?[a-z]+>"_s);
    QStringList found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured();
    found.sort();
    return found;
}

int pluralForms(const QString& language)
{
    return language == "uk"_L1 ? 3 : 2;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languages()
    {
        QTest::addColumn<QString>("language");
        for (const QString& language : {u"it"_s, u"de"_s, u"fr"_s, u"sv"_s, u"uk"_s})
            QTest::newRow(qPrintable(language)) << language;
    }

    void nothingIsUnfinishedOrObsolete_data() { languages(); }
    void nothingIsUnfinishedOrObsolete()
    {
        QFETCH(QString, language);
        const auto messages = readAll(language);
        QVERIFY(messages.size() > 500);
        for (const Message& message : messages) {
            QVERIFY2(message.type.isEmpty(), qPrintable(message.context + u": "_s + message.source));
            QCOMPARE(message.forms.size(), message.isPlural ? pluralForms(language) : 1);
            for (const QString& form : message.forms)
                QVERIFY2(!form.trimmed().isEmpty(), qPrintable(message.context + u": "_s + message.source));
        }
    }

    void everyTranslationKeepsItsPlaceholders_data() { languages(); }
    void everyTranslationKeepsItsPlaceholders()
    {
        QFETCH(QString, language);
        for (const Message& message : readAll(language)) {
            const QStringList wanted = placeholders(message.source);
            for (const QString& form : message.forms) {
                QStringList got = placeholders(form);
                // The form for exactly one may say "one" in words.
                const QString count = wanted.contains(u"%Ln"_s) ? u"%Ln"_s : u"%n"_s;
                if (message.isPlural && &form == &message.forms.first() && !got.contains(count))
                    got << count;
                got.sort();
                QVERIFY2(got == wanted,
                         qPrintable(u"%1: \"%2\" -> \"%3\""_s.arg(message.context, message.source, form)));
            }
        }
    }

    void allLanguagesSayTheSame_data() { languages(); }
    void allLanguagesSayTheSame()
    {
        QFETCH(QString, language);
        const auto keys = [](const QString& of) {
            QSet<QString> set;
            for (const Message& message : readAll(of))
                set << message.context + u'\n' + message.source;
            return set;
        };
        QCOMPARE(keys(language), keys(u"de"_s));
    }

    void theProgramCarriesEveryLanguage_data() { languages(); }
    void theProgramCarriesEveryLanguage()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/aviso_%1.qm"_s.arg(language)));
        const auto messages = readAll(language);
        int translated = 0;
        for (const Message& message : messages)
            translated +=
                translator.translate(message.context.toUtf8().constData(), message.source.toUtf8().constData(), nullptr,
                                     message.isPlural ? 1 : -1) == message.forms.first();
        // lrelease leaves out what equals its source.
        QVERIFY2(translated > messages.size() * 8 / 10, qPrintable(QString::number(translated)));
    }

    void englishCountsInWords()
    {
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/aviso_en.qm"_s));
        for (const Message& message : readAll(u"en"_s)) {
            QVERIFY(message.isPlural);
            for (const QString& form : message.forms)
                QVERIFY2(!form.contains(u"(s)"_s), qPrintable(form));
        }
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
