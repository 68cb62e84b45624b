#include "app/cli/arguments.h"

#include "app/cli/words.h"

#include <algorithm>
#include <optional>

namespace aviso::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

const Option* findOption(std::span<const Option> options, QStringView name)
{
    const auto found = std::ranges::find_if(options, [&](const Option& option) { return option.name == name; });
    return found == options.end() ? nullptr : &*found;
}

QString knownNames(std::span<const Option> options)
{
    QStringList names;
    for (const Option& option : options)
        names << u"--"_s + option.name;
    return names.join(u", "_s);
}

QStringList knownCommands(const QString& group)
{
    QStringList names;
    for (const Command& command : allCommands())
        if (group.isEmpty() || command.group == group)
            names << command.words();
    return names;
}

/// Reads from left to right; what a word means depends on the command that was named before it.
class Reader
{
public:
    explicit Reader(const QStringList& words) : m_words(words) {}

    std::expected<Arguments, Answer> read()
    {
        while (m_at < m_words.size()) {
            const QString word = m_words[m_at++];
            auto done = takesOptions(word) ? takeOption(word) : takeWord(word);
            if (!done)
                return std::unexpected(done.error());
        }
        return finish();
    }

private:
    using Done = std::expected<void, Answer>;

    bool takesOptions(const QString& word) const
    {
        return !m_onlyOperands && word.size() > 1 && word.startsWith(u'-') && !isNegativeNumber(word);
    }

    static bool isNegativeNumber(const QString& word)
    {
        bool isNumber = false;
        word.toDouble(&isNumber);
        return isNumber;
    }

    Done takeOption(const QString& word)
    {
        if (word == "--"_L1) {
            m_onlyOperands = true;
            return {};
        }
        const QString whole = word == "-h"_L1 ? u"--help"_s : word;
        const QString name = whole.sliced(whole.startsWith("--"_L1) ? 2 : 1).section(u'=', 0, 0);
        const Option* option = whole.startsWith("--"_L1) ? find(name) : nullptr;
        if (!option)
            return std::unexpected(unknownOption(word.section(u'=', 0, 0)));
        std::optional<QString> value;
        if (whole.contains(u'='))
            value = whole.section(u'=', 1);
        else if (option->value && m_at < m_words.size() && !m_words[m_at].startsWith("--"_L1))
            value = m_words[m_at++]; // a value that begins with dashes is written --name=value
        if (option->value ? !value : value.has_value())
            return std::unexpected(option->value ? missingValue(*option) : surplusValue(*option));
        return store(*option, value.value_or(QString()));
    }

    Done store(const Option& option, const QString& value)
    {
        QStringList& values = m_arguments.options[option.name];
        if (!values.isEmpty() && option.value && option.times == Option::Times::Once)
            return std::unexpected(wrongUse(u"option-twice"_s, u"--"_s + option.name,
                                            Words::tr("The option --%1 was given twice.").arg(option.name)));
        values << value;
        return {};
    }

    const Option* find(const QString& name) const
    {
        if (const Option* option = findOption(globalOptions(), name))
            return option;
        return m_arguments.command ? findOption(m_arguments.command->options, name) : nullptr;
    }

    Answer unknownOption(const QString& word) const
    {
        const auto known =
            m_arguments.command ? std::span<const Option>(m_arguments.command->options) : globalOptions();
        return wrongUse(u"unknown-option"_s, word,
                        Words::tr("There is no option %1 here. Known options: %2.").arg(word, knownNames(known)));
    }

    static Answer missingValue(const Option& option)
    {
        return wrongUse(u"missing-value"_s, u"--"_s + option.name,
                        Words::tr("The option --%1 needs a value: %2.")
                            .arg(QString(option.name), QString::fromLatin1(option.value)));
    }

    static Answer surplusValue(const Option& option)
    {
        return wrongUse(u"surplus-value"_s, u"--"_s + option.name,
                        Words::tr("The option --%1 takes no value.").arg(option.name));
    }

    Done takeWord(const QString& word)
    {
        if (m_arguments.command) {
            m_arguments.operands << word;
            return {};
        }
        m_arguments.words << word;
        const QString group = m_arguments.words.first();
        const QString verb = m_arguments.words.size() > 1 ? word : QString();
        for (const Command& command : allCommands())
            if (command.group == group && command.verb == verb)
                m_arguments.command = &command;
        const bool mayGoOn = m_arguments.words.size() == 1 && !knownCommands(group).isEmpty();
        if (!m_arguments.command && !mayGoOn)
            return std::unexpected(unknownCommand());
        return {};
    }

    Answer unknownCommand() const
    {
        const QString said = m_arguments.words.join(u' ');
        const QStringList inGroup =
            m_arguments.words.isEmpty() ? QStringList() : knownCommands(m_arguments.words.first());
        const QStringList known = inGroup.isEmpty() ? knownCommands({}) : inGroup;
        return wrongUse(u"unknown-command"_s, said,
                        Words::tr("Unknown command \"%1\". Known commands: %2.").arg(said, known.join(u", "_s)));
    }

    std::expected<Arguments, Answer> finish()
    {
        if (m_arguments.has("help"_L1) || m_arguments.has("version"_L1))
            return m_arguments;
        if (!m_arguments.command && m_arguments.words.isEmpty())
            return std::unexpected(
                wrongUse(u"no-command"_s, {},
                         Words::tr("No command was given. Known commands: %1.").arg(knownCommands({}).join(u", "_s))));
        if (!m_arguments.command)
            return std::unexpected(unknownCommand());
        const Command& command = *m_arguments.command;
        const qsizetype count = m_arguments.operands.size();
        if (count >= command.count.least && count <= command.count.most)
            return m_arguments;
        const bool isTooFew = count < command.count.least;
        const QString use =
            QStringList{u"aviso-cli"_s, command.words(), QString::fromLatin1(command.operands)}.join(u' ').trimmed();
        return std::unexpected(wrongUse(isTooFew ? u"missing-operand"_s : u"surplus-operand"_s,
                                        isTooFew ? QString() : m_arguments.operands[command.count.most],
                                        isTooFew ? Words::tr("Something is missing. Use: %1").arg(use)
                                                 : Words::tr("That is too much. Use: %1").arg(use)));
    }

    const QStringList& m_words;
    qsizetype m_at = 0;
    bool m_onlyOperands = false;
    Arguments m_arguments;
};

} // namespace

QString Arguments::value(QLatin1StringView name, const QString& otherwise) const
{
    const QStringList all = options.value(name);
    return all.isEmpty() ? otherwise : all.last();
}

std::expected<Arguments, Answer> readArguments(const QStringList& words)
{
    return Reader(words).read();
}

std::expected<Pairs, Answer> readPairs(const QStringList& words, const QString& where)
{
    Pairs pairs;
    for (const QString& word : words) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals < 1)
            return std::unexpected(
                wrongUse(u"not-a-pair"_s, where, Words::tr("\"%1\" is not of the form key=value.").arg(word)));
        pairs.append({word.first(equals), word.sliced(equals + 1)});
    }
    return pairs;
}

std::expected<qint64, Answer> readNumber(const QString& word, qint64 least, const QString& where)
{
    bool isNumber = false;
    const qint64 value = word.toLongLong(&isNumber);
    if (!isNumber || value < least)
        return std::unexpected(
            wrongUse(u"not-a-number"_s, where,
                     Words::tr("%1 wants a whole number of %2 or more, not \"%3\".").arg(where).arg(least).arg(word)));
    return value;
}

} // namespace aviso::cli
