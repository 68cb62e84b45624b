#pragma once

#include "core/practice/carrier.h"
#include "core/practice/swisspost_services.h"
#include "core/practice/swisspost_verdict.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QMutex>
#include <QSet>

namespace aviso::practice {

/// What one licence may do. Numbers are item numbers, both ends included.
struct LicenceTerms
{
    int firstNumber = 1;
    int lastNumber = 99'999'999;
    QStringList refusedServices = {}; ///< basic services that give E2026
};

struct SwissPostSettings
{
    /// client id -> secret. Empty: any pair signs in, except with the secret "wrong". SOAP uses the same
    /// list.
    QHash<QString, QString> clients = {};
    /// Licence as eight characters -> terms. Empty: any licence, the whole range. Otherwise others give
    /// E2010.
    QHash<QString, LicenceTerms> licences = {};
    int tokenSeconds = 60;                                    ///< the recorded life of a token, by the caller's clock
    double pace = 1;                                          ///< seconds of the carrier's clock in one of the caller's
    enum class Labels { Drawn, Stub } labels = Labels::Drawn; ///< Stub: eight bytes, for tests of rules only
};

/// The stand-in Swiss Post: sign-in, labels by REST and SOAP, numbers that it has given away, tracking of them. Paths
/// are relative to its base ("/OAuth/token").
class SwissPost final : public Carrier
{
public:
    explicit SwissPost(SwissPostSettings settings = {});

    /// "token", "generateAddressLabel", "GenerateLabel", "ValidateCombination", "mailpieces", "mailpieceEvents",
    /// "mailpieceDetail", or empty when there is none.
    QString operation(const Request& request) const override;
    Answer answer(const Request& request, const QDateTime& now) override;
    void restore(const Piece& piece, const QDateTime& bookedAt) override;
    bool addEvent(const QString& ident, const ParcelEvent& event) override;
    QList<Parcel> parcels() const override;

private:
    struct Token
    {
        QDateTime expires;
        QStringList scopes;
    };
    struct Outcome
    {
        Piece piece;
        QJsonObject item = {}; ///< as in the REST answer
    };
    struct Number
    {
        int value = 0;
        QString error = {};
    };

    Answer signIn(const Request& request, const QDateTime& now);
    Answer label(const Request& request, const QDateTime& now);
    Answer soap(const Request& request, const QDateTime& now);
    bool mayEnter(const QString& client, const QString& secret) const;
    Answer refusal(const Request& request, const QStringList& scopes, const QDateTime& now);
    Answer tracking(const Request& request, const QString& wanted, const QDateTime& now);
    Answer mailpieces(const Request& request) const;
    Answer mailpieceByKey(const Request& request, const QString& wanted) const;
    Outcome settle(const QJsonObject& request, const Verdict& verdict, const Request& http, const QDateTime& now);
    Number numberFor(const QString& key, const QString& asked, const LicenceTerms& terms, const QDateTime& now) const;
    enum class Take { Use, Look, Never };
    QList<Finding> takeNumber(Piece& piece, const QString& asked, const Services& services, Take take,
                              const QDateTime& now);
    QByteArray labelFor(const QJsonObject& request, const Services& services, const Piece& piece,
                        const Request& http) const;
    QList<Finding> licenceFindings(const QJsonObject& request, const QString& basic) const;

    SwissPostSettings m_settings;
    mutable QMutex m_mutex;
    QHash<QByteArray, Token> m_tokens;
    QHash<QString, QHash<int, QDateTime>> m_used; ///< "99" + licence -> number -> when it is free again
    mutable QHash<QString, int> m_next;
    QList<Parcel> m_parcels;
    QHash<QString, qsizetype> m_parcelByIdent;
    QHash<QString, qsizetype> m_parcelByKey; ///< by its key in the tracking service
};

/// The body of a REST answer's labelDefinition for a request.
QJsonObject definitionAnswer(const QJsonObject& request, const Request& http);

} // namespace aviso::practice
