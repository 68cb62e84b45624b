#include "core/tabular/xmlpart.h"

namespace aviso::tabular {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 stepBytes = qint64(16) << 20;
constexpr int maximumDepth = 64;

} // namespace

MeteredDevice::MeteredDevice(std::unique_ptr<QIODevice> inner, qint64 limit) : m_inner(std::move(inner)), m_left(limit)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 MeteredDevice::readData(char* to, qint64 maximum)
{
    const qint64 count = m_inner->read(to, maximum);
    m_isBroken = m_isBroken || count < 0;
    if (count <= 0)
        return count;
    m_left -= count;
    m_sinceStep += count;
    m_isExceeded = m_isExceeded || m_left < 0 || m_sinceStep > stepBytes;
    return m_isExceeded ? -1 : count;
}

qint64 MeteredDevice::writeData(const char*, qint64)
{
    return -1;
}

XmlPart::XmlPart(std::unique_ptr<QIODevice> part, qint64 limit) : m_device(std::move(part), limit), m_xml(&m_device) {}

bool XmlPart::next()
{
    if (m_isRefused || m_xml.atEnd())
        return false;
    const QXmlStreamReader::TokenType token = m_xml.readNext();
    m_device.stepDone();
    if (token == QXmlStreamReader::StartElement)
        ++m_depth;
    else if (token == QXmlStreamReader::EndElement)
        --m_depth;
    m_isRefused = token == QXmlStreamReader::DTD || m_depth > maximumDepth;
    return !m_isRefused && token != QXmlStreamReader::Invalid;
}

Result<void> XmlPart::outcome() const
{
    if (m_device.isExceeded())
        return failure(Error::Kind::Invalid, u"file-too-large"_s);
    if (m_isRefused || m_xml.hasError() || m_device.isBroken())
        return failure(Error::Kind::Invalid, u"file-damaged"_s, {},
                       u"XML error %1 in line %2"_s.arg(m_xml.error()).arg(m_xml.lineNumber()));
    return {};
}

} // namespace aviso::tabular
