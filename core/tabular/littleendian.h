#pragma once

#include <QByteArrayView>
#include <QtEndian>

namespace aviso::tabular {

/// The number at `at`; 0 when it does not lie wholly inside the bytes.
template <class Number>
Number littleEndian(QByteArrayView bytes, qsizetype at)
{
    if (at < 0 || at > bytes.size() - qsizetype(sizeof(Number)))
        return {};
    return qFromLittleEndian<Number>(bytes.data() + at);
}

} // namespace aviso::tabular
