#include "core/pages/rehearsalpage.h"

#include "core/text/rehearsal.h"
#include "core/text/sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace aviso::pages {
namespace {

using catalogue::Severity;
using notify::Note;
using notify::RehearsedMessage;

/// Names the context of the words of this file.
struct RehearsalPage
{
    Q_DECLARE_TR_FUNCTIONS(RehearsalPage)
};

QString wordsLanguage(const QLocale& locale)
{
    return locale.name().left(2);
}

QList<Note> notesOfAll(const QList<RehearsedMessage>& messages)
{
    QList<Note> common;
    if (messages.isEmpty())
        return common;
    for (const Note& note : messages.first().notes) {
        if (std::ranges::all_of(messages, [&](const RehearsedMessage& m) { return m.notes.contains(note); }))
            common.append(note);
    }
    return common;
}

Tone toneOf(Severity severity)
{
    return severity == Severity::Advice ? Tone::Warning : Tone::Bad;
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Refused:
        return RehearsalPage::tr("Refused");
    case Severity::Dropped:
        return RehearsalPage::tr("Left out by the carrier");
    case Severity::Advice:
        return RehearsalPage::tr("Advice");
    }
    return {};
}

QString whenLine(const RehearsedMessage& message, const QLocale& locale)
{
    const QString occasion = message.whenSent.in(wordsLanguage(locale));
    const QString date = text::momentDate(message.when, locale);
    return date.isEmpty() ? occasion : occasion.isEmpty() ? date : RehearsalPage::tr("%1: %2").arg(date, occasion);
}

KeyValues factsOf(const RehearsedMessage& message, const QLocale& locale)
{
    KeyValues facts;
    const auto add = [&facts](const QString& name, const QString& value) {
        if (!value.isEmpty())
            facts.lines.append({name, value});
    };
    add(RehearsalPage::tr("When"), whenLine(message, locale));
    add(RehearsalPage::tr("To"), message.to.isEmpty() ? RehearsalPage::tr("no address") : message.to);
    add(RehearsalPage::tr("Sender's name"), message.senderName);
    add(RehearsalPage::tr("Subject"), message.subject);
    if (message.subjectAsClientsShow != message.subject)
        add(RehearsalPage::tr("On a telephone"), message.subjectAsClientsShow);
    if (message.sms) {
        add(RehearsalPage::tr("Length"), text::smsLength(*message.sms));
        add(RehearsalPage::tr("Dearer by"), text::smsAdvice(*message.sms));
    }
    add(RehearsalPage::tr("Picture"), message.picture.toDisplayString());
    add(RehearsalPage::tr("It leads to"), message.pictureLink.toDisplayString());
    add(RehearsalPage::tr("Price"), text::messagePrice(message.price, locale));
    return facts;
}

Badges badgesOf(const RehearsedMessage& message)
{
    Badges badges{{{text::messageChannelName(message.channel)}, {text::roleName(message.toRole)}}};
    if (!message.language.isEmpty())
        badges.items.append({text::languageName(message.language),
                             message.languageFallsBackFrom.isEmpty() ? Tone::Neutral : Tone::Warning});
    badges.items.append({text::sourceName(message.source)});
    return badges;
}

void appendRemarks(QList<Block>& blocks, const RehearsedMessage& message, const QList<Note>& said)
{
    for (const catalogue::Problem& problem : message.problems) {
        blocks.append(Badges{{{severityName(problem.severity), toneOf(problem.severity)}}});
        blocks.append(Paragraph{text::sentence(problem)});
    }
    for (const Note& note : message.notes) {
        if (!said.contains(note))
            blocks.append(Paragraph{text::sentence(note), Paragraph::Look::Soft});
    }
}

void appendMessage(QList<Block>& blocks, const RehearsedMessage& message, const QList<Note>& said,
                   const QLocale& locale)
{
    blocks.append(badgesOf(message));
    blocks.append(factsOf(message, locale));
    if (!message.text.isEmpty())
        blocks.append(Paragraph{message.text, Paragraph::Look::Quote});
    appendRemarks(blocks, message, said);
}

KeyValues factsOf(const RehearsalSubject& subject, const QLocale& locale)
{
    const model::Shipment& shipment = subject.shipment;
    KeyValues facts;
    const auto add = [&facts](const QString& name, const QString& value) {
        if (!value.isEmpty())
            facts.lines.append({name, value});
    };
    add(RehearsalPage::tr("Recipient"), model::displayName(shipment.consignee));
    add(RehearsalPage::tr("Carrier"), subject.entry.name.in(wordsLanguage(locale)));
    add(RehearsalPage::tr("Account"), subject.account.name);
    add(RehearsalPage::tr("Service"), shipment.service.basic);
    if (shipment.dispatchDate)
        add(RehearsalPage::tr("Dispatch"), locale.toString(*shipment.dispatchDate, QLocale::LongFormat));
    return facts;
}

QString approximate()
{
    return text::sentence(Note{.key = u"approximate-wording"_s});
}

} // namespace

Paper rehearsalPaper(const RehearsalSubject& subject, const QList<RehearsedMessage>& messages, const QLocale& locale)
{
    Paper paper{.title = RehearsalPage::tr("Messages of shipment %1").arg(subject.shipment.reference),
                .subtitle = RehearsalPage::tr("%n message(s) will go out.", nullptr, static_cast<int>(messages.size())),
                .footer = approximate(),
                .language = wordsLanguage(locale),
                .blocks = {factsOf(subject, locale)}};
    const QList<Note> common = notesOfAll(messages);
    for (const Note& note : common)
        paper.blocks.append(Paragraph{text::sentence(note), Paragraph::Look::Soft});
    int position = 0;
    for (const RehearsedMessage& message : messages) {
        const QString name = message.name.in(wordsLanguage(locale));
        paper.blocks.append(Heading{RehearsalPage::tr("%1. %2").arg(++position).arg(name), 2});
        appendMessage(paper.blocks, message, common, locale);
    }
    return paper;
}

Paper binderPaper(const notify::Binder& binder, const QLocale& locale)
{
    const QString language = wordsLanguage(locale);
    Paper paper{.title = RehearsalPage::tr("Messages of %1").arg(binder.carrier.in(language)),
                .subtitle = RehearsalPage::tr("With sample values; catalogue of %1").arg(binder.catalogueVersion),
                .footer = approximate(),
                .language = language};
    for (const notify::BinderSection& section : binder.sections) {
        paper.blocks.append(Heading{RehearsalPage::tr("%1 (code %2)").arg(section.name.in(language), section.code), 1});
        const QList<Note> common = notesOfAll(section.messages);
        for (const Note& note : common)
            paper.blocks.append(Paragraph{text::sentence(note), Paragraph::Look::Soft});
        for (const RehearsedMessage& message : section.messages) {
            paper.blocks.append(Heading{RehearsalPage::tr("%1, %2").arg(text::languageName(message.language),
                                                                        text::messageChannelName(message.channel)),
                                        2});
            appendMessage(paper.blocks, message, common, locale);
        }
    }
    return paper;
}

} // namespace aviso::pages
