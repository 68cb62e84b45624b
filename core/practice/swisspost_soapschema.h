#pragma once

#include <QLatin1StringView>

#include <span>

/// The part of the v2_4 schema that the stand-in reads, in the order of its sequences. Private to the reader.
namespace aviso::practice::soapschema {

using namespace Qt::Literals::StringLiterals;

enum class Kind { Text, Id, Raw, Flag, Number, Block };
enum class Times { Once, Maybe, Many, Some }; ///< exactly one, none or one, one or more, none or more

/// One element of the schema; `as` is the name in the shape of REST, empty when the level disappears there.
struct Element
{
    QLatin1StringView name;
    QLatin1StringView as;
    Kind kind;
    Times times;
    int most = 0;
    std::span<const Element> children = {};
};

inline constexpr Element customerParts[] = {
    {"Name1"_L1, "name1"_L1, Kind::Text, Times::Once, 25},
    {"Name2"_L1, "name2"_L1, Kind::Text, Times::Maybe, 25},
    {"Street"_L1, "street"_L1, Kind::Text, Times::Once, 25},
    {"POBox"_L1, "pobox"_L1, Kind::Text, Times::Maybe, 25},
    {"ZIP"_L1, "zip"_L1, Kind::Number, Times::Once, 6},
    {"City"_L1, "city"_L1, Kind::Text, Times::Once, 25},
    {"Country"_L1, "country"_L1, Kind::Text, Times::Maybe, 2},
    {"Logo"_L1, "logo"_L1, Kind::Raw, Times::Maybe},
    {"LogoFormat"_L1, "logoFormat"_L1, Kind::Text, Times::Maybe, 3},
    {"LogoRotation"_L1, "logoRotation"_L1, Kind::Number, Times::Maybe, 3},
    {"LogoAspectRatio"_L1, "logoAspectRatio"_L1, Kind::Text, Times::Maybe},
    {"LogoHorizontalAlign"_L1, "logoHorizontalAlign"_L1, Kind::Text, Times::Maybe},
    {"LogoVerticalAlign"_L1, "logoVerticalAlign"_L1, Kind::Text, Times::Maybe},
    {"DomicilePostOffice"_L1, "domicilePostOffice"_L1, Kind::Text, Times::Maybe, 35},
};
inline constexpr Element definitionParts[] = {
    {"LabelLayout"_L1, "labelLayout"_L1, Kind::Text, Times::Once},
    {"PrintAddresses"_L1, "printAddresses"_L1, Kind::Text, Times::Once},
    {"ImageFileType"_L1, "imageFileType"_L1, Kind::Text, Times::Once},
    {"ImageResolution"_L1, "imageResolution"_L1, Kind::Number, Times::Once},
    {"PrintPreview"_L1, "printPreview"_L1, Kind::Flag, Times::Once},
};
inline constexpr Element infoParts[] = {
    {"FrankingLicense"_L1, "frankingLicense"_L1, Kind::Text, Times::Once},
    {"PpFranking"_L1, "ppFranking"_L1, Kind::Flag, Times::Once},
    {"Customer"_L1, "customer"_L1, Kind::Block, Times::Once, 0, customerParts},
    {"CustomerSystem"_L1, "customerSystem"_L1, Kind::Text, Times::Maybe, 255},
};
inline constexpr Element lineParts[] = {{"LabelLine"_L1, "labelLine"_L1, Kind::Text, Times::Many, 35}};
inline constexpr Element recipientParts[] = {
    {"PostIdent"_L1, "postIdent"_L1, Kind::Text, Times::Maybe, 15},
    {"Title"_L1, "title"_L1, Kind::Text, Times::Maybe, 35},
    {"PersonallyAddressed"_L1, "personallyAddressed"_L1, Kind::Flag, Times::Maybe},
    {"Name1"_L1, "name1"_L1, Kind::Text, Times::Once, 35},
    {"FirstName"_L1, "firstName"_L1, Kind::Text, Times::Maybe, 35},
    {"Name2"_L1, "name2"_L1, Kind::Text, Times::Maybe, 35},
    {"Name3"_L1, "name3"_L1, Kind::Text, Times::Maybe, 35},
    {"AddressSuffix"_L1, "addressSuffix"_L1, Kind::Text, Times::Maybe, 35},
    {"Street"_L1, "street"_L1, Kind::Text, Times::Maybe, 35},
    {"HouseNo"_L1, "houseNo"_L1, Kind::Text, Times::Maybe, 10},
    {"POBox"_L1, "pobox"_L1, Kind::Text, Times::Maybe, 35},
    {"FloorNo"_L1, "floorNo"_L1, Kind::Text, Times::Maybe, 5},
    {"MailboxNo"_L1, "mailboxNo"_L1, Kind::Number, Times::Maybe, 10},
    {"ZIP"_L1, "zip"_L1, Kind::Text, Times::Once, 10},
    {"City"_L1, "city"_L1, Kind::Text, Times::Once, 35},
    {"Country"_L1, "country"_L1, Kind::Text, Times::Maybe, 2},
    {"Hauskey"_L1, "houseKey"_L1, Kind::Number, Times::Maybe, 13},
    {"Phone"_L1, "phone"_L1, Kind::Text, Times::Maybe, 20},
    {"Mobile"_L1, "mobile"_L1, Kind::Text, Times::Maybe, 20},
    {"EMail"_L1, "email"_L1, Kind::Raw, Times::Maybe, 160},
    {"LabelAddress"_L1, "labelAddress"_L1, Kind::Block, Times::Maybe, 0, lineParts},
};
inline constexpr Element extraParts[] = {
    {"Type"_L1, "type"_L1, Kind::Text, Times::Once, 35},
    {"Value"_L1, "value"_L1, Kind::Text, Times::Once, 50},
};
inline constexpr Element extrasParts[] = {
    {"AdditionalData"_L1, "additionalData"_L1, Kind::Block, Times::Many, 0, extraParts}};
inline constexpr Element returnParts[] = {
    {"ReturnNote"_L1, "returnNote"_L1, Kind::Flag, Times::Once},
    {"InstructionForReturns"_L1, "instructionForReturns"_L1, Kind::Flag, Times::Once},
    {"ReturnService"_L1, "returnService"_L1, Kind::Number, Times::Maybe, 1},
    {"CustomerIDReturnAddress"_L1, "customerIDReturnAddress"_L1, Kind::Number, Times::Maybe, 8},
};
inline constexpr Element dimensionParts[] = {{"Weight"_L1, "weight"_L1, Kind::Number, Times::Once, 5}};
inline constexpr Element unParts[] = {{"UNNumber"_L1, "unnumbers"_L1, Kind::Number, Times::Some, 4}};
inline constexpr Element attributeParts[] = {
    {"PRZL"_L1, "przl"_L1, Kind::Text, Times::Many},
    {"FreeText"_L1, "freeText"_L1, Kind::Text, Times::Maybe, 34},
    {"DeliveryDate"_L1, "deliveryDate"_L1, Kind::Raw, Times::Maybe},
    {"ParcelNo"_L1, "parcelNo"_L1, Kind::Number, Times::Maybe, 2},
    {"ParcelTotal"_L1, "parcelTotal"_L1, Kind::Number, Times::Maybe, 2},
    {"DeliveryPlace"_L1, "deliveryPlace"_L1, Kind::Text, Times::Maybe, 35},
    {"ProClima"_L1, "proClima"_L1, Kind::Flag, Times::Maybe},
    {"ReturnInfo"_L1, "returnInfo"_L1, Kind::Block, Times::Maybe, 0, returnParts},
    {"Dimensions"_L1, ""_L1, Kind::Block, Times::Maybe, 0, dimensionParts},
    {"UNNumbers"_L1, ""_L1, Kind::Block, Times::Maybe, 0, unParts},
};
inline constexpr Element communicationParts[] = {
    {"Email"_L1, "email"_L1, Kind::Raw, Times::Maybe, 160},
    {"Mobile"_L1, "mobile"_L1, Kind::Text, Times::Maybe, 20},
};
// The schema lets these come in any order; the reader sorts them first.
inline constexpr Element notificationParts[] = {
    {"Communication"_L1, "communication"_L1, Kind::Block, Times::Once, 0, communicationParts},
    {"FreeText1"_L1, "freeText1"_L1, Kind::Text, Times::Maybe, 160},
    {"FreeText2"_L1, "freeText2"_L1, Kind::Text, Times::Maybe, 512},
    {"Language"_L1, "language"_L1, Kind::Text, Times::Once, 2},
    {"Service"_L1, "service"_L1, Kind::Number, Times::Once, 20},
};
inline constexpr Element itemParts[] = {
    {"ItemID"_L1, "itemID"_L1, Kind::Id, Times::Maybe, 200},
    {"ItemNumber"_L1, "itemNumber"_L1, Kind::Number, Times::Maybe, 8},
    {"IdentCode"_L1, "identCode"_L1, Kind::Text, Times::Maybe, 23},
    {"Recipient"_L1, "recipient"_L1, Kind::Block, Times::Once, 0, recipientParts},
    {"AdditionalINFOS"_L1, ""_L1, Kind::Block, Times::Maybe, 0, extrasParts},
    {"Attributes"_L1, "attributes"_L1, Kind::Block, Times::Maybe, 0, attributeParts},
    {"Notification"_L1, "notification"_L1, Kind::Block, Times::Some, 0, notificationParts},
};
inline constexpr Element sendingParts[] = {
    {"SendingID"_L1, "sendingID"_L1, Kind::Id, Times::Maybe, 50},
    {"Item"_L1, "items"_L1, Kind::Block, Times::Many, 0, itemParts},
};
inline constexpr Element providerParts[] = {{"Sending"_L1, ""_L1, Kind::Block, Times::Once, 0, sendingParts}};
inline constexpr Element dataParts[] = {{"Provider"_L1, ""_L1, Kind::Block, Times::Once, 0, providerParts}};
inline constexpr Element envelopeParts[] = {
    {"LabelDefinition"_L1, "labelDefinition"_L1, Kind::Block, Times::Once, 0, definitionParts},
    {"FileInfos"_L1, ""_L1, Kind::Block, Times::Once, 0, infoParts},
    {"Data"_L1, ""_L1, Kind::Block, Times::Once, 0, dataParts},
};
inline constexpr Element callParts[] = {
    {"Language"_L1, "language"_L1, Kind::Text, Times::Once, 2},
    {"Envelope"_L1, ""_L1, Kind::Block, Times::Once, 0, envelopeParts},
};
// ValidateCombination: the layout, and per item codes and country only.
inline constexpr Element checkDefinitionParts[] = {{"LabelLayout"_L1, "labelLayout"_L1, Kind::Text, Times::Once}};
inline constexpr Element checkAttributeParts[] = {{"PRZL"_L1, "przl"_L1, Kind::Text, Times::Many}};
inline constexpr Element checkItemParts[] = {
    {"ItemID"_L1, "itemID"_L1, Kind::Id, Times::Maybe, 200},
    {"Attributes"_L1, "attributes"_L1, Kind::Block, Times::Maybe, 0, checkAttributeParts},
    {"Country"_L1, "country"_L1, Kind::Text, Times::Maybe, 2},
};
inline constexpr Element checkSendingParts[] = {{"Item"_L1, "items"_L1, Kind::Block, Times::Many, 0, checkItemParts}};
inline constexpr Element checkProviderParts[] = {{"Sending"_L1, ""_L1, Kind::Block, Times::Once, 0, checkSendingParts}};
inline constexpr Element checkDataParts[] = {{"Provider"_L1, ""_L1, Kind::Block, Times::Once, 0, checkProviderParts}};
inline constexpr Element checkEnvelopeParts[] = {
    {"LabelDefinition"_L1, "labelDefinition"_L1, Kind::Block, Times::Once, 0, checkDefinitionParts},
    {"Data"_L1, ""_L1, Kind::Block, Times::Once, 0, checkDataParts},
};
inline constexpr Element checkParts[] = {
    {"Language"_L1, "language"_L1, Kind::Text, Times::Once, 2},
    {"Envelope"_L1, ""_L1, Kind::Block, Times::Once, 0, checkEnvelopeParts},
};

} // namespace aviso::practice::soapschema
