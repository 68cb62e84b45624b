#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/shipmentfields.h"
#include "tests/fuzz/require.h"

#include <vector>

// The words of a command line, divided by a byte 1, against a small table of commands: whatever was said is either kept
// or named in a sentence. And "key=value" pairs as changes to a shipment: a change made twice is the change made once.

using namespace aviso;
using namespace aviso::fuzz;
using namespace Qt::Literals::StringLiterals;

namespace aviso::cli {

QString Command::words() const
{
    return verb.isEmpty() ? QString(group) : group + u' ' + verb;
}

std::span<const Command> allCommands()
{
    static const std::vector<Command> commands{
        {.group = "book"_L1, .count = {.most = 2}, .options = {{"all"_L1}, {"out"_L1, "FILE"}}},
        {.group = "shipments"_L1, .verb = "list"_L1, .options = {{"limit"_L1, "N"}, {"state"_L1, "S"}}},
        {.group = "shipments"_L1,
         .verb = "set"_L1,
         .count = {.least = 2, .most = anyNumber},
         .options = {{"map"_L1, "PAIR", "", Option::Times::Many}}}};
    return commands;
}

std::span<const Option> globalOptions()
{
    static const std::vector<Option> options{{"data"_L1, "DIR"}, {"json"_L1}, {"help"_L1}, {"version"_L1}};
    return options;
}

} // namespace aviso::cli

namespace {

void checkAnswer(const cli::Answer& answer)
{
    require(answer.exit == cli::Exit::WrongUse || answer.exit == cli::Exit::NothingDone);
    require(!answer.remarks.isEmpty() && !answer.remarks.first().isEmpty());
    require(!answer.json["error"_L1]["message"_L1].toString().isEmpty());
}

/// The same once more, in the order in which nothing can be mistaken.
QStringList written(const cli::Arguments& arguments)
{
    QStringList words = arguments.words;
    for (auto option = arguments.options.begin(); option != arguments.options.end(); ++option)
        for (const QString& value : *option)
            words << (value.isEmpty() ? u"--"_s + option.key() : u"--"_s + option.key() + u'=' + value);
    return words + QStringList{u"--"_s} + arguments.operands;
}

void checkArguments(const QStringList& words)
{
    const auto arguments = cli::readArguments(words);
    if (!arguments) {
        checkAnswer(arguments.error());
        return;
    }
    require(arguments->command || arguments->has("help"_L1) || arguments->has("version"_L1));
    // An empty value cannot be told from a switch here.
    for (const QStringList& values : arguments->options)
        if (values.contains(QString()) && arguments->options.size() > 1)
            return;
    if (const auto again = cli::readArguments(written(*arguments)); again)
        require(again->operands == arguments->operands && again->options == arguments->options &&
                again->words == arguments->words);
}

void checkEdits(const cli::Pairs& pairs)
{
    static const catalogue::Catalogue all{
        {u"post"_s, {.carrier = u"post"_s, .messages = {{.code = u"2"_s}}, .fields = {{.name = u"delivery-place"_s}}}}};
    static const QList<model::Account> accounts{{.id = AccountId{1}, .name = u"Post"_s}};
    const auto edits = cli::readEdits(pairs, {.catalogue = all, .accounts = accounts});
    if (!edits) {
        checkAnswer(edits.error());
        return;
    }
    require(edits->size() == pairs.size());
    for (const cli::Edit& edit : *edits) {
        model::Shipment shipment{.parcels = {model::Parcel{}}};
        edit(shipment);
        model::Shipment twice = shipment;
        edit(twice);
        require(twice == shipment);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8* data, std::size_t size)
{
    QStringList words;
    for (const QByteArray& word : bytesOf(data, size).split('\1'))
        words.append(QString::fromUtf8(word));
    checkArguments(words);
    if (const auto number = cli::readNumber(words.first(), 1, u"--limit"_s))
        require(*number >= 1);
    const auto pairs = cli::readPairs(words, u"KEY=VALUE"_s);
    if (!pairs) {
        checkAnswer(pairs.error());
        return 0;
    }
    QStringList joined;
    for (const auto& [key, value] : *pairs)
        joined << key + u'=' + value;
    require(joined == words);
    checkEdits(*pairs);
    return 0;
}
