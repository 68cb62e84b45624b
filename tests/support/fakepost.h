#pragma once

#include "core/net/transport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <atomic>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <vector>

namespace aviso::test {

/// The smallest Swiss Post that a ledger can be proven against: it remembers item numbers, makes a label for each,
/// refuses a used one, and can lose its answers. In process, without sockets.
class FakePost final : public net::Transport
{
public:
    /// What happens to one request for a label.
    enum class Mood {
        Answers,
        DiesBeforeWork, ///< nothing is made, no answer comes
        DiesAfterWork,  ///< a label is made, no answer comes
        IsUnreachable,  ///< certainly nothing was sent
        HalfAnswers,    ///< a label is made, the answer is cut
        ServerError,    ///< a label is made, then status 500
        SendsTwoPages,  ///< the label, and a second page without a number
        Refuses,        ///< E2001
        IsBusy,         ///< 429 once
        SessionExpired, ///< 401 once
    };

    /// Decides the mood of the n-th request (from 0); the default is to answer.
    std::function<Mood(int)> mood = [](int) { return Mood::Answers; };

    /// What something before the post answers to the n-th request (a gateway, a proxy), if anything.
    std::function<std::optional<net::Answer>(int)> gateway = [](int) { return std::nullopt; };

    /// Item numbers that other software used up under the same licence.
    std::set<QString> usedElsewhere;

    /// What a sign-in is answered.
    net::Answer signInAnswer = {.status = 200,
                                .body = R"({"access_token":"pass","token_type":"Bearer","expires_in":3600})"};

    /// An answer whose item holds nothing but an error.
    static net::Answer refusal(const QString& code)
    {
        using namespace Qt::Literals::StringLiterals;
        return answer({{u"errors"_s, QJsonArray{QJsonObject{{u"code"_s, code}, {u"message"_s, u"no"_s}}}}});
    }

    struct Made
    {
        QString ident;
        QString reference; ///< the key of the shipment that the item id carries
    };

    /// Every label that exists at the carrier, by item number.
    std::map<QString, Made> made() const
    {
        const std::lock_guard lock(m_mutex);
        return m_made;
    }
    int labelRequests() const { return m_requests; }
    int signIns() const { return m_signIns; }
    std::vector<QByteArray> bodies() const
    {
        const std::lock_guard lock(m_mutex);
        return m_bodies;
    }

    std::vector<QUrl> urls() const
    {
        const std::lock_guard lock(m_mutex);
        return m_urls;
    }

    Result<net::Answer> send(const net::Request& request, std::stop_token) override
    {
        using namespace Qt::Literals::StringLiterals;
        const std::lock_guard lock(m_mutex);
        if (request.url.path().endsWith("/token"_L1)) {
            ++m_signIns;
            return signInAnswer;
        }
        const int n = m_requests++;
        m_bodies.push_back(request.body);
        m_urls.push_back(request.url);
        if (auto other = gateway(n))
            return *other;
        const Mood now = mood(n);
        switch (now) {
        case Mood::DiesBeforeWork:
            return failure(Error::Kind::OutcomeUnknown, u"connection-lost"_s);
        case Mood::IsUnreachable:
            return failure(Error::Kind::Offline, u"connection-refused"_s);
        case Mood::IsBusy:
            return net::Answer{.status = 429, .headers = {{"Retry-After", "1"}}};
        case Mood::SessionExpired:
            return net::Answer{.status = 401};
        case Mood::Refuses:
            return refusal(u"E2001"_s);
        default:
            break;
        }
        net::Answer whole = work(QJsonDocument::fromJson(request.body).object(), now == Mood::SendsTwoPages ? 2 : 1);
        if (now == Mood::DiesAfterWork)
            return failure(Error::Kind::OutcomeUnknown, u"connection-lost"_s);
        if (now == Mood::ServerError)
            return net::Answer{.status = 500};
        if (now == Mood::HalfAnswers)
            whole.body.truncate(whole.body.size() / 2);
        return whole;
    }

private:
    static net::Answer answer(const QJsonObject& item)
    {
        using namespace Qt::Literals::StringLiterals;
        const QJsonObject root{
            {u"labelDefinition"_s, QJsonObject{{u"imageFileType"_s, u"pdf"_s}, {u"labelLayout"_s, u"A6"_s}}},
            {u"item"_s, item}};
        return {.status = 200, .body = QJsonDocument(root).toJson(QJsonDocument::Compact)};
    }

    net::Answer work(const QJsonObject& root, int pages)
    {
        using namespace Qt::Literals::StringLiterals;
        const QString number = root[u"item"_s][u"itemNumber"_s].toString();
        if (m_made.contains(number) || usedElsewhere.contains(number))
            return refusal(u"E2016"_s);
        const QString ident = u"99"_s + root[u"frankingLicense"_s].toString() + number;
        m_made[number] = {.ident = ident, .reference = root[u"item"_s][u"itemID"_s].toString().section(u'-', 1, 1)};
        const QByteArray label = "%PDF-1.4\n% label of " + ident.toLatin1() + "\n%%EOF\n";
        QJsonArray documents{QString::fromLatin1(label.toBase64())};
        if (pages > 1)
            documents.append(QString::fromLatin1(QByteArray("%PDF-1.4\n% leaflet\n%%EOF\n").toBase64()));
        return answer({{u"identCode"_s, ident}, {u"label"_s, documents}});
    }

    mutable std::mutex m_mutex;
    std::map<QString, Made> m_made;
    std::vector<QByteArray> m_bodies;
    std::vector<QUrl> m_urls;
    std::atomic<int> m_requests = 0;
    std::atomic<int> m_signIns = 0;
};

} // namespace aviso::test
