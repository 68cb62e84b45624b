#pragma once

#include "core/base/result.h"

#include <QIODevice>
#include <QXmlStreamReader>

#include <memory>

namespace aviso::tabular {

/// Passes a packed part on and stops when it unpacks to more than it may, in all or between two steps of the
/// XML reader.
class MeteredDevice final : public QIODevice
{
public:
    MeteredDevice(std::unique_ptr<QIODevice> inner, qint64 limit);

    bool isSequential() const override { return true; }
    bool isExceeded() const { return m_isExceeded; }
    bool isBroken() const { return m_isBroken; }
    void stepDone() { m_sinceStep = 0; }

protected:
    qint64 readData(char* to, qint64 maximum) override;
    qint64 writeData(const char* from, qint64 size) override;

private:
    std::unique_ptr<QIODevice> m_inner;
    qint64 m_left;
    qint64 m_sinceStep = 0;
    bool m_isExceeded = false;
    bool m_isBroken = false;
};

/// Walks over the XML of a part. Document types, and thereby entities, are refused; nesting and size are
/// capped.
class XmlPart
{
public:
    XmlPart(std::unique_ptr<QIODevice> part, qint64 limit);

    /// Steps to the next token; false at the end and after an error.
    bool next();

    /// Why it ended early: Invalid "file-too-large" or "file-damaged".
    Result<void> outcome() const;
    const QXmlStreamReader& xml() const { return m_xml; }

private:
    MeteredDevice m_device;
    QXmlStreamReader m_xml;
    int m_depth = 0;
    bool m_isRefused = false;
};

} // namespace aviso::tabular
