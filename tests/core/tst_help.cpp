#include "core/base/textlength.h"
#include "core/text/glossary.h"
#include "core/text/help.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace aviso;

namespace {

const QStringList codes{u"en"_s, u"de"_s, u"fr"_s, u"it"_s, u"sv"_s, u"uk"_s};

QStringList namesOf(const QList<text::HelpPage>& pages)
{
    QStringList names;
    for (const text::HelpPage& page : pages)
        names.append(page.name);
    names.sort();
    return names;
}

QStringList all(const QString& pattern, const QString& text)
{
    QStringList found;
    for (const auto& match : QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text))
        found.append(match.captured(1));
    return found;
}

/// "##" and the like, from the first line to the last.
QStringList headings(const text::HelpPage& page)
{
    return all(u"^(#+) \\S"_s, page.text);
}

text::HelpPage pageNamed(const QString& name, const QString& code)
{
    for (const text::HelpPage& page : text::helpPages(code))
        if (page.name == name)
            return page;
    return {};
}

} // namespace

class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languages()
    {
        QTest::addColumn<QString>("code");
        for (const QString& code : codes)
            QTest::newRow(qPrintable(code)) << code;
    }

    void everyPageIsThereInEveryLanguage_data() { languages(); }
    void everyPageIsThereInEveryLanguage()
    {
        QFETCH(QString, code);
        const auto pages = text::helpPages(code);
        QVERIFY(pages.size() >= 8);
        QCOMPARE(namesOf(pages), namesOf(text::helpPages(u"en"_s)));
        for (const text::HelpPage& page : pages) {
            const text::HelpPage english = pageNamed(page.name, u"en"_s);
            QCOMPARE(headings(page), headings(english));
            QVERIFY2(headings(page).first() == u"#"_s && !page.title.isEmpty(), qPrintable(page.name));
            QCOMPARE(all(u"^(\\d+)\\. \\S"_s, page.text), all(u"^(\\d+)\\. \\S"_s, english.text));
            QCOMPARE(all(u"^(- )"_s, page.text).size(), all(u"^(- )"_s, english.text).size());
            if (code != "en"_L1)
                QVERIFY2(page.text != english.text, qPrintable(page.name));
        }
    }

    void noLinkLeadsNowhere_data() { languages(); }
    void noLinkLeadsNowhere()
    {
        QFETCH(QString, code);
        const auto pages = text::helpPages(code);
        const QStringList names = namesOf(pages);
        for (const text::HelpPage& page : pages) {
            QCOMPARE(page.text.count(u'['), page.text.count(u"]("_s));
            for (const QString& target : all(u"\\]\\(([^)]*)\\)"_s, page.text))
                QVERIFY2(target.endsWith(".md"_L1) && names.contains(target.chopped(3)), qPrintable(target));
            for (const QString& place : all(u"\\{([^}]*)\\}"_s, page.text))
                QVERIFY2(QRegularExpression(u"^(key|name):[a-z]+/[a-z0-9-]+$"_s).match(place).hasMatch(),
                         qPrintable(page.name + u": "_s + place));
        }
    }

    void titlesAreDistinctAndInOrder_data() { languages(); }
    void titlesAreDistinctAndInOrder()
    {
        QFETCH(QString, code);
        QStringList titles;
        for (const text::HelpPage& page : text::helpPages(code))
            titles.append(page.title);
        QCOMPARE(QSet<QString>(titles.begin(), titles.end()).size(), titles.size());
    }

    void aSearchFindsTheSectionThatSaysIt_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("inExcerpt");
        QTest::newRow("English") << u"en"_s << u"paper jams"_s << u"printing"_s << u"The label is not lost"_s;
        QTest::newRow("capitals") << u"en"_s << u"PAPER JAMS"_s << u"printing"_s << u"The label is not lost"_s;
        QTest::newRow("German") << u"de"_s << u"papier klemmt"_s << u"printing"_s << u"nicht verloren"_s;
        QTest::newRow("French, without accents") << u"fr"_s << u"zeros"_s << u"import"_s << u"tableur"_s;
        QTest::newRow("Ukrainian") << u"uk"_s << u"папір застряг"_s << u"printing"_s << u"не втрачено"_s;
    }
    void aSearchFindsTheSectionThatSaysIt()
    {
        QFETCH(QString, code);
        QFETCH(QString, words);
        QFETCH(QString, page);
        QFETCH(QString, inExcerpt);
        const auto hits = text::searchHelp(words, text::helpPages(code));
        QVERIFY(!hits.isEmpty());
        QCOMPARE(hits.first().page, page);
        QVERIFY2(hits.first().excerpt.contains(inExcerpt), qPrintable(hits.first().excerpt));
        QVERIFY(!hits.first().excerpt.contains(u'*'));
        QCOMPARE(hits.first().section, 3);
    }

    void aSearchForNothingFindsNothing()
    {
        QVERIFY(text::searchHelp(u" "_s, text::helpPages(u"en"_s)).isEmpty());
        QVERIFY(text::searchHelp(u"xylophone"_s, text::helpPages(u"en"_s)).isEmpty());
    }

    void everyTermIsCompleteInEveryLanguage_data() { languages(); }
    void everyTermIsCompleteInEveryLanguage()
    {
        QFETCH(QString, code);
        QFile file(u":/glossary.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject entries = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(entries.size() >= 35);
        const QList<text::Term> terms = text::glossary(code);
        QCOMPARE(terms.size(), entries.size());
        QSet<QString> words;
        for (const text::Term& term : terms) {
            QVERIFY2(!term.word.trimmed().isEmpty(), qPrintable(term.id));
            QVERIFY2(term.explanation.endsWith(u'.') && term.explanation.size() > 20, qPrintable(term.id));
            QVERIFY2(term.explanation.size() <= 200, qPrintable(term.id));
            QVERIFY2(!words.contains(folded(term.word)), qPrintable(term.word));
            words.insert(folded(term.word));
        }
        if (code != "en"_L1)
            for (const text::Term& english : text::glossary(u"en"_s))
                for (const text::Term& term : terms)
                    QVERIFY2(term.id != english.id || term.explanation != english.explanation, qPrintable(term.id));
    }

    void everyEntryHasAllLanguagesAndNothingElse()
    {
        QFile file(u":/glossary.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject entries = QJsonDocument::fromJson(file.readAll()).object();
        for (auto it = entries.begin(); it != entries.end(); ++it) {
            QStringList keys = it->toObject().keys();
            keys.removeAll(u"obvious"_s);
            QStringList wanted = codes;
            wanted.sort();
            QCOMPARE(keys, wanted);
        }
    }

    void aLabelsTermsAreFound_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("ids");
        QTest::newRow("a whole label") << u"en"_s << u"Franking licence"_s << QStringList{u"franking-licence"_s};
        QTest::newRow("inflected") << u"de"_s << u"Nummer der Frankierlizenzen"_s << QStringList{u"franking-licence"_s};
        QTest::newRow("the longest first")
            << u"de"_s << u"Freitext und Aufgabedatum"_s << QStringList{u"dispatch-date"_s, u"free-text"_s};
        QTest::newRow("Italian in capitals") << u"it"_s << u"FERMOPOSTA"_s << QStringList{u"poste-restante"_s};
        QTest::newRow("Ukrainian") << u"uk"_s << u"Термін зберігання"_s << QStringList{u"storage-time"_s};
        QTest::newRow("not inside a word") << u"en"_s << u"Prisms"_s << QStringList();
        QTest::newRow("what is obvious is not explained") << u"en"_s << u"Recipient"_s << QStringList();
    }
    void aLabelsTermsAreFound()
    {
        QFETCH(QString, code);
        QFETCH(QString, words);
        QFETCH(QStringList, ids);
        QStringList found;
        for (const text::Term& term : text::termsIn(words, text::glossary(code), 2))
            found.append(term.id);
        QCOMPARE(found, ids);
    }

    void theGlossaryIsSearchedByWordAndByMeaning()
    {
        const auto terms = text::glossary(u"de"_s);
        QCOMPARE(text::findTerms(u"postlag"_s, terms).first().id, u"poste-restante"_s);
        QCOMPARE(text::findTerms(u"fächern code"_s, terms).first().id, u"parcel-locker"_s);
        QVERIFY(text::findTerms(u" "_s, terms).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestHelp)
#include "tst_help.moc"
