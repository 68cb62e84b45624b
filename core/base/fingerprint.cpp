#include "core/base/fingerprint.h"

#include <QtEndian>

#include <array>
#include <bit>

namespace aviso {

namespace {

// MurmurHash3 x64 128, by Austin Appleby, in the public domain.
constexpr quint64 first = 0x87c37b91114253d5;
constexpr quint64 second = 0x4cf5ad432745937f;

quint64 scrambled(quint64 word, quint64 before, int turn, quint64 after)
{
    return std::rotl(word * before, turn) * after;
}

quint64 finished(quint64 hash)
{
    hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccd;
    hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53;
    return hash ^ (hash >> 33);
}

} // namespace

QByteArray fingerprint(std::string_view bytes)
{
    quint64 a = 0;
    quint64 b = 0;
    std::string_view rest = bytes;
    for (; rest.size() >= 16; rest.remove_prefix(16)) {
        a ^= scrambled(qFromLittleEndian<quint64>(rest.data()), first, 31, second);
        a = (std::rotl(a, 27) + b) * 5 + 0x52dce729;
        b ^= scrambled(qFromLittleEndian<quint64>(rest.data() + 8), second, 33, first);
        b = (std::rotl(b, 31) + a) * 5 + 0x38495ab5;
    }
    std::array<char, 16> tail{};
    rest.copy(tail.data(), tail.size());
    b ^= scrambled(qFromLittleEndian<quint64>(tail.data() + 8), second, 33, first);
    a ^= scrambled(qFromLittleEndian<quint64>(tail.data()), first, 31, second);
    a ^= bytes.size();
    b ^= bytes.size();
    a += b;
    b += a;
    a = finished(a);
    b = finished(b);
    a += b;
    b += a;
    QByteArray result(16, Qt::Uninitialized);
    qToLittleEndian(a, result.data());
    qToLittleEndian(b, result.data() + 8);
    return result;
}

} // namespace aviso
