#include "core/pages/limits.h"
#include "core/pages/zplcodes.h"
#include "core/pages/zplgraphics.h"
#include "core/pages/zpllabel.h"
#include "core/pages/zplsettings.h"
#include "core/pages/zpltexts.h"

#include <algorithm>
#include <utility>

namespace aviso::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype largestSource = 16LL * 1024 * 1024;
constexpr qsizetype mostFields = 20'000;
constexpr qsizetype mostCharacters = 200'000; // of all fields
constexpr qsizetype longestField = 3072;      // as printers limit it
constexpr qsizetype mostPlaces = 64;
constexpr int mostCopies = 99'999'999; // of ^PQ

/// What belongs to the field that is open.
struct Open
{
    QPoint at = {};
    ZplField::Anchor anchor = ZplField::Anchor::TopLeft;
    bool isRight = false;
    bool isReversed = false;
    char escape = 0;
    std::optional<QByteArray> content = {};
    std::optional<ZplFont> font = {};
    std::optional<ZplBlock> block = {};
    std::optional<ZplCommand> code = {};
    QList<ZplText::Place> places = {};
};

class Reader
{
public:
    ZplReading read(const QByteArray& zpl) &&
    {
        if (zpl.size() > largestSource)
            return {.trouble = Error{.kind = Error::Kind::Invalid, .code = u"zpl-too-large"_s}};
        ZplScanner scanner(zpl);
        while (const auto command = scanner.next()) {
            take(*command);
            if (m_fields > mostFields)
                break;
        }
        if (m_fields > mostFields)
            note(u"zpl-too-large"_s);
        closeField();
        closeLabel();
        if (m_reading.labels.isEmpty())
            note(u"zpl-empty"_s);
        return std::move(m_reading);
    }

private:
    void note(const QString& code)
    {
        if (!m_reading.trouble)
            m_reading.trouble = Error{.kind = Error::Kind::Invalid, .code = code};
    }

    void take(const ZplCommand& command)
    {
        if (command.name == "XA") {
            closeField();
            closeLabel();
        } else if (command.name == "XZ") {
            closeField();
            closeLabel();
        } else if (command.name == "FS") {
            closeField();
        } else if (!takeFieldCommand(command) && !takeDrawing(command) && !m_settings.take(command)) {
            takeRest(command);
        }
    }

    bool takeFieldCommand(const ZplCommand& command)
    {
        using Kind = ZplText::Place::Kind;
        Kind kind = Kind::Setting;
        if (command.name == "FO" || command.name == "FT") {
            takePosition(command);
            kind = Kind::Position;
        } else if (command.name == "FD" || command.name == "FV" || command.name == "SN") {
            m_open.content = command.name == "SN" ? command.parameters().value(0) : command.text();
            kind = Kind::Content;
        } else if (command.name == "FH") {
            m_open.escape = command.value.isEmpty() ? '_' : command.value[0];
        } else if (command.name == "FB" || command.name == "TB") {
            takeBlock(command);
        } else if (command.name.startsWith('A') && command.name.size() == 2) {
            takeFont(command);
        } else {
            return false;
        }
        if (m_open.places.size() <= mostPlaces)
            m_open.places.append({command.begin, command.end, kind});
        return true;
    }

    void takePosition(const ZplCommand& command)
    {
        const QByteArrayList values = command.parameters();
        m_open.at = {zplNumber(values.value(0), 0, 0, longestZplLength),
                     zplNumber(values.value(1), 0, 0, longestZplLength)};
        m_open.anchor = command.name == "FT" ? ZplField::Anchor::Baseline : ZplField::Anchor::TopLeft;
        m_open.isRight = values.value(2).isEmpty() ? m_settings.isRight : values.value(2) == "1";
    }

    void takeBlock(const ZplCommand& command)
    {
        const QByteArrayList values = command.parameters();
        if (command.name == "TB") {
            const int width = zplNumber(values.value(1), 0, 0, longestZplLength);
            m_open.block = ZplBlock{.width = width, .lines = zplNumber(values.value(2), 1, 1, longestZplLength)};
            return;
        }
        const QByteArray align = values.value(3).toUpper();
        m_open.block = ZplBlock{.width = zplNumber(values.value(0), 0, 0, longestZplLength),
                                .lines = zplNumber(values.value(1), 1, 1, 9999),
                                .spacing = zplNumber(values.value(2), 0, -9999, 9999),
                                .align = align == "C"   ? ZplAlign::Centre
                                         : align == "R" ? ZplAlign::Right
                                         : align == "J" ? ZplAlign::Both
                                                        : ZplAlign::Left,
                                .indent = zplNumber(values.value(4), 0, 0, 9999)};
    }

    void takeFont(const ZplCommand& command)
    {
        const QByteArrayList values = command.parameters();
        ZplFont font{.name = command.name[1]};
        font.turn = zplTurn(values.value(0), m_settings.turn);
        font.file = font.name == '@' ? QString::fromUtf8(values.value(3)) : m_settings.files.value(font.name);
        m_open.font = m_settings.sized(font, values.value(1), values.value(2));
    }

