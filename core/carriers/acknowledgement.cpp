#include "core/carriers/submissionfile.h"

#include <QXmlStreamReader>

namespace aviso::carriers {

using namespace Qt::Literals::StringLiterals;
using catalogue::AnswerForm;

namespace {

Verdict::Word wordOf(const AnswerForm& form, const QString& status)
{
    if (form.accepted.contains(status, Qt::CaseInsensitive))
        return Verdict::Word::Accepted;
    return form.rejected.contains(status, Qt::CaseInsensitive) ? Verdict::Word::Rejected : Verdict::Word::Other;
}

/// As people may have written it: "98.00.123456.00000001".
QString plainNumber(const QString& text)
{
    QString plain;
    for (const QChar c : text)
        if (c.isLetterOrNumber())
            plain += c.toUpper();
    return plain;
}

void join(QString& all, const QString& more)
{
    if (all.isEmpty() || more.isEmpty())
        all += more;
    else
        all += u"; "_s + more;
}

/// Reads on without trust in the order or the depth of what stands in a file or an item.
class Reading
{
public:
    Reading(const AnswerForm& form, const QByteArray& bytes) : m_form(form), m_xml(bytes) {}

    Result<QList<FileVerdict>> run()
    {
        auto begun = m_xml.readNext();
        while (!m_xml.atEnd() && begun != QXmlStreamReader::StartElement && begun != QXmlStreamReader::DTD)
            begun = m_xml.readNext();
        if (begun != QXmlStreamReader::StartElement)
            return unreadable();
        const QString first = m_xml.name().toString();
        if (!m_form.roots.contains(first))
            return failure(Error{
                .kind = Error::Kind::Invalid, .code = u"acknowledgement-foreign"_s, .args = {first.left(mostShown)}});
        if (first == m_form.file)
            m_files.append(FileVerdict{});
        m_isInFile = !m_files.isEmpty();
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::StartElement)
                begin();
            else if (token == QXmlStreamReader::EndElement)
                end();
        }
        return m_xml.hasError() ? unreadable() : Result<QList<FileVerdict>>(m_files);
    }

private:
    static constexpr qsizetype mostShown = 60;

    Result<QList<FileVerdict>> unreadable() const
    {
        return failure(Error{.kind = Error::Kind::Invalid,
                             .code = u"acknowledgement-unreadable"_s,
                             .args = {QString::number(m_xml.lineNumber())}});
    }

    QString text() { return m_xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified(); }

    void begin()
    {
        const QString name = m_xml.name().toString();
        if (name == m_form.file) {
            m_files.append(FileVerdict{});
            m_isInFile = true;
            m_isInItem = false;
        } else if (!m_isInFile) {
            return;
        } else if (name == m_form.item) {
            m_files.last().items.append(ItemVerdict{});
            m_isInItem = true;
        } else if (name == m_form.reference && !m_isInItem) {
            m_files.last().reference = text();
        } else if (name == m_form.number && m_isInItem) {
            m_files.last().items.last().number = plainNumber(text());
        } else {
            readVerdict(name, m_isInItem ? m_files.last().items.last().verdict : m_files.last().verdict);
        }
    }

    void readVerdict(const QString& name, Verdict& verdict)
    {
        if (name == m_form.status) {
            verdict.status = text();
            verdict.word = wordOf(m_form, verdict.status);
        } else if (name == m_form.code) {
            join(verdict.code, text());
        } else if (name == m_form.words) {
            join(verdict.words, text());
        }
    }

    void end()
    {
        if (m_xml.name() == m_form.item)
            m_isInItem = false;
        else if (m_xml.name() == m_form.file)
            m_isInFile = false;
    }

    const AnswerForm& m_form;
    QXmlStreamReader m_xml;
    QList<FileVerdict> m_files = {};
    bool m_isInFile = false;
    bool m_isInItem = false;
};

} // namespace

Result<QList<FileVerdict>> readAcknowledgement(const AnswerForm& form, const QByteArray& bytes)
{
    return Reading(form, bytes).run();
}

} // namespace aviso::carriers
