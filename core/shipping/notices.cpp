#include "core/shipping/notices.h"

#include "core/catalogue/facts.h"
#include "core/model/placeholders.h"

namespace aviso::shipping {

using model::MessageChannel;
using namespace Qt::Literals::StringLiterals;

QList<carriers::Notice> notices(const catalogue::Entry& entry, const model::Account& account,
                                const model::Shipment& shipment)
{
    QList<carriers::Notice> list;
    for (const model::MessageChoice& choice : shipment.messages) {
        const catalogue::MessageKind* kind = catalogue::message(entry, choice.code);
        if (!kind)
            continue;
        const QString language = catalogue::messageLanguage(entry, *kind, choice, account, shipment);
        const QStringList& carried = choice.channel == MessageChannel::Email ? kind->texts : kind->textsBySms;
        const auto textOf = [&](const QString& name, const QString& text) {
            return carried.contains(name) ? model::fill(text, shipment, account, language).text : QString();
        };
        list.append({.code = choice.code,
                     .channel = choice.channel,
                     .language = language,
                     .to = catalogue::messageAddress(entry, *kind, choice, account, shipment),
                     .text1 = textOf(u"text1"_s, shipment.texts.text1),
                     .text2 = textOf(u"text2"_s, shipment.texts.text2)});
    }
    return list;
}

QStringList optionCodes(const catalogue::Entry& entry, const model::Shipment& shipment)
{
    QStringList codes;
    for (const model::DeliveryOption chosen : shipment.options)
        if (const catalogue::OptionKind* kind = catalogue::option(entry, model::optionWord(chosen)))
            codes << kind->code;
    return codes;
}

} // namespace aviso::shipping
