#include "core/carriers/swisspost/itemnumbers.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace aviso::carriers::swisspost {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 lastItemNumber = 99'999'999;

} // namespace

QString paddedLicence(const QString& licence)
{
    return licence.trimmed().rightJustified(8, u'0');
}

QString identNumber(const QString& licence, const QString& itemNumber)
{
    return u"99"_s + paddedLicence(licence) + itemNumber.rightJustified(8, u'0');
}

QString expectedNumber(const QString& licence, const QString& itemNumber, const QStringList& serviceCodes)
{
    static const QStringList letters{u"RINL"_s, u"APLUS"_s, u"DISP"_s, u"APOST"_s, u"BPOST"_s,
                                     u"GU"_s,   u"BU"_s,    u"RETR"_s, u"INTL"_s};
    const bool isLetter = std::ranges::any_of(serviceCodes, [](const QString& code) { return letters.contains(code); });
    return isLetter || licence.isEmpty() || itemNumber.isEmpty() ? QString() : identNumber(licence, itemNumber);
}

bool isIdentNumber(const QString& number)
{
    static const QRegularExpression form(u"\\A([0-9]{18}|[0-9]{23}|[A-Z0-9]{13})\\z"_s);
    static const QRegularExpression s10(u"\\A[A-Z]{2}([0-9]{8})([0-9])[A-Z]{2}\\z"_s);
    const auto parts = s10.match(number);
    if (!parts.hasMatch())
        return form.match(number).hasMatch();
    static constexpr std::array weights{8, 6, 4, 2, 3, 5, 9, 7};
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * parts.capturedView(1)[static_cast<qsizetype>(i)].digitValue();
    const int check = 11 - sum % 11;
    return parts.capturedView(2).toInt() == (check == 10 ? 0 : check == 11 ? 5 : check);
}

Result<NumberRange> numberRange(const model::Account& account)
{
    const QString licence = account.settings.value(u"franking-licence"_s).trimmed();
    if (licence.isEmpty())
        return failure(Error::Kind::Invalid, u"missing"_s, u"franking-licence"_s);
    const auto bound = [&](const QString& key, qint64 otherwise) {
        const QString text = account.settings.value(key);
        return text.isEmpty() ? otherwise : text.toLongLong();
    };
    NumberRange range{.licence = paddedLicence(licence),
                      .first = bound(u"item-number-first"_s, 1),
                      .last = bound(u"item-number-last"_s, lastItemNumber)};
    if (range.first < 1 || range.last > lastItemNumber || range.first > range.last)
        return failure(Error::Kind::Invalid, u"number-range"_s, u"item-number-first"_s);
    return range;
}

} // namespace aviso::carriers::swisspost
