#include "ui/orders/filehead.h"

#include "ui/look.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using orders::Likeness;

namespace {

QString words(Likeness likeness)
{
    switch (likeness) {
    case Likeness::Same:
        return FileHead::tr("Read as the last file of this source.");
    case Likeness::MoreColumns:
        return FileHead::tr(
            "Read as the last file of this source. It has columns that no file of the source had before; what they "
            "fill was detected. Look at the columns.");
    case Likeness::OtherEncoding:
        return FileHead::tr(
            "The columns are those of this source's last file. Its encoding is another one; it was detected. "
            "Look at the umlauts and accents below.");
    case Likeness::OtherFormat:
        return FileHead::tr(
            "The columns are those of this source's last file. Its format is another one; it was detected.");
    case Likeness::OtherColumns:
        return FileHead::tr(
            "The columns of this source's last file do not fit, so everything was detected. Correct it where "
            "it is wrong.");
    case Likeness::New:
        break;
    }
    return FileHead::tr("Read as it was detected. Correct it where it is wrong.");
}

} // namespace

FileHead::FileHead(QWidget* parent)
    : QWidget(parent), m_path(new QLineEdit(this)), m_choose(new QPushButton(this)), m_words(new QLabel(this))
{
    m_path->setObjectName(u"import-file"_s);
    m_choose->setObjectName(u"choose-button"_s);
    m_choose->setAutoDefault(true); // Enter presses it when it has the focus
    m_words->setObjectName(u"file-words"_s);
    m_words->setWordWrap(true);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    auto* row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(m_choose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    column->addLayout(row);
    column->addWidget(m_words);
    connect(m_choose, &QPushButton::clicked, this, &FileHead::chooseAsked);
    connect(m_path, &QLineEdit::returnPressed, this,
            [this] { Q_EMIT pathEntered(QDir::fromNativeSeparators(m_path->text())); });
    retranslate();
}

void FileHead::show(const QString& path, Likeness likeness)
{
    m_likeness = likeness;
    m_path->setText(QDir::toNativeSeparators(path));
    retranslate();
}

void FileHead::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FileHead::retranslate()
{
    m_path->setAccessibleName(tr("Order file"));
    m_path->setToolTip(m_path->text());
    m_choose->setText(tr("Choose …"));
    m_words->setText(words(m_likeness));
}

} // namespace aviso::ui
