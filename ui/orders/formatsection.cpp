#include "ui/orders/formatsection.h"

#include "ui/choicebox.h"
#include "ui/look.h"

#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using namespace tabular;

namespace {

constexpr int choiceLength = 10; // characters
constexpr int mostStartRows = 1000;

template <class Value>
void addItem(QComboBox* choice, const QString& text, Value value)
{
    choice->addItem(text, static_cast<int>(value));
}

template <class Value>
void choose(QComboBox* choice, Value value)
{
    choice->setCurrentIndex(choice->findData(static_cast<int>(value)));
}

QString kindName(FileKind kind)
{
    switch (kind) {
    case FileKind::Xlsx:
        return FormatSection::tr("Excel workbook (XLSX)");
    case FileKind::Xls:
        return FormatSection::tr("Excel workbook, old format (XLS)");
    case FileKind::Text:
        break;
    }
    return FormatSection::tr("Text (CSV)");
}

QString delimiterName(char delimiter)
{
    switch (delimiter) {
    case ';':
        return FormatSection::tr("Semicolon");
    case ',':
        return FormatSection::tr("Comma");
    case '\t':
        return FormatSection::tr("Tab");
    case '|':
        return FormatSection::tr("Vertical bar");
    default:
        return QString(QLatin1Char(delimiter));
    }
}

} // namespace

FormatSection::FormatSection(QWidget* parent)
    : QWidget(parent), m_form(new QFormLayout(this)), m_kind(new QLabel(this)),
      m_sheet(new ChoiceBox(choiceLength, this)), m_encoding(new ChoiceBox(choiceLength, this)),
      m_delimiter(new ChoiceBox(choiceLength, this)), m_start(new QSpinBox(this)), m_header(new QCheckBox(this)),
      m_decimal(new ChoiceBox(choiceLength, this)), m_dates(new ChoiceBox(choiceLength, this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(grid / 2);
    m_form->setHorizontalSpacing(grid);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_start->setRange(1, mostStartRows);
    m_kind->setWordWrap(true);
    m_labels = {addRow(m_kind, u"format-kind"_s),         addRow(m_sheet, u"format-sheet"_s),
                addRow(m_encoding, u"format-encoding"_s), addRow(m_delimiter, u"format-delimiter"_s),
                addRow(m_start, u"format-start"_s),       addRow(m_header, u"format-header"_s),
                addRow(m_decimal, u"format-decimal"_s),   addRow(m_dates, u"format-dates"_s)};
    for (QComboBox* choice : {m_sheet, m_encoding, m_delimiter, m_decimal, m_dates}) {
        connect(choice, &QComboBox::activated, this, &FormatSection::edited);
    }
    connect(m_header, &QCheckBox::clicked, this, &FormatSection::edited);
    connect(m_start, &QSpinBox::valueChanged, this, [this] {
        if (!m_isShowing)
            Q_EMIT edited();
    });
    retranslate();
}

QLabel* FormatSection::addRow(QWidget* field, const QString& name)
{
    auto* label = new QLabel(this);
    field->setObjectName(name);
    label->setBuddy(field->focusPolicy() == Qt::NoFocus ? nullptr : field);
    m_form->addRow(label, field);
    return label;
}

void FormatSection::show(const Format& format, const QStringList& sheets)
{
    m_isShowing = true;
    m_format = format;
    m_sheets = sheets;
    fillChoices();
    m_isShowing = false;
}

void FormatSection::fillChoices()
{
    const bool isText = m_format.kind == FileKind::Text;
    m_kind->setText(kindName(m_format.kind));
    for (QWidget* field : {static_cast<QWidget*>(m_encoding), static_cast<QWidget*>(m_delimiter)}) {
        field->setVisible(isText);
        m_form->labelForField(field)->setVisible(isText);
    }
    m_sheet->setVisible(!isText);
    m_form->labelForField(m_sheet)->setVisible(!isText);
    m_sheet->clear();
    for (const QString& sheet : m_sheets)
        m_sheet->addItem(sheet, sheet);
    m_sheet->setCurrentIndex(std::max(0, m_sheet->findData(m_format.sheet)));
    choose(m_encoding, m_format.encoding);
    if (m_delimiter->findData(static_cast<int>(m_format.delimiter)) < 0)
        addItem(m_delimiter, delimiterName(m_format.delimiter), m_format.delimiter);
    choose(m_delimiter, m_format.delimiter);
    m_start->setValue(static_cast<int>(m_format.startRow));
    m_header->setChecked(m_format.firstRow == FirstRow::IsHeader);
    choose(m_decimal, m_format.decimal);
    choose(m_dates, m_format.dateOrder);
}

Format FormatSection::format() const
{
    Format format = m_format;
    if (format.kind == FileKind::Text) {
        format.encoding = static_cast<Encoding>(m_encoding->currentData().toInt());
        format.delimiter = static_cast<char>(m_delimiter->currentData().toInt());
    } else if (m_sheet->currentIndex() > 0 || !format.sheet.isEmpty()) {
        format.sheet = m_sheet->currentData().toString();
    }
    format.startRow = m_start->value();
    format.firstRow = m_header->isChecked() ? FirstRow::IsHeader : FirstRow::IsBody;
    format.decimal = static_cast<DecimalMark>(m_decimal->currentData().toInt());
    format.dateOrder = static_cast<DateOrder>(m_dates->currentData().toInt());
    return format;
}

void FormatSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FormatSection::retranslate()
{
    m_isShowing = true;
    const QStringList names{
        tr("File"),      tr("Sheet"),        tr("Encoding"), tr("Columns end with"), tr("Table begins in row"),
        tr("First row"), tr("Decimal mark"), tr("Dates")};
    for (qsizetype i = 0; i < names.size(); ++i) {
        m_labels[i]->setText(names[i]);
        if (QWidget* field = m_labels[i]->buddy())
            field->setAccessibleName(names[i]);
    }
    m_header->setText(tr("holds the names of the columns"));
    for (QComboBox* choice : {m_encoding, m_delimiter, m_decimal, m_dates})
        choice->clear();
    addItem(m_encoding, u"UTF-8"_s, Encoding::Utf8);
    addItem(m_encoding, u"UTF-16 LE"_s, Encoding::Utf16Le);
    addItem(m_encoding, u"UTF-16 BE"_s, Encoding::Utf16Be);
    addItem(m_encoding, tr("Windows-1252 (Western Europe)"), Encoding::Windows1252);
    addItem(m_encoding, tr("Windows-1251 (Cyrillic)"), Encoding::Windows1251);
    for (const char delimiter : {';', ',', '\t', '|'})
        addItem(m_delimiter, delimiterName(delimiter), delimiter);
    addItem(m_decimal, tr("as each number shows"), DecimalMark::Unknown);
    addItem(m_decimal, tr("Point: 1.5"), DecimalMark::Point);
    addItem(m_decimal, tr("Comma: 1,5"), DecimalMark::Comma);
    addItem(m_dates, tr("as each date shows"), DateOrder::Unknown);
    addItem(m_dates, tr("Day first: 24.12.2026"), DateOrder::DayFirst);
    addItem(m_dates, tr("Month first: 12/24/2026"), DateOrder::MonthFirst);
    fillChoices();
    m_isShowing = false;
}

} // namespace aviso::ui