    bool takeDrawing(const ZplCommand& command)
    {
        const QByteArray& name = command.name;
        if (name == "GB" || name == "GC" || name == "GE" || name == "GD") {
            addShape(command);
        } else if (name == "GF") {
            addPicture(m_graphics.ofField(command));
        } else if (name == "XG" || name == "IM" || name == "IL") {
            addPicture(m_graphics.recalled(command));
        } else if (name == "DG" || name == "DY") {
            if (const auto kept = m_graphics.keep(command); !kept)
                note(kept.error().code);
        } else if (name.startsWith('B') && name != "BY") {
            m_open.code = command;
        } else {
            return false;
        }
        return true;
    }

    void addPicture(const Result<ZplPicture>& picture)
    {
        if (picture)
            add(*picture);
        else
            note(picture.error().code);
    }

    void addShape(const ZplCommand& command)
    {
        const QByteArrayList values = command.parameters();
        const bool isCircle = command.name == "GC";
        const qsizetype next = isCircle ? 1 : 2; // a circle has one diameter
        ZplShape shape{.thickness = zplNumber(values.value(next), 1, 1, longestZplLength)};
        shape.width = zplNumber(values.value(0), shape.thickness, 1, longestZplLength);
        shape.height = isCircle ? shape.width : zplNumber(values.value(1), shape.thickness, 1, longestZplLength);
        shape.ink = values.value(next + 1).toUpper() == "W" ? ZplInk::White : ZplInk::Black;
        if (command.name == "GB") {
            shape.width = std::max(shape.width, shape.thickness);
            shape.height = std::max(shape.height, shape.thickness);
            shape.rounding = zplNumber(values.value(next + 2), 0, 0, 8);
        } else if (command.name == "GD") {
            const QByteArray leaning = values.value(next + 2).toUpper();
            shape.kind = leaning == "L" || leaning == "\\" ? ZplShape::Kind::Falling : ZplShape::Kind::Rising;
        } else {
            shape.kind = ZplShape::Kind::Ellipse;
        }
        add(shape);
    }

    void takeRest(const ZplCommand& command)
    {
        if (command.name == "FR")
            m_open.isReversed = true;
        else if (command.name == "PQ")
            m_label.copies = zplNumber(command.parameters().value(0), 1, 1, mostCopies);
        else if (command.name == "XF" || command.name == "DF" || command.name == "FN")
            note(u"zpl-stored-format"_s);
        else if (command.name == "GS" || command.name == "MU" || command.name == "FM" || command.name == "PM")
            notDrawn(command.name);
    }

    void notDrawn(const QByteArray& name)
    {
        if (!m_label.notDrawn.contains(name))
            m_label.notDrawn.append(name);
    }

    template <class Content>
    void add(Content content)
    {
        ++m_fields;
        m_label.fields.append({.at = m_open.at,
                               .anchor = m_open.anchor,
                               .home = m_settings.home,
                               .isRight = m_open.isRight,
                               .isReversed = m_open.isReversed || m_settings.isReversed,
                               .content = std::move(content)});
    }

    bool isTooMuch(const Open& field)
    {
        if (!field.content)
            return false;
        m_characters += field.content->size();
        return m_characters > mostCharacters || field.content->size() > longestField ||
               field.places.size() > mostPlaces;
    }

    void closeField()
    {
        if (isTooMuch(m_open)) {
            note(u"zpl-too-large"_s);
        } else if (m_open.content) {
            const QByteArray content =
                m_open.escape ? withoutZplEscapes(*m_open.content, m_open.escape) : *m_open.content;
            if (m_open.code)
                addCode(*m_open.code, content);
            else
                addText(content);
        }
        m_open = {};
    }

    void addText(const QByteArray& content)
    {
        const auto text = zplText(content, m_settings.characterSet);
        if (!text)
            return note(u"zpl-encoding"_s);
        ZplFont font = m_settings.font;
        font.turn = m_settings.turn;
        font.file = m_settings.files.value(font.name);
        add(ZplText{.font = m_open.font.value_or(font), .text = *text, .block = m_open.block, .places = m_open.places});
    }

    void addCode(const ZplCommand& command, const QByteArray& content)
    {
        if (const auto code = zplBarcode(command, content, m_settings, m_open.font))
            add(*code);
        else
            notDrawn(command.name);
    }

    void closeLabel()
    {
        ZplLabel label = std::exchange(m_label, {});
        if (label.fields.isEmpty() && label.notDrawn.isEmpty())
            return;
        label.widthDots = m_settings.width;
        label.heightDots = m_settings.height;
        label.isDoubled = m_settings.isDoubled;
        label.isInverted = m_settings.isInverted;
        if (qint64{label.widthDots} * label.heightDots > mostPixels)
            return note(u"zpl-too-large"_s);
        m_reading.labels.append(std::move(label));
    }

    ZplReading m_reading;
    ZplSettings m_settings;
    Open m_open;
    ZplLabel m_label;
    ZplGraphics m_graphics;
    qsizetype m_fields = 0;
    qsizetype m_characters = 0;
};

} // namespace

ZplReading readZplLoosely(const QByteArray& zpl)
{
    return Reader().read(zpl);
}

Result<QList<ZplLabel>> readZplLabels(const QByteArray& zpl)
{
    ZplReading reading = readZplLoosely(zpl);
    if (reading.trouble)
        return failure(*reading.trouble);
    return std::move(reading.labels);
}

} // namespace aviso::pages
