#include "ui/accounts/preconditions.h"

#include "core/text/sentences.h"
#include "ui/accounts/fieldrows.h"
#include "ui/icons.h"
#include "ui/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

Preconditions::Preconditions(QWidget* parent)
    : AccountSection(parent),
      m_rows(new FieldRows(
          [](const AccountView& view) { return view.entry ? view.entry->preconditions : QStringList(); }, this)),
      m_picture(new QLabel(this)), m_words(new QLabel(this))
{
    m_words->setWordWrap(true);
    auto* state = new QHBoxLayout;
    state->setSpacing(grid / 2);
    state->addWidget(m_picture, 0, Qt::AlignTop);
    state->addWidget(m_words, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    column->addWidget(m_rows);
    column->addLayout(state);
    connect(m_rows, &AccountSection::edited, this, &AccountSection::edited);
}

void Preconditions::show(const AccountView& view)
{
    m_rows->show(view);
}

void Preconditions::write(model::Account& account) const
{
    m_rows->write(account);
}

void Preconditions::judge(const AccountView& view)
{
    m_rows->judge(view);
    QStringList open;
    for (const QString& field : view.entry ? view.entry->preconditions : QStringList())
        if (model::accountValue(view.account(), field).isEmpty())
            open.append(text::fieldName(field));
    const bool isPractice = view.account().isPractice;
    const Tone tone = isPractice ? Tone::Faint : open.isEmpty() ? Tone::Good : Tone::Warning;
    const int size = m_words->fontMetrics().height();
    m_picture->setPixmap(icon(isPractice       ? u"idle"_s
                              : open.isEmpty() ? u"good"_s
                                               : u"advice"_s,
                              tone)
                             .pixmap(size, size));
    if (isPractice)
        m_words->setText(tr("A practice account needs none of this."));
    else if (open.isEmpty())
        m_words->setText(tr("Everything is settled with the carrier."));
    else
        m_words->setText(tr("Still open: %1. Ask the carrier's adviser, then enter the date.").arg(open.join(u", "_s)));
}

bool Preconditions::focusField(const QString& field)
{
    return m_rows->focusField(field);
}

} // namespace aviso::ui
