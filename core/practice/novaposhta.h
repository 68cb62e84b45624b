#pragma once

#include "core/practice/carrier.h"

#include <QMutex>
#include <QStringList>

#include <chrono>
#include <memory>

namespace aviso::practice {

namespace novaposhta {
struct Book;
struct Call;
struct Reply;
} // namespace novaposhta

struct NovaPoshtaSettings
{
    QStringList keys = {QStringLiteral("a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0")};
    QStringList expiredKeys = {QStringLiteral("e0e0e0e0e0e0e0e0e0e0e0e0e0e0e0e0")};
    /// How long an order of an additional service can still be changed before it is carried out.
    std::chrono::minutes orderTakes{10};
};

/// The stand-in Nova Poshta: the JSON interface under "/v2.0/json/" and the printed forms under "/orders/…" and
/// "/scanSheet/…". What it was asked to keep survives a restart without the names, phones and streets of people, which
/// no state file holds.
class NovaPoshta final : public Carrier
{
public:
    explicit NovaPoshta(NovaPoshtaSettings settings = {});
    ~NovaPoshta() override;

    /// "InternetDocument.save", "TrackingDocument.getStatusDocuments", …, "print", "unknown" for a method that there
    /// is not, or empty for an unknown address.
    QString operation(const Request& request) const override;
    Answer answer(const Request& request, const QDateTime& now) override;
    Answer reworded(Answer refusal) const override;
    /// The addresses of printed forms hold the key.
    QString shownPath(const Request& request) const override;
    void restore(const Piece& piece, const QDateTime& bookedAt) override;
    void recall(const Piece& piece, const QDateTime& at) override;
    /// `event.code` is a StatusCode. "102", "103", "104" and "106" make the waybill that follows.
    bool addEvent(const QString& ident, const ParcelEvent& event) override;
    QList<Parcel> parcels() const override;

private:
    Answer print(const Request& request, const QDateTime& now);
    novaposhta::Reply refusedKey(const QString& key, const QJsonObject& body) const;

    NovaPoshtaSettings m_settings;
    mutable QMutex m_mutex;
    std::unique_ptr<novaposhta::Book> m_book;
};

} // namespace aviso::practice
